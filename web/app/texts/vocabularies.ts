import { number } from './sv.ts';

export const vocabularyTexts = {
  title: 'Ordlistor',
  lead: 'Orden som insatser beskrivs med och som besökare filtrerar på. En ändring syns överallt med en gång.',
  list: 'Ordlista',
  terms: 'Termer',
  retired: 'Ur bruk',
  audience: 'Visas för',
  audiences: { everyone: 'Alla', professional: 'Handläggare och redaktörer' },
  back: 'Ordlistor',
  add: 'Lägg till en term',
  term: 'Term',
  english: 'På engelska',
  uses: 'Används av',
  count: (count: number) => (count === 1 ? '1 insats' : `${number(count)} insatser`),
  drafts: (count: number) => (count === 1 ? '1 utkast' : `${number(count)} utkast`),
  unused: 'Ingen',
  retiredMark: 'Ur bruk',
  partOf: (label: string) => `Del av ${label}`,
} as const;

export const termTexts = {
  addTo: (vocabulary: string) => `Ny term i ”${vocabulary}”`,
  label: 'Namn',
  labelHint: 'Så som det ska stå i filter och på insatsernas sidor.',
  labelEn: 'Namn på engelska',
  description: 'Beskrivning',
  descriptionHint: 'En mening som hjälper den som skriver att välja rätt.',
  synonyms: 'Andra ord för samma sak',
  synonymsHint: 'Ett på varje rad. Den som söker på något av dem hittar insatser med termen.',
  broader: 'Är en del av',
  noBroader: 'Ingen överordnad term',
  after: 'Plats i listan',
  first: 'Först',
  afterTerm: (label: string) => `Efter ${label}`,
  save: 'Spara',
  add: 'Lägg till',
  usesHeading: 'Användning',
  uses: (entries: number, published: number, drafts: number): string => {
    if (entries === 0 && drafts === 0) return 'Ingen insats har termen.';
    const parts = [
      entries > 0 &&
        `${vocabularyTexts.count(entries)} (${published === entries ? 'alla publicerade' : `${number(published)} publicerade`})`,
      drafts > 0 && vocabularyTexts.drafts(drafts),
    ].filter((part) => part !== false);
    return `Termen används av ${parts.join(' och ')}.`;
  },
  see: 'Se insatserna',
  merge: 'Slå ihop med en annan term',
  retire: 'Ta ur bruk',
  bringBack: 'Ta i bruk igen',
  isRetired: 'Termen är ur bruk: insatser som har den behåller den, men ingen ny kan få den.',
  saved: (label: string) => `”${label}” är sparad.`,
  /** @param count of entries that got the kept one; null when that is not known */
  merged(label: string, count: number | null): string {
    const done = `Termerna är ihopslagna till ”${label}”.`;
    if (count === null) return done;
    return `${done} ${count === 0 ? 'Ingen insats hade den gamla.' : `${vocabularyTexts.count(count)} har fått den.`}`;
  },
  retiredNow: (label: string) => `”${label}” är ur bruk.`,
  backNow: (label: string) => `”${label}” är i bruk igen.`,
} as const;

export const mergeTermTexts = {
  title: (label: string) => `Slå ihop ”${label}” med en annan term?`,
  goesOn: (label: string) => `”${label}” slås ihop`,
  what: 'Insatserna får den term som du väljer i stället. Den gamla termens namn blir ett annat ord för den nya, och gamla adresser leder rätt. Det går inte att ångra.',
  into: 'Termen som ska finnas kvar',
  choose: 'Välj en term',
  act: 'Slå ihop',
} as const;

export const retireTermTexts = {
  title: (label: string) => `Ta ”${label}” ur bruk?`,
  what: 'Insatser som har termen behåller den, och den går att filtrera på så länge någon har den. Ingen ny insats kan få den. Du kan ta den i bruk igen.',
  act: 'Ta ur bruk',
} as const;
