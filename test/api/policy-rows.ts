import { paths } from '@insatskatalog/shared/paths.ts';
import { associationA, type World } from './policy-world.ts';

/** `yes`: it is answered, if only with what is to be mended. `no`: not theirs (403, 404). `in`: sign in first. */
type Answer = 'yes' | 'no' | 'in';

export interface Row {
  /** For anonymous, administrator of A, administrator of B, editorial office, disabled account. */
  answers: [Answer, Answer, Answer, Answer, Answer];
  /** The address that is tried, when the route has parameters or needs a query. */
  at?: (world: World) => string;
  fields?: Record<string, string>;
}

/** @param answers the five, in words with spaces between */
function row(answers: string, at?: Row['at'], fields?: Row['fields']): Row {
  const [a, b, c, d, e] = answers.split(/\s+/) as Row['answers'];
  return { answers: [a, b, c, d, e], ...(at && { at }), ...(fields && { fields }) };
}

const everybody = 'yes yes yes yes yes';
const signedIn = 'in yes yes yes in';
const ofA = 'in yes no yes in';
const office = 'in no no yes in';
/** The same for all: there is no such page, or the link in it opens nothing. */
const nobody = 'no no no no no';

const account = (world: World) => paths.admin.account(world.account());
const entry = (path: (id: string) => string) => (world: World) => path(world.entry().id);

/** Every route and every act of the service, and who may: one line each. A test fails for one that is missing. */
export const rows: Record<string, Row> = {
  'GET /healthz': row(everybody),
  'GET /readyz': row(everybody),
  'GET /robots.txt': row(everybody),
  'GET /.well-known/security.txt': row(everybody),

  'GET /': row(everybody),
  'GET /insatser': row(everybody),
  'GET /insatser/:slug': row(everybody, (world) => paths.intervention(world.entry().slug)),
  'GET /insatser/:slug/stammer-inte': row(everybody, (world) => paths.feedback(world.entry().slug)),
  'GET /kommuner': row(everybody),
  'GET /kommuner/:municipality': row(everybody, () => paths.municipality('huddinge')),
  'GET /forbund': row(everybody),
  'GET /forbund/:association': row(everybody, () => paths.association(associationA)),
  'GET /tema.css': row(everybody),
  'GET /om': row(everybody),
  'GET /for-handlaggare': row(everybody),
  'GET /personuppgifter': row(everybody),
  'GET /tillganglighet': row(everybody),
  'GET /oppna-data': row(everybody),
  'GET /*': row(nobody, () => '/finns-inte'),

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
  'GET /inbjudan/:token': row(everybody, () => paths.invitation('x')),
  'POST /inbjudan/:token accept': row(everybody, () => paths.invitation('x')),
  'GET /nytt-losenord/:token': row(everybody, () => paths.newPassword('x')),
  'POST /nytt-losenord/:token choose': row(everybody, () => paths.newPassword('x')),

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
  'GET /admin/konton/:account': row(ofA, account),
  'POST /admin/konton/:account invite-again': row(office, account),
  'POST /admin/konton/:account withdraw': row(office, account),
  'POST /admin/konton/:account disable': row(office, account),
  'POST /admin/konton/:account enable': row(office, account),
  'POST /admin/konton/:account reset-password': row(office, account),
  'POST /admin/konton/:account reset-second-factor': row(office, account),

  'GET /admin/insatser/:id/andring': row(ofA, entry(paths.admin.entryChange)),
  'POST /admin/insatser/:id/andring publish': row(ofA, entry(paths.admin.entryChange)),
  'POST /admin/insatser/:id/andring return': row(ofA, entry(paths.admin.entryChange)),
  'POST /admin/insatser/:id/andring comment': row(ofA, entry(paths.admin.entryChange), { comment: 'Hej' }),
  'POST /admin/insatser/:id/andring discard': row(ofA, entry(paths.admin.entryChange)),
  'GET /admin/insatser/:id/radera': row(office, entry(paths.admin.entryDeletion)),
  'POST /admin/insatser/:id/radera delete': row(office, entry(paths.admin.entryDeletion)),
  'GET /admin/insatser/:id/historik/jamfor': row(ofA, entry(paths.admin.entryComparison)),
  'POST /admin/insatser/:id/historik/jamfor restore': row(ofA, entry(paths.admin.entryComparison)),
  'GET /admin/insatser/:id/historik': row(ofA, entry(paths.admin.entryHistory)),

  // Last: it ends the session that the row is tried with.
  'POST /logga-ut': row(everybody),
};
