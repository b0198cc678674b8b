import { fold } from './normal-form.ts';
import { distance } from './distance.ts';
import type { Token } from './tokens.ts';

export interface Place {
  kind: 'municipality' | 'county';
  code: string;
  name: string;
}

export interface FoundPlace {
  place: Place;
  /** Positions of the tokens that name it, with "i" and "kommun" around it. */
  from: number;
  to: number;
}

/** Names that are ordinary words as well: they count only after "i" or before "kommun", or with a capital inside a sentence. */
const ordinaryWords = new Set(
  ['vara', 'ale', 'mark', 'sala', 'kil', 'mora', 'nora', 'åre', 'lund', 'boden', 'salem', 'heby', 'berg', 'tanum', 'hjo', 'vinn', 'munk', 'torsby', 'lekeberg', 'eda', 'ed', 'tierp', 'täby'].filter(
    (name) => !['salem', 'täby', 'torsby', 'lekeberg', 'tanum', 'heby', 'tierp', 'hjo'].includes(name),
  ),
);
const before = new Set(['i', 'från', 'inom', 'kring', 'nära', 'runt', 'in', 'near', 'around', 'from', 'utanför']);
const after = new Set(['kommun', 'kommuns', 'kommunen', 'kommunens', 'stad', 'stads', 'municipality', 'län', 'läns']);

/** What finds the names of municipalities and counties among the tokens of a query. */
export function createPlaceFinder(places: Place[], isWord: (word: string) => boolean) {
  const names = places.map((place) => ({ place, words: nameWords(place).map(fold) }));
  return (tokens: Token[]): FoundPlace | null => {
    for (const [from] of tokens.entries()) {
      const found = names
        .map(({ place, words }) => ({ place, length: words.length, slips: slipsOf(tokens, from, words, place, isWord) }))
        .filter(({ slips }) => slips !== null)
        .sort((a, b) => (a.slips ?? 9) - (b.slips ?? 9) || b.length - a.length)[0];
      if (!found) continue;
      let to = from + found.length;
      let start = from;
      while (after.has(tokens[to]?.lower ?? '')) to += 1;
      while (before.has(tokens[start - 1]?.lower ?? '')) start -= 1;
      return { place: found.place, from: start, to };
    }
    return null;
  };
}

function nameWords({ kind, name }: Place): string[] {
  const bare = kind === 'county' ? name.replace(/^Region /, '').replace(/s? län$/, '') : name;
  return bare.split(/[\s-]+/);
}

function slipsOf(
  tokens: Token[],
  from: number,
  words: string[],
  place: Place,
  isWord: (word: string) => boolean,
): number | null {
  let slips = 0;
  for (const [offset, name] of words.entries()) {
    const token = tokens[from + offset];
    if (!token) return null;
    const one = slipsInWord(token, name, isWord);
    if (one === null) return null;
    slips += one;
  }
  const next = tokens[from + words.length]?.lower ?? '';
  const previous = tokens[from - 1]?.lower ?? '';
  const placed = before.has(previous) || after.has(next);
  const first = tokens[from];
  const ordinary = ordinaryWords.has(place.name.toLowerCase());
  // "i våras" is not in Vara, whatever its dots.
  if (ordinary && first?.lower.replace(/s$/, '') !== place.name.toLowerCase()) return null;
  if (ordinary && !placed && !(from > 0 && /^\p{Lu}/u.test(first?.raw ?? ''))) return null;
  if (place.kind === 'county' && !/^län|^region/.test(next) && !/^region/.test(previous) && !placed) return null;
  return slips + (place.kind === 'county' && !/^län/.test(next) ? 0.5 : 0);
}

/** Inflected ("Huddinges"), without its dots ("linkoping") or misspelt ("Södertelje"): how many slips, or null for another word. */
function slipsInWord(token: Token, name: string, isWord: (word: string) => boolean): number | null {
  const typed = fold(token.lower);
  if (typed === name || typed === `${name}s` || typed === `${name}bo`) return 0;
  if (name.length < 5 || isWord(token.lower)) return null;
  const allowed = name.length >= 8 ? 2 : 1;
  const bare = typed.endsWith('s') && !name.endsWith('s') ? typed.slice(0, -1) : typed;
  if (bare[0] !== name[0]) return null;
  const slips = distance(bare, name, allowed);
  return slips <= allowed ? slips : null;
}
