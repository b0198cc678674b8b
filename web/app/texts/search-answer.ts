import type { Understood } from '@insatskatalog/shared/catalogue.ts';
import type { QueryIssue, Sort } from '@insatskatalog/shared/search.ts';
import { day, interventions, listed, number } from './sv.ts';

const either = new Intl.ListFormat('sv', { type: 'disjunction' });

/** More places than this are said as a number. */
const placesNamed = 3;
/** A value from an address may be any length. */
const valueShown = 40;

const reasons: Record<QueryIssue['reason'], string> = {
  'unknown-parameter': 'vi inte vet vad det betyder',
  'unknown-value': 'det valet inte finns här',
  'not-a-number': 'det skulle vara ett tal',
  'not-a-time': 'det skulle vara en dag, som 2026-11-30',
  'out-of-range': 'talet är för stort eller för litet',
  'too-many': 'det är för många val på en gång',
  'too-long': 'texten är för lång',
  repeated: 'det bara kan anges en gång',
};

/** What the server says of one answer. */
export const answerTexts = {
  /** "12 insatser i Huddinge" */
  heading: (total: number, places: string[]) => {
    const what = total === 0 ? 'Inga insatser' : interventions(total);
    return what + inPlaces(places);
  },
  sorts: {
    relevance: 'Bästa träff',
    title: 'Namn A–Ö',
    updated: 'Senast ändrad',
    nearest: 'Närmast',
  } satisfies Record<Sort, string>,
  chips: {
    remove: (choice: string) => `Ta bort ”${choice}”`,
    age: (age: number) => `${age} år`,
    open: 'Tar emot nu',
    modifiedAfter: (time: string) => `Ändrad sedan ${day(time)}`,
  },
  association: 'Samordningsförbund',
  allPlaces: 'Alla kommuner',
  understood: {
    narrows: {
      municipality: (label: string) => `Visar stöd i ${label}`,
      county: (label: string) => `Visar stöd i ${label}`,
      age: (label: string) => `Visar stöd för ${label}`,
    } satisfies Record<Understood['kind'], (label: string) => string>,
    comesFirst: {
      municipality: (label: string) => `Stöd i ${label} visas först`,
      county: (label: string) => `Stöd i ${label} visas först`,
      age: (label: string) => `Stöd för ${label} visas först`,
    } satisfies Record<Understood['kind'], (label: string) => string>,
    /** "Du skrev Tumba (Botkyrka) men har valt Huddinge." The place's own name says itself. */
    overruled: (written: string, label: string, chosen: string[]) => {
      const isName = written.toLowerCase() === label.toLowerCase();
      return `Du skrev ${isName ? label : `${written} (${label})`} men har valt ${listed(chosen)}`;
    },
    changeTo: (label: string) => `Byt till ${label}`,
    only: 'Visa bara det',
    remove: 'Ta bort',
    professional: {
      label: 'yrkesverksamma',
      text: 'Visar också stöd för dig som arbetar med människor',
      structural: 'Visa bara det',
      individual: 'Ta bort',
    },
  },
  /** What the question asks for and nothing here is about. */
  unmet: (words: string[]) =>
    `Vi hittar inget stöd som handlar just om ${either.format(words.map((word) => `”${word}”`))}. Det här ligger närmast.`,
  issues: {
    /** One sentence for each part that was left out of the address. */
    sentence: ({ parameter, value, reason }: QueryIssue) =>
      reason === 'too-long'
        ? 'Vi sökte bara på början av texten, eftersom den är för lång.'
        : `Vi tog bort ”${parameter}=${shortened(value)}” ur adressen eftersom ${reasons[reason]}.`,
    more: (count: number) => `Vi tog bort ${number(count)} delar till ur adressen.`,
    pageBeyond: (page: number) => `Listan är kortare än så. Här är sista sidan, sida ${page}.`,
  },
  noHits: {
    inMunicipality: (name: string, distance: number) => `I ${name}, ${number(distance)} km bort`,
    withoutPlace: (place: string) => `Sök utanför ${place} också`,
    withoutAge: (age: string) => `Visa stöd för andra än ${age}`,
    removeQuery: (q: string) => `Ta bort sökordet ”${q}”`,
    wholeCounty: (county: string) => `Visa hela ${county}`,
    everything: (places: string[]) => `Visa alla insatser${inPlaces(places)}`,
  },
} as const;

/** " i Huddinge", " i 5 kommuner", or nothing for the whole country. */
function inPlaces(places: string[]): string {
  if (places.length === 0) return '';
  return ` i ${places.length > placesNamed ? `${number(places.length)} kommuner` : listed(places)}`;
}

const shortened = (value: string) => (value.length > valueShown ? `${value.slice(0, valueShown)}…` : value);
