/** `yes`: it is answered, if only with what is to be mended. `no`: not theirs (403, 404). `in`: sign in first. */
type Answer = 'yes' | 'no' | 'in';

export interface Row {
  /** For anonymous, administrator of A, administrator of B, editorial office, disabled account. */
  answers: [Answer, Answer, Answer, Answer, Answer];
  /** The address that is tried, where the route's own needs a query. */
  at?: string;
  fields?: Record<string, string>;
}

/** @param answers the five, in words with spaces between */
function row(answers: string, at?: string, fields?: Row['fields']): Row {
  const [a, b, c, d, e] = answers.split(' ') as Row['answers'];
  return { answers: [a, b, c, d, e], ...(at && { at }), ...(fields && { fields }) };
}

const everybody = 'yes yes yes yes yes';
const signedIn = 'in yes yes yes in';
/** What belongs to association A. */
const ofA = 'in yes no yes in';
const office = 'in no no yes in';
const inTwoWeeks = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
/** There is no such page, or the link in its address opens nothing. */
const nobody = 'no no no no no';

/** Every route and every act of the service, and who may: one line each. A test fails for one that is missing. */
export const rows: Record<string, Row> = {
  'GET /healthz': row(everybody),
  'GET /readyz': row(everybody),
  'GET /robots.txt': row(everybody),
  'GET /sitemap.xml': row(everybody),
  // Only a catalogue too large for one file has parts.
  'GET /sitemap-:part.xml': row(nobody, '/sitemap-1.xml'),
  'GET /.well-known/security.txt': row(everybody),
  'GET /embed.js': row(everybody),
  'GET /embed-:hash.js': row(nobody, '/embed-000000000000.js'),

  'GET /': row(everybody),
  'GET /insatser': row(everybody),
  'GET /insatser/:slug': row(everybody),
  'GET /insatser/:slug/stammer-inte': row(everybody),
  'GET /embed': row(everybody),
  'GET /badda-in': row(everybody),
  'GET /embed/insatser/:slug': row(everybody),
  'GET /lista': row(everybody),
  'GET /jamfor': row(everybody),
  'GET /kommuner': row(everybody),
  'GET /kommuner/:municipality': row(everybody),
  'GET /forbund': row(everybody),
  'GET /forbund/:association': row(everybody),
  'GET /tema.css': row(everybody),
  'GET /om': row(everybody),
  'GET /for-handlaggare': row(everybody),
  'GET /personuppgifter': row(everybody),
  'GET /tillganglighet': row(everybody),
  'GET /oppna-data': row(everybody),
  'GET /oppna-data/api': row(everybody),
  'GET /nytt': row(everybody),
  'GET /insatser/flode.atom': row(everybody),
  'GET /*': row(nobody, '/finns-inte'),

  'POST /insatser/:slug/stammer-inte send': row(everybody),
  'GET /insatser/:slug/stammer-inte/tack': row(everybody),
  'GET /forbund/:association/logotyp': row(nobody),
  'GET /verksamhet/:token': row(nobody),
  // A link that has ended leads to the page that says so.
  'POST /verksamhet/:token confirm': row(everybody),
  'GET /verksamhet/:token/insatser/:entry': row(everybody),
  'POST /verksamhet/:token/insatser/:entry send': row(everybody),
  'GET /verksamhet/:token/ny-insats': row(everybody),
  'POST /verksamhet/:token/ny-insats send': row(everybody),

  'GET /logga-in': row(everybody),
  'POST /logga-in sign-in': row(everybody),
  'POST /logga-in demonstration': row(everybody),
  'GET /logga-in/kod': row('in yes yes yes in'),
  'POST /logga-in/kod give-code': row('in yes yes yes in'),
  'POST /logga-in/kod set-up': row('in yes yes yes in'),
  'GET /logga-in/glomt': row(everybody),
  'POST /logga-in/glomt ask': row(everybody),
  'GET /logga-in/oidc': row(everybody),
  'GET /logga-in/oidc/svar': row(nobody),
  'GET /logga-ut': row(everybody),
  'GET /inbjudan/:token': row(everybody),
  'POST /inbjudan/:token accept': row(everybody),
  'GET /nytt-losenord/:token': row(everybody),
  'POST /nytt-losenord/:token choose': row(everybody),

  'GET /admin': row(signedIn),
  'GET /admin/konto': row(signedIn),
  'POST /admin/konto confirm': row(signedIn),
  'POST /admin/konto rename': row(signedIn),
  'POST /admin/konto change-password': row(signedIn),
  'POST /admin/konto replace-second-factor': row(signedIn),
  'POST /admin/konto new-recovery-codes': row(signedIn),
  'POST /admin/konto end-session': row(signedIn),
  'POST /admin/konto end-other-sessions': row(signedIn),
  'POST /admin/konto unlink': row(signedIn),
  'GET /admin/konton': row(signedIn),
  'GET /admin/konton/bjud-in': row(office),
  'POST /admin/konton/bjud-in invite': row(office),
  'GET /admin/konton/:account': row(ofA),
  'POST /admin/konton/:account invite-again': row(office),
  'POST /admin/konton/:account withdraw': row(office),
  'POST /admin/konton/:account disable': row(office),
  'POST /admin/konton/:account enable': row(office),
  'POST /admin/konton/:account reset-password': row(office),
  'POST /admin/konton/:account reset-second-factor': row(office),

  'GET /admin/insatser': row(signedIn),
  'POST /admin/insatser keep-view': row(signedIn),
  'POST /admin/insatser remove-view': row(signedIn),
  'GET /admin/insatser/flera': row(signedIn),
  'POST /admin/insatser/flera run': row(signedIn),
  'GET /admin/insatser/angra': row(signedIn),
  'POST /admin/insatser/angra undo': row(signedIn),
  'GET /admin/insatser/:entry': row(ofA),
  'POST /admin/insatser/:entry save': row(ofA),
  'POST /admin/insatser/:entry send-to-review': row(ofA),
  'POST /admin/insatser/:entry publish': row(ofA),
  'POST /admin/insatser/:entry discard': row(ofA),
  'POST /admin/insatser/:entry merge': row(ofA),
  'POST /admin/insatser/:entry add-contact': row(ofA),
  'POST /admin/insatser/:entry add-location': row(ofA),
  'POST /admin/insatser/:entry add-link': row(ofA),
  'POST /admin/insatser/:entry remove-row': row(ofA),
  // Leads to the entry's page, which asks who it is.
  'GET /admin/insatser/:entry/skriver': row(everybody),
  'POST /admin/insatser/:entry/skriver typing': row(ofA),
  'POST /admin/insatser/:entry/skriver save': row(ofA),
  'POST /admin/insatser/:entry/skriver preview': row(ofA),
  'GET /admin/insatser/:entry/forhandsvisning': row(ofA),
  'GET /admin/insatser/:entry/granskad': row(ofA),
  'POST /admin/insatser/:entry/granskad review': row(ofA),
  'GET /admin/insatser/:entry/intag': row(ofA),
  'POST /admin/insatser/:entry/intag set-intake': row(ofA, undefined, {
    state: 'open',
    weeks: '',
    until: inTwoWeeks,
  }),
  'GET /admin/insatser/:entry/arkivera': row(ofA),
  'POST /admin/insatser/:entry/arkivera archive': row(ofA),
  'GET /admin/insatser/:entry/ta-tillbaka': row(ofA),
  'POST /admin/insatser/:entry/ta-tillbaka unarchive': row(ofA),

  'GET /admin/importera': row(signedIn),
  'POST /admin/importera upload': row(signedIn),
  'GET /admin/importera/:import': row(ofA),
  'POST /admin/importera/:import choose': row(ofA),
  'POST /admin/importera/:import accept': row(ofA),
  'POST /admin/importera/:import undo': row(ofA),
  'POST /admin/importera/:import discard': row(ofA),
  'GET /admin/importera/:import/kolumner': row(ofA),
  'POST /admin/importera/:import/kolumner map': row(ofA),
  'GET /admin/importera/mall/:format': row(signedIn),
  // One's own list; whose entries are in it is tried in imports.test.ts.
  'GET /admin/exportera': row(signedIn, '/admin/exportera?format=csv'),

  'GET /admin/forslag': row(signedIn),
  'GET /admin/forslag/:proposal': row(ofA),
  'POST /admin/forslag/:proposal publish': row(ofA),
  'POST /admin/forslag/:proposal draft': row(ofA),
  'POST /admin/forslag/:proposal create': row(ofA),
  'POST /admin/forslag/:proposal note': row(ofA),
  'POST /admin/forslag/:proposal review': row(ofA),
  'POST /admin/forslag/:proposal archive': row(ofA),
  'POST /admin/forslag/:proposal decline': row(ofA),
  'POST /admin/forslag/:proposal forget': row(ofA),

  'GET /admin/installningar': row(signedIn),
  'GET /admin/installningar/fargprov.css': row(signedIn),
  'GET /admin/installningar/:association': row(ofA),
  'GET /admin/installningar/:association/presentation': row(ofA),
  'POST /admin/installningar/:association/presentation save': row(ofA),
  'POST /admin/installningar/:association/presentation preview': row(ofA),
  'GET /admin/installningar/:association/farger': row(ofA),
  'POST /admin/installningar/:association/farger save': row(ofA),
  'POST /admin/installningar/:association/farger preview': row(ofA),
  'POST /admin/installningar/:association/farger reset': row(ofA),
  'GET /admin/installningar/:association/logotyp': row(ofA),
  'POST /admin/installningar/:association/logotyp save': row(ofA),
  'POST /admin/installningar/:association/logotyp remove': row(ofA),
  'GET /admin/installningar/:association/kontakt': row(ofA),
  'POST /admin/installningar/:association/kontakt save': row(ofA),
  'GET /admin/installningar/:association/kommuner': row(office),
  'POST /admin/installningar/:association/kommuner save': row(office),
  'GET /admin/installningar/:association/inbaddning': row(ofA),
  'POST /admin/installningar/:association/inbaddning save': row(ofA),
  'GET /admin/installningar/:association/granskning': row(ofA),
  'POST /admin/installningar/:association/granskning save': row(ofA),
  'GET /admin/installningar/:association/tillganglighet': row(ofA),
  'POST /admin/installningar/:association/tillganglighet save': row(ofA),

  'GET /admin/ordlistor': row(office),
  'GET /admin/ordlistor/:vocabulary': row(office),
  'GET /admin/ordlistor/:vocabulary/ny': row(office),
  'POST /admin/ordlistor/:vocabulary/ny save': row(office),
  'GET /admin/ordlistor/:vocabulary/termer/:term': row(office),
  'POST /admin/ordlistor/:vocabulary/termer/:term save': row(office),
  'POST /admin/ordlistor/:vocabulary/termer/:term bring-back': row(office),
  'GET /admin/ordlistor/:vocabulary/termer/:term/sla-ihop': row(office),
  'POST /admin/ordlistor/:vocabulary/termer/:term/sla-ihop merge': row(office),
  'GET /admin/ordlistor/:vocabulary/termer/:term/ur-bruk': row(office),
  'POST /admin/ordlistor/:vocabulary/termer/:term/ur-bruk retire': row(office),
  'GET /admin/synonymer': row(office),
  'GET /admin/synonymer/ny': row(office),
  'POST /admin/synonymer/ny save': row(office),
  'GET /admin/synonymer/:synonym': row(office),
  'POST /admin/synonymer/:synonym save': row(office),
  'GET /admin/synonymer/:synonym/ta-bort': row(office),
  'POST /admin/synonymer/:synonym/ta-bort remove': row(office),

  'GET /admin/utforare': row(signedIn),
  'GET /admin/logg': row(signedIn),
  'GET /admin/logg/hamta': row(signedIn),
  'GET /admin/utforare/:provider': row(ofA),
  'POST /admin/utforare/:provider create': row(ofA, undefined, { days: '30' }),
  // No such link: it is nobody's.
  'POST /admin/utforare/:provider revoke': row('in no no no in'),
  'GET /admin/utforare/dubbletter': row(office),
  'GET /admin/utforare/:provider/andra': row(office),
  'POST /admin/utforare/:provider/andra save': row(office),
  'GET /admin/utforare/:provider/sla-ihop': row(office),
  'POST /admin/utforare/:provider/sla-ihop merge': row(office),

  'GET /admin/insatser/:id/andring': row(ofA),
  'POST /admin/insatser/:id/andring publish': row(ofA),
  'POST /admin/insatser/:id/andring return': row(ofA),
  'POST /admin/insatser/:id/andring comment': row(ofA, undefined, { comment: 'Hej' }),
  'POST /admin/insatser/:id/andring discard': row(ofA),
  'GET /admin/insatser/:id/radera': row(office),
  'POST /admin/insatser/:id/radera delete': row(office),
  'GET /admin/insatser/:id/historik/jamfor': row(ofA),
  'POST /admin/insatser/:id/historik/jamfor restore': row(ofA, undefined, { revision: 'v1', edition: '' }),
  'GET /admin/insatser/:id/historik': row(ofA),

  // Last: it ends the session that the row is tried with.
  'POST /logga-ut': row(everybody),
};
