import { number } from './sv.ts';

export const searchFormTexts = {
  question: 'Vad söker du?',
  municipality: 'Kommun',
  wholeCountry: 'Hela landet',
  submit: 'Sök',
  suggestions: {
    label: 'Förslag',
    count: (count: number) => `${count} förslag. Bläddra med piltangenterna.`,
    groups: {
      intervention: 'Insatser',
      term: 'Ämnen',
      municipality: 'Kommuner',
      provider: 'Utförare',
    },
    /** What choosing a topic does: its label alone does not say. */
    everything: 'Visa allt',
    /** What choosing a municipality does with the rest of what was typed. */
    inPlace: (words: string, municipality: string) => `${words} i ${municipality}`,
    /** Of a title that is offered in several places. */
    inPlaces: (count: number) => `Finns på ${number(count)} ställen`,
    ofProvider: 'Visa insatser',
  },
} as const;
