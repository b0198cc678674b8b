import type { OrientationChoice } from '@insatskatalog/shared/search.ts';
import { interventions } from './sv.ts';

/** The results page's own words. What is said of one answer stands in search-answer.ts, which no browser needs. */
export const searchTexts = {
  description: 'Sök och filtrera bland stöd till arbete, studier och en fungerande vardag.',
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
  },
  chips: {
    label: 'Dina val',
    remove: 'Ta bort ',
    all: 'Rensa alla',
  },
  filters: {
    heading: 'Filtrera',
    show: 'Filtrera',
    showChosen: (chosen: number) => (chosen === 0 ? '' : ` (${chosen} val)`),
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
  degraded: 'Sökningen går på reserv just nu. Du får samma träffar.',
  didYouMean: 'Menade du',
  understood: {
    label: 'Så läste vi din fråga',
    /** What the two links are about, for somebody who hears them by themselves. */
    about: (label: string) => ` (${label})`,
  },
  topics: 'Ämnen',
  /** Under a card that stands for several. */
  copies: (places: number) => `Finns på ${places} ställen – välj ditt`,
  /** Above a list of the whole country, where the same support comes from many municipalities. */
  everywhere: {
    choose: 'Välj kommun',
    why: 'så visas det som finns hos dig.',
  },
  noHits: {
    lead: 'Ingen insats stämmer med hela din sökning, men det finns andra sätt att hitta.',
    otherWords: 'Prova andra eller färre ord, på svenska eller engelska.',
    loosen: 'Ta bort något av valen',
    nearby: 'Se vad som finns i närheten',
    terms: 'Välj ett område i stället',
    restart: 'Eller börja om',
  },
} as const;
