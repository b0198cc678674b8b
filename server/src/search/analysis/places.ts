import type { Reference } from '@insatskatalog/shared/reference.ts';
import { distance } from './distance.ts';
import { fold } from './normal-form.ts';
import { localities } from './tables.ts';
import type { Token } from './tokens.ts';

export interface Place {
  kind: 'municipality' | 'county';
  code: string;
  name: string;
}

/** A place with the tokens that name it, "i" and "kommun" around it included: from the first to before `to`. */
export interface FoundPlace {
  place: Place;
  from: number;
  to: number;
}

/** @param isWord whether the catalogue uses a word: what it uses is no misspelt name */
export type PlaceFinder = (tokens: Token[], isWord: (lower: string) => boolean) => FoundPlace | null;

/** Names that are ordinary words as well: they count only after "i" or before "kommun", or with a capital inside a sentence. */
const ordinaryWords = new Set('vara,ale,mark,sala,kil,mora,nora,åre,lund,boden,berg,eda'.split(','));
const leading = new Set('i,från,inom,kring,nära,runt,utanför,in,near,around,from'.split(','));
const trailing = new Set('kommun,kommuns,kommunen,kommunens,stad,stads,municipality,län,läns'.split(','));
/** Shorter names have too many neighbours to be guessed at. */
const shortestMisspelt = 5;
/** A county is less often meant than the municipality of the same name. */
const countyPenalty = 0.5;
/** Nor is a village meant where a municipality has the name. */
const localityPenalty = 0.25;

/** A place by a name of it, folded, word by word. */
interface PlaceName {
  place: Place;
  words: string[];
  /** A locality has no misspellings: there are too many of them, and they are like too many words. */
  isLocality: boolean;
}

function namesOf(reference: Reference): PlaceName[] {
  const municipalities = reference.municipalities.map(({ code, name }): Place => ({
    kind: 'municipality',
    code,
    name,
  }));
  const counties = reference.counties.map(({ code, name }): Place => ({ kind: 'county', code, name }));
  const byCode = new Map(municipalities.map((place) => [place.code, place]));
  return [
    ...[...municipalities, ...counties].map((place) => ({
      place,
      words: nameWords(place),
      isLocality: false,
    })),
    ...localities.flatMap(({ name, municipality }) => {
      const place = byCode.get(municipality);
      return place ? [{ place, words: splitName(name), isLocality: true }] : [];
    }),
  ];
}

/** What finds the names of municipalities, counties and localities in a question: "i Huddinge", "linkoping", "Tumba". */
export function createPlaceFinder(reference: Reference): PlaceFinder {
  const byFirstWord = new Map<string, PlaceName[]>();
  const misspellable: PlaceName[] = [];
  for (const name of namesOf(reference)) {
    const [first = ''] = name.words;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
    if (!name.isLocality) misspellable.push(name);
  }
  return (tokens, isWord) => {
    for (const [from, token] of tokens.entries()) {
      const exact = spellings(fold(token.lower)).flatMap((spelling) => byFirstWord.get(spelling) ?? []);
      const [found] = (isWord(token.lower) ? exact : [...exact, ...misspellable])
        .flatMap((name) => {
          const slips = slipsOf(tokens, from, name, isWord);
          return slips === null ? [] : [{ name, slips }];
        })
        .toSorted((a, b) => a.slips - b.slips || b.name.words.length - a.name.words.length);
      if (!found) continue;
      let start = from;
      let to = from + found.name.words.length;
      while (trailing.has(tokens[to]?.lower ?? '')) to += 1;
      while (leading.has(tokens[start - 1]?.lower ?? '')) start -= 1;
      return { place: found.name.place, from: start, to };
    }
    return null;
  };
}

/** A word with the endings that names have taken off: "Huddinges", "huddingebo". */
const spellings = (folded: string): string[] => [
  folded,
  ...(folded.endsWith('s') ? [folded.slice(0, -1)] : []),
  ...(folded.endsWith('bo') ? [folded.slice(0, -2)] : []),
];

const splitName = (name: string): string[] => name.split(/[\s-]+/).map(fold);
const nameWords = ({ kind, name }: Place): string[] =>
  splitName(kind === 'county' ? name.replace(/s? län$/, '') : name);

/** How many slips a name is away at a position; null when it is not named there. */
function slipsOf(
  tokens: Token[],
  from: number,
  { place, words, isLocality }: PlaceName,
  isWord: (lower: string) => boolean,
): number | null {
  let slips = 0;
  for (const [offset, word] of words.entries()) {
    const token = tokens[from + offset];
    const one = token ? slipsInWord(token.lower, word, isWord) : null;
    if (one === null) return null;
    slips += one;
  }
  const next = tokens[from + words.length]?.lower ?? '';
  const previous = tokens[from - 1]?.lower ?? '';
  const isPlaced = leading.has(previous) || trailing.has(next);
  const first = tokens[from];
  if (isLocality) {
    const isNamed = isPlaced || !isWord(first?.lower ?? '');
    return slips === 0 && isNamed ? localityPenalty : null;
  }
  if (ordinaryWords.has(place.name.toLowerCase())) {
    const isExact = first?.lower.replace(/s$/, '') === place.name.toLowerCase();
    if (!isExact || !(isPlaced || (from > 0 && /^\p{Lu}/u.test(first?.raw ?? '')))) return null;
  }
  if (place.kind === 'municipality') return slips;
  const isCounty = /^län|^region/.test(next) || previous.startsWith('region');
  return isCounty || isPlaced ? slips + (next.startsWith('län') ? 0 : countyPenalty) : null;
}

/** Inflected ("Huddinges"), without its dots ("linkoping") or misspelt ("Södertelje"): how many slips, or null for another word. */
function slipsInWord(lower: string, name: string, isWord: (lower: string) => boolean): number | null {
  const typed = fold(lower);
  if (typed === name || typed === `${name}s` || typed === `${name}bo`) return 0;
  if (Math.max(name.length, typed.length) < shortestMisspelt || name.length < shortestMisspelt - 1)
    return null;
  if (isWord(lower) || typed[0] !== name[0]) return null;
  const allowed = name.length >= 8 ? 2 : 1;
  const bare = typed.endsWith('s') && !name.endsWith('s') ? typed.slice(0, -1) : typed;
  const slips = distance(bare, name, allowed);
  return slips <= allowed ? slips : null;
}

/** Words in place names that are ordinary words too: taken out of a text they would be missed. */
const commonWords =
  'lan,lans,region,regions,kommun,stad,och,vara,mark,upplands,ostra,norra,sodra,vastra,lilla,kil,sala,ale,mora'.split(
    ',',
  );

/** What tells the words that name places in a text: copies of an entry differ in them, and they are matched as places instead. */
export function placeWords(reference: Reference): (lower: string) => boolean {
  const words = new Set(
    [...reference.municipalities, ...reference.counties]
      .flatMap(({ name }) => name.split(/[\s-]+/))
      .flatMap((word) => [fold(word), `${fold(word)}s`]),
  );
  for (const common of commonWords) words.delete(common);
  return (lower) => words.has(fold(lower));
}
