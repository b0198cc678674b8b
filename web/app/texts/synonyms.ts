import { number } from './sv.ts';

export const synonymTexts = {
  title: 'Synonymer',
  lead: 'Ord och förkortningar som sökningen likställer. En ändring gäller från nästa sökning. Varje term har dessutom egna synonymer i sin ordlista.',
  add: 'Lägg till en synonym',
  search: 'Sök bland synonymerna',
  find: 'Sök',
  found: (count: number, q: string) =>
    q === '' ? `${number(count)} synonymer` : `${number(count)} av synonymerna innehåller ”${q}”`,
  written: 'Den som söker på',
  finds: 'Hittar också',
  how: 'Gäller',
  oneWay: 'Åt ena hållet',
  twoWay: 'Åt båda hållen',
  exact: 'Bara skrivet just så',
  back: 'Synonymer',
  newTitle: 'Ny synonym',
  saved: (name: string) => `”${name}” är sparad. Den gäller från nästa sökning.`,
  removed: (name: string) => `”${name}” är borttagen.`,
} as const;

export const synonymForm = {
  type: 'Hur hör orden ihop?',
  oneWay: {
    label: 'Åt ena hållet',
    hint: 'Den som söker på ett ord hittar också de andra, men inte tvärtom. Till exempel en förkortning.',
  },
  twoWay: { label: 'Åt båda hållen', hint: 'Orden betyder samma sak.' },
  oneWayHeading: 'Om de hör ihop åt ena hållet',
  from: 'Den som söker på',
  to: 'Hittar också, ett ord på varje rad',
  caseSensitive: 'Gäller bara skrivet just så, med stora och små bokstäver',
  caseSensitiveHint: 'För förkortningar som liknar vanliga ord: SE är inte se.',
  twoWayHeading: 'Om de betyder samma sak',
  terms: 'Ord som betyder samma sak, ett på varje rad',
  save: 'Spara',
  remove: 'Ta bort',
  removeTitle: (name: string) => `Ta bort ”${name}”?`,
  removeWhat: (finds: string) =>
    `Den som söker så hittar inte längre det som bara innehåller ${finds}. Ingen insats ändras.`,
} as const;
