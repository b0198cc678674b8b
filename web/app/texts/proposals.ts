import { proposedNames, type Objection, type Taken } from '@insatskatalog/shared/proposals.ts';

/** The inputs of each part. */
export const proposalInputs = {
  now: 'Så står det nu',
  nothingNow: 'Det står inget nu.',
  should: 'Så ska det stå',
  shouldHint: 'Ändra det som är fel. Vet du inte hur det ska vara, låt texten stå.',
  contact: (number: number) => `Kontakt ${number}`,
  newContact: 'Ny kontakt',
  role: 'Vem man når',
  roleHint: 'En roll eller en mottagning, inte ett namn. Till exempel ”Växeln”.',
  phone: 'Telefon',
  email: 'E-post',
  location: (number: number) => `Plats ${number}`,
  newLocation: 'Ny plats',
  place: 'Platsens namn',
  street: 'Gatuadress',
  postalCode: 'Postnummer',
  city: 'Ort',
  accessibility: 'Tillgänglighet',
  accessibilityHint: 'Till exempel ”Hiss finns” eller ”Tre trappsteg vid ingången”.',
  removeHint: 'Ska något bort? Töm fälten.',
  intakeState: 'Tar ni emot nya deltagare?',
  intakeStates: {
    '': 'Säg inget om det',
    open: 'Ja',
    queue: 'Ja, men det är kö',
    closed: 'Nej, inte just nu',
  },
  waitingWeeks: 'Ungefär hur många veckors kö?',
  until: 'Till och med vilken dag gäller det?',
  untilHint: 'Efter den dagen slutar sidan visa det. Skriv till exempel 2027-01-31.',
} as const;

const messages: Record<Exclude<Objection['reason'], 'invalid'>, string> = {
  'nothing-said': 'Kryssa för det som är fel, eller skriv ett meddelande.',
  'personal-number':
    'Det ser ut att stå ett personnummer eller samordningsnummer här. Ta bort det, så kan du skicka resten. Är det ett telefonnummer? Skriv det med mellanrum: 070-123 45 67.',
  'too-many-links':
    'Det är många webbadresser i texten. Ta bort några, så att det är högst två nya, och skicka igen.',
  'too-long': 'Texten är för lång. Den får ha högst 2 000 tecken.',
  'mail-address': 'Skriv hela e-postadressen, till exempel namn@exempel.se.',
  'too-fast':
    'Det gick fortare än någon hinner skriva, så vi trodde att det var en dator. Texten finns kvar. Vänta några sekunder och skicka igen.',
  stale: 'Sidan har stått öppen länge. Texten finns kvar. Läs igenom den och skicka igen.',
  trap: 'Ett dolt fält var ifyllt, och det brukar bara datorer göra. Texten finns kvar. Skicka igen.',
  'too-many':
    'Det har kommit många förslag på kort tid, så vi tar en paus. Texten finns kvar. Försök igen om en stund.',
};
export const objectionMessage = (objection: Objection): string =>
  objection.reason === 'invalid' ? objection.message : messages[objection.reason];

/** What was accepted of a proposal and what was not, when it was not all of it. */
export function takenInPart({ taken, leftOut }: Taken): string[] {
  if (leftOut.length === 0) return [];
  return [
    ...(taken.length > 0 ? [`Med i katalogen: ${proposedNames(taken)}.`] : []),
    `Inte med: ${proposedNames(leftOut)}.`,
  ];
}
