import type { OrientationChoice, QueryIssue, Sort } from '@insatskatalog/shared/search.ts';
import { interventions, listed, number } from './sv.ts';

/** More places than this are said as a number. */
const placesNamed = 3;
/** A value from an address may be any length. */
const valueShown = 40;

const reasons: Record<QueryIssue['reason'], string> = {
  'unknown-parameter': 'vi inte vet vad det betyder',
  'unknown-value': 'det valet inte finns här',
  'not-a-number': 'det skulle vara ett tal',
  'out-of-range': 'talet är för stort eller för litet',
  'too-many': 'det är för många val på en gång',
  'too-long': 'texten är för lång',
  repeated: 'det bara kan anges en gång',
};

export const searchTexts = {
  description: 'Sök och filtrera bland stöd till arbete, studier och en fungerande vardag.',
  /** "12 insatser i Huddinge" */
  heading: (total: number, places: string[]) => {
    const what = total === 0 ? 'Inga insatser' : interventions(total);
    return what + inPlaces(places);
  },
  title: (heading: string, q: string, page: number) =>
    [q, page > 1 ? `${heading}, sida ${page}` : heading].filter(Boolean).join(' – '),
  place: {
    label: 'Kommun',
    several: (count: number) => `${count} kommuner valda`,
    change: 'Ändra',
  },
  sort: {
    label: 'Sortera',
    submit: 'Sortera',
    choices: {
      relevance: 'Bäst träff',
      title: 'Titel A–Ö',
      updated: 'Senast uppdaterad',
      nearest: 'Närmast',
    } satisfies Record<Sort, string>,
  },
  chips: {
    label: 'Dina val',
    remove: (choice: string) => `Ta bort ${choice}`,
    all: 'Rensa alla',
    age: (age: number) => `${age} år`,
    open: 'Tar emot nu',
  },
  filters: {
    heading: 'Filtrera',
    show: (chosen: number) => (chosen === 0 ? 'Filtrera' : `Filtrera (${chosen} val)`),
    close: 'Stäng',
    update: 'Uppdatera',
    done: (total: number) => (total === 0 ? 'Inga insatser – visa listan' : `Visa ${interventions(total)}`),
    chosen: (count: number) => (count === 1 ? '1 vald' : `${count} valda`),
    more: (count: number) => `Visa ${count} till`,
    fewer: 'Visa färre',
    open: 'Tar emot nya deltagare nu',
    intake: 'Plats just nu',
    age: 'Ålder',
    ageHint: 'Visar stöd som gäller den åldern.',
    municipalities: 'Kommun',
    municipalityFilter: 'Skriv för att hitta kommunen',
    noMunicipality: 'Ingen kommun heter så.',
    association: 'Samordningsförbund',
    orientation: {
      label: 'Inriktning',
      choices: {
        individual: 'Stöd till personer',
        structural: 'För yrkesverksamma',
        all: 'Allt',
      } satisfies Record<OrientationChoice, string>,
    },
  },
  pages: {
    label: 'Sidor',
    previous: 'Föregående',
    next: 'Nästa',
    page: 'Sida ',
  },
  list: 'Insatser',
  degraded: 'Sökningen går på reserv just nu. Du får träffar, men ordningen kan vara sämre än vanligt.',
  didYouMean: 'Menade du',
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
    lead: 'Ingen insats stämmer med allt du har valt, men det finns andra sätt att hitta.',
    otherWords: 'Pröva gärna med andra eller färre ord.',
    loosen: 'Ta bort något av valen',
    removeQuery: (q: string) => `Ta bort sökordet ”${q}”`,
    wholeCounty: (county: string) => `Visa hela ${county}`,
    terms: 'Välj ett område i stället',
    restart: 'Eller börja om',
    everything: (places: string[]) => `Visa alla insatser${inPlaces(places)}`,
  },
} as const;

/** " i Huddinge", " i 5 kommuner", or nothing for the whole country. */
function inPlaces(places: string[]): string {
  if (places.length === 0) return '';
  return ` i ${places.length > placesNamed ? `${number(places.length)} kommuner` : listed(places)}`;
}

const shortened = (value: string) => (value.length > valueShown ? `${value.slice(0, valueShown)}…` : value);
