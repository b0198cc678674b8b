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
    everything: 'Allt',
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

/** Everything that the log can tell of, as the policy and the accounts name it. */
const actions: Record<string, string> = {
  'entry.read': 'Läste en insats',
  'entry.create': 'Skapade en insats',
  'entry.save': 'Sparade ett utkast',
  'entry.send-to-review': 'Skickade på granskning',
  'entry.return': 'Skickade tillbaka ett utkast',
  'entry.publish': 'Publicerade',
  'entry.discard': 'Slängde ett utkast',
  'entry.comment': 'Kommenterade',
  'entry.review': 'Granskade',
  'entry.set-intake': 'Ändrade om insatsen tar emot',
  'entry.archive': 'Arkiverade',
  'entry.unarchive': 'Tog tillbaka ur arkivet',
  'entry.restore': 'Återställde en tidigare version',
  'entry.delete': 'Tog bort för gott',
  'entry.import': 'Importerade',
  'entry.export': 'Exporterade insatser',
  'proposal.read': 'Läste förslag',
  'proposal.send': 'Skickade ett förslag',
  'proposal.decide': 'Avgjorde ett förslag',
  'provider.read': 'Läste om en utförare',
  'provider.link': 'Hanterade en länk till en utförare',
  'provider.edit': 'Ändrade en utförare',
  'association.read': 'Läste inställningar',
  'association.edit': 'Ändrade inställningar',
  'association.set-municipalities': 'Ändrade ett förbunds kommuner',
  'vocabulary.edit': 'Ändrade en ordlista',
  'synonym.edit': 'Ändrade en synonym',
  'account.read': 'Läste om konton',
  'account.invite': 'Bjöd in till ett konto',
  'account.withdraw': 'Drog tillbaka en inbjudan',
  'account.accept': 'Tog emot en inbjudan',
  'account.sign-in': 'Loggade in',
  'account.sign-out': 'Loggade ut',
  'account.second-factor': 'Angav engångskod',
  'account.set-up-second-factor': 'Kopplade en kodapp',
  'account.new-recovery-codes': 'Skapade nya reservkoder',
  'account.confirm': 'Bekräftade lösenordet',
  'account.change-password': 'Bytte lösenord',
  'account.reset': 'Bad om nytt lösenord',
  'account.reset-password': 'Valde nytt lösenord',
  'account.reset-second-factor': 'Nollställde kodappen',
  'account.link-oidc': 'Kopplade extern inloggning',
  'account.unlink-oidc': 'Kopplade bort extern inloggning',
  'account.rename': 'Bytte namn på ett konto',
  'account.end-session': 'Avslutade en inloggning',
  'account.disable': 'Stängde ett konto',
  'account.enable': 'Öppnade ett konto igen',
  'audit.read': 'Läste loggen',
  'audit.export': 'Hämtade loggen',
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
