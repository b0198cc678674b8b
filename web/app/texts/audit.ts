import { number } from './sv.ts';

export const auditTexts = {
  title: 'Logg',
  lead: 'Vem som har gjort vad, och när. Ingenting i loggen kan ändras eller tas bort.',
  filter: {
    actor: 'Vem',
    action: 'Vad',
    objectKind: 'Gäller',
    outcome: 'Utfall',
    from: 'Från och med',
    to: 'Till och med',
    everything: 'Alla',
    show: 'Visa',
    clear: 'Rensa',
  },
  found: (total: number) => (total === 1 ? '1 händelse' : `${number(total)} händelser`),
  none: 'Ingen händelse passar. Välj fler dagar, eller rensa urvalet.',
  columns: {
    at: 'När',
    actor: 'Vem',
    action: 'Vad',
    object: 'Gäller',
    outcome: 'Utfall',
    association: 'Förbund',
    details: 'Detaljer',
  },
  export: 'Hämta urvalet',
  csv: 'Som kalkylblad (CSV)',
  json: 'Som data (JSON)',
  older: 'Äldre',
  newer: 'Nyare',
  pages: 'Sidor',
  page: (page: number, pages: number) => `Sida ${number(page)} av ${number(pages)}`,
  badDay: 'Datumet går inte att tolka och är inte med i urvalet.',
  more: 'Detaljer',
} as const;

export const outcomes: Record<string, string> = { done: 'Gjort', refused: 'Nekat' };

/** Everything that the log can tell of, as the policy and the accounts name it: done, or refused, alike. */
const actions: Record<string, string> = {
  'entry.read': 'Läsa en insats',
  'entry.create': 'Skapa en insats',
  'entry.save': 'Spara ett utkast',
  'entry.send-to-review': 'Skicka för godkännande',
  'entry.return': 'Skicka tillbaka ett utkast',
  'entry.publish': 'Publicera',
  'entry.discard': 'Slänga ett utkast',
  'entry.comment': 'Kommentera',
  'entry.review': 'Granska',
  'entry.set-intake': 'Ändra om insatsen tar emot',
  'entry.archive': 'Arkivera',
  'entry.unarchive': 'Ta tillbaka ur arkivet',
  'entry.restore': 'Återställa en tidigare version',
  'entry.delete': 'Ta bort för gott',
  'entry.import': 'Importera',
  'entry.export': 'Exportera insatser',
  'proposal.read': 'Läsa förslag',
  'proposal.send': 'Skicka ett förslag',
  'proposal.decide': 'Avgöra ett förslag',
  'provider.read': 'Läsa om en utförare',
  'provider.link': 'Hantera en utförares länk',
  'provider.edit': 'Ändra en utförare',
  'association.read': 'Läsa inställningar',
  'association.edit': 'Ändra inställningar',
  'association.set-municipalities': 'Ändra ett förbunds kommuner',
  'vocabulary.edit': 'Ändra en ordlista',
  'synonym.edit': 'Ändra en synonym',
  'account.read': 'Läsa om konton',
  'account.invite': 'Bjuda in till ett konto',
  'account.withdraw': 'Dra tillbaka en inbjudan',
  'account.accept': 'Ta emot en inbjudan',
  'account.sign-in': 'Logga in',
  'account.sign-out': 'Logga ut',
  'account.second-factor': 'Ange engångskod',
  'account.set-up-second-factor': 'Koppla en kodapp',
  'account.new-recovery-codes': 'Skapa nya reservkoder',
  'account.confirm': 'Bekräfta lösenordet',
  'account.change-password': 'Byta lösenord',
  'account.reset': 'Be om nytt lösenord',
  'account.reset-password': 'Välja nytt lösenord',
  'account.reset-second-factor': 'Nollställa kodappen',
  'account.link-oidc': 'Koppla extern inloggning',
  'account.unlink-oidc': 'Koppla bort extern inloggning',
  'account.rename': 'Byta namn på ett konto',
  'account.end-session': 'Avsluta en inloggning',
  'account.disable': 'Stänga ett konto',
  'account.enable': 'Öppna ett konto igen',
  'audit.read': 'Läsa loggen',
  'audit.export': 'Hämta loggen',
};
/** An act in words; a new one that has none yet is shown as it is named. */
export const actionText = (action: string): string =>
  (Object.hasOwn(actions, action) && actions[action]) || action;

const objectKinds: Record<string, string> = {
  entry: 'Insats',
  proposal: 'Förslag',
  provider: 'Utförare',
  'provider-link': 'Länk till utförare',
  association: 'Förbund',
  vocabulary: 'Ordlista',
  term: 'Term',
  synonym: 'Synonym',
  account: 'Konto',
  import: 'Import',
  'bulk-act': 'Flera insatser',
  audit: 'Loggen',
};
export const objectKindText = (kind: string): string =>
  (Object.hasOwn(objectKinds, kind) && objectKinds[kind]) || kind;

const details: Record<string, string> = {
  part: 'Del',
  act: 'Ändring',
  before: 'Före',
  after: 'Efter',
  into: 'Till',
  intoLabel: 'Till',
  intoName: 'Till',
  vocabulary: 'Ordlista',
  on: 'Dag',
  fields: 'Fält',
  reason: 'Skäl',
};
export const detailText = (name: string): string => (Object.hasOwn(details, name) && details[name]) || name;

const detailValues: Record<string, string> = {
  add: 'lades till',
  change: 'ändrades',
  remove: 'togs bort',
  merge: 'slogs ihop',
  retire: 'togs ur bruk',
  'bring-back': 'togs i bruk igen',
  presentation: 'namn och presentation',
  colours: 'färger',
  logo: 'logotyp',
  contact: 'kontakt',
  municipalities: 'kommuner',
  embedding: 'visning på andra webbplatser',
  review: 'granskning',
  accessibility: 'tillgänglighetsredogörelse',
};
export const detailValueText = (value: string): string =>
  (Object.hasOwn(detailValues, value) && detailValues[value]) || value;

/** Those who are no accounts. */
const actors: Record<string, string> = { public: 'Besökare', system: 'Automatiskt' };
export const actorText = (id: string, name: string): string =>
  name || (Object.hasOwn(actors, id) && actors[id]) || id;
