import { day } from './sv.ts';

/** Acts on one entry that have a small page of their own. */
export const actTexts = {
  back: 'Tillbaka',
  review: {
    title: (name: string) => `Granska ${name}`,
    text: 'Intyga att du har kontrollerat att uppgifterna stämmer. Datumet visas i katalogen.',
    read: 'Läs insatsen i katalogen',
    act: 'Jag har granskat',
  },
  intake: {
    title: (name: string) => `Intag: ${name}`,
    lead: 'Säg om insatsen tar emot nya deltagare. Uppgiften slutar visas av sig själv, så att den aldrig blir gammal.',
    now: (text: string) => `Nu står det: ${text}.`,
    nothing: 'Nu står det inget om intag.',
    state: 'Tar insatsen emot nya deltagare?',
    options: {
      open: { label: 'Ja, just nu', hint: '' },
      queue: { label: 'Ja, men det är kö', hint: 'Skriv gärna hur lång väntan är.' },
      closed: {
        label: 'Nej, inte just nu',
        hint: 'Skriv dagen då ni tar emot igen, eller när du vill bli påmind.',
      },
      none: { label: 'Säg ingenting om intag', hint: '' },
    },
    weeks: 'Väntetid i veckor',
    weeksHint: 'Ungefär. Bara när det är kö.',
    until: 'Uppgiften gäller till och med',
    untilHint: 'Tre månader är vanligt. Du påminns två veckor innan.',
    act: 'Spara',
    errors: {
      state: 'Välj om insatsen tar emot nya deltagare.',
      weeks: 'Skriv hela veckor, från 0 till 260.',
      until: 'Välj en dag, i dag eller senare.',
      untilFar: 'Välj en dag inom ett år. Ingen vet hur det är om längre tid.',
    },
  },
  archive: {
    title: (name: string) => `Arkivera ${name}`,
    text: 'Insatsen försvinner ur sökningen. Adressen finns kvar och berättar att den har upphört. Du kan publicera den igen.',
    when: 'När?',
    now: 'Nu',
    later: 'En viss dag',
    day: 'Dag',
    dayHint: 'Från den dagen visas insatsen inte i sökningen.',
    act: 'Arkivera',
    planned: (on: string) => `Den är redan satt att arkiveras ${day(on)}.`,
    unschedules: (on: string) =>
      `En ändring är planerad att publiceras ${day(on)}. Den ställs in om insatsen arkiveras dessförinnan. Utkastet ligger kvar.`,
    errors: { day: 'Välj en dag efter i dag.' },
  },
  unarchive: {
    title: (name: string) => `Ta tillbaka ${name}`,
    text: 'Insatsen går att hitta i sökningen igen, som den var. Läs igenom den: något kan ha ändrats sedan dess.',
    planned: 'Insatsen blir kvar i sökningen. Dagen då den skulle arkiveras glöms.',
    act: 'Ta tillbaka',
  },
  refused: 'Det gick inte',
} as const;
