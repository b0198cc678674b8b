import type { Reference } from '@insatskatalog/shared/reference.ts';
import { fold } from './normal-form.ts';
import { localities } from './tables.ts';

export interface Place {
  kind: 'municipality' | 'county';
  code: string;
  name: string;
}

/** A place by a name of it, word by word and in lower case. */
export interface PlaceName {
  place: Place;
  words: string[];
  isLocality: boolean;
  /** Another name differs only in its dots (Habo, Håbo): each is to be spelt as it is. */
  hasTwin: boolean;
  /** A municipality has the name too: bare, it means that. */
  isMunicipalityToo: boolean;
}

/** Every name that a place goes by: those of municipalities and counties, and of the localities in a municipality. */
export function placeNames({ municipalities, counties }: Reference): PlaceName[] {
  const byCode = new Map(municipalities.map(({ code, name }) => [code, municipality(code, name)]));
  const named = [
    ...[...byCode.values()].map((place) => ({ place, words: wordsOf(place.name), isLocality: false })),
    ...counties.map(({ code, name }) => ({
      place: { kind: 'county', code, name } satisfies Place,
      words: wordsOf(name.replace(/s? län$/, '')),
      isLocality: false,
    })),
    ...localities.flatMap(({ name, municipality: code }) => {
      const place = byCode.get(code);
      return place ? [{ place, words: wordsOf(name), isLocality: true }] : [];
    }),
  ];
  const spelt = new Map<string, Set<string>>();
  for (const { words } of named) {
    const name = words.join(' ');
    spelt.set(fold(name), (spelt.get(fold(name)) ?? new Set()).add(name));
  }
  const ofMunicipalities = new Set(municipalities.map(({ name }) => wordsOf(name).join(' ')));
  return named.map((one) => {
    const name = one.words.join(' ');
    return {
      ...one,
      hasTwin: (spelt.get(fold(name))?.size ?? 0) > 1,
      isMunicipalityToo: ofMunicipalities.has(name),
    };
  });
}

const municipality = (code: string, name: string): Place => ({ kind: 'municipality', code, name });
const wordsOf = (name: string): string[] => name.toLowerCase().split(/[\s-]+/);
