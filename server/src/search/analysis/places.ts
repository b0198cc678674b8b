import type { Reference } from '@insatskatalog/shared/reference.ts';
import { fold } from './normal-form.ts';
import { placeNames, type Place, type PlaceName } from './place-names.ts';
import { spellingOf, withoutEndings, type Spelling } from './place-spelling.ts';
import type { Token } from './tokens.ts';

/** A place with the tokens that name it, "i" and "kommun" around it included: from the first to before `to`. */
export interface FoundPlace {
  place: Place;
  from: number;
  to: number;
}

/** @param isWord whether the catalogue uses a word: what it uses is no misspelt name */
export type PlaceFinder = (tokens: Token[], isWord: (lower: string) => boolean) => FoundPlace | null;

/** Names that are ordinary words as well, after "i" too: they count only before "kommun", or with a capital inside a sentence. */
const ordinaryWords = new Set('vara,ale,mark,sala,kil,mora,nora,lund,boden,berg,eda'.split(','));
/** What names without their dots may be instead, a word or a person: they need an "i" or a "kommun". */
const ordinaryUndotted = new Set(['ange', 'amal', 'laxa', 'mala', 'timra']);
const leading = new Set('i,från,inom,kring,nära,runt,utanför,in,near,around,from'.split(','));
const trailing = new Set('kommun,kommuns,kommunen,kommunens,stad,stads,municipality,län,läns'.split(','));
/** From so many letters a name is known anywhere although it has a slip, or two: "övertalig" is not Överkalix. */
const shortestMisspelt = { once: 8, twice: 10 };
/** And although it has no dots: there are far more localities than municipalities, and some that the table does not have. */
const shortestUndotted = { municipality: 4, locality: 5 };

/** Municipalities and counties with so many letters are no other words without their dots, but for those above. */
const shortestSure = 5;

/** What counts against a name beside others at the same words: a slip is 1. */
const cost = {
  undotted: 0.1,
  /** A village is not meant where a municipality has the name. */
  locality: 0.25,
  /** A county is less often meant than the municipality of the same name. */
  county: 0.5,
  /** Unless the text says "län" or "region". */
  calledCounty: 1,
};

/** What stands around a name. */
interface Surroundings {
  /** "i" comes before it. */
  isLed: boolean;
  /** "kommun" comes after it. */
  isTrailed: boolean;
  /** A capital that no sentence begins with. */
  isCapital: boolean;
  /** "Region Skåne", "Skåne län". */
  isCalledCounty: boolean;
}

/** What finds the names of municipalities, counties and localities in a question: "i Huddinge", "linkoping", "Tumba". */
export function createPlaceFinder(reference: Reference): PlaceFinder {
  const byFirstWord = new Map<string, PlaceName[]>();
  /** By first letter, which nobody misses. */
  const misspellable = new Map<string, PlaceName[]>();
  for (const name of placeNames(reference)) {
    const first = fold(name.words[0] ?? '');
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
    // There are too many localities, and they are like too many words.
    if (name.isLocality || name.hasTwin) continue;
    const letter = first.charAt(0);
    misspellable.set(letter, [...(misspellable.get(letter) ?? []), name]);
  }
  return (tokens, isWord) => {
    for (const [from, { lower }] of tokens.entries()) {
      const near = withoutEndings(lower).flatMap((word) => byFirstWord.get(word) ?? []);
      const alike = isWord(lower) ? [] : (misspellable.get(fold(lower).charAt(0)) ?? []);
      const [found] = [...near, ...alike]
        .flatMap((name) => {
          const against = costOf(tokens, from, name, isWord);
          return against === null ? [] : [{ name, against }];
        })
        .toSorted((a, b) => a.against - b.against || b.name.words.length - a.name.words.length);
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

/** What counts against a name being meant at a position; null when it is not named there. */
function costOf(
  tokens: Token[],
  from: number,
  name: PlaceName,
  isWord: (lower: string) => boolean,
): number | null {
  const written = tokens.slice(from, from + name.words.length);
  const spellings: Spelling[] = [];
  for (const [at, word] of name.words.entries()) {
    const typed = written[at]?.lower;
    const spelling = typed === undefined ? null : spellingOf(typed, word);
    if (typed === undefined || spelling === null) return null;
    // The catalogue may know "goteborg" by the name itself, and a long name has no other word for its twin.
    const isSure = spelling === 'undotted' && !name.isLocality && word.length >= shortestSure;
    if (spelling !== 'exact' && !isSure && isWord(typed)) return null;
    spellings.push(spelling);
  }
  const around = surroundings(tokens, from, from + name.words.length);
  if (!isMeant(name, spellings, around, isWord(written[0]?.lower ?? ''))) return null;
  const slips = spellings.reduce<number>((sum, spelling) => sum + slipsOf(spelling), 0);
  if (name.isLocality) return slips + cost.locality + (around.isCalledCounty ? cost.calledCounty : 0);
  if (name.place.kind === 'county') return slips + (around.isCalledCounty ? 0 : cost.county);
  return slips + (around.isCalledCounty ? cost.calledCounty : 0);
}

function slipsOf(spelling: Spelling): number {
  if (typeof spelling === 'number') return spelling;
  return spelling === 'exact' ? 0 : cost.undotted;
}

/** Whether a name, spelt so, is a place there and not a word like it. */
function isMeant(
  name: PlaceName,
  spellings: Spelling[],
  around: Surroundings,
  isKnownWord: boolean,
): boolean {
  const { place, words, isLocality, hasTwin, isMunicipalityToo } = name;
  const { isLed, isTrailed, isCapital, isCalledCounty } = around;
  const isPlaced = isLed || isTrailed;
  const letters = words.join('');
  const isExact = spellings.every((spelling) => spelling === 'exact');
  const slips = spellings.reduce<number>((sum, one) => sum + (typeof one === 'number' ? one : 0), 0);
  const isMisspelt = slips > 0;
  if (hasTwin && !isExact) return false;
  if (isLocality) {
    if (isMisspelt || (!isExact && letters.length < shortestUndotted.locality)) return false;
    return isPlaced || !isKnownWord;
  }
  if (ordinaryWords.has(letters)) return isExact && (isTrailed || isCapital);
  if (place.kind === 'county' && isMunicipalityToo && !isPlaced && !isCalledCounty) return false;
  if (isExact) return true;
  if (isMisspelt) {
    const shortest = slips === 1 ? shortestMisspelt.once : shortestMisspelt.twice;
    return letters.length >= shortest || isPlaced || isCapital;
  }
  return (
    isPlaced || (letters.length >= shortestUndotted.municipality && !ordinaryUndotted.has(fold(letters)))
  );
}

/** What stands around the tokens from one to before another. */
function surroundings(tokens: Token[], from: number, to: number): Surroundings {
  const next = tokens[to]?.lower ?? '';
  const previous = tokens[from - 1];
  const first = tokens[from];
  return {
    isLed: leading.has(previous?.lower ?? ''),
    isTrailed: trailing.has(next),
    isCapital: first !== undefined && previous !== undefined && isCapitalInside(first, previous),
    isCalledCounty: /^läns?$|^region/.test(next) || previous?.lower.startsWith('region') === true,
  };
}

/** A capital after no more than a space, so that no full stop comes between; among capitals it says nothing. */
function isCapitalInside({ raw, start }: Token, previous: Token): boolean {
  const isShouted = isInCapitals(raw) && isInCapitals(previous.raw);
  return /^\p{Lu}/u.test(raw) && start - previous.end === 1 && !isShouted;
}

const isInCapitals = (raw: string): boolean => raw === raw.toUpperCase();

/** Words in place names that are ordinary words too: taken out of a text they would be missed. */
const commonWords =
  'lan,lans,region,regions,kommun,stad,och,vara,mark,upplands,ostra,norra,sodra,vastra,lilla,kil,sala,ale,mora'.split(
    ',',
  );

/** Texts use the same words again and again. */
const mostKnownWords = 100_000;

/** What tells the words that name places in a text: copies of an entry differ in them, and they are matched as places instead. */
export function placeWords(reference: Reference): (lower: string) => boolean {
  const words = new Set(
    [...reference.municipalities, ...reference.counties]
      .flatMap(({ name }) => name.split(/[\s-]+/))
      .flatMap((word) => [fold(word), `${fold(word)}s`]),
  );
  for (const common of commonWords) words.delete(common);
  const known = new Map<string, boolean>();
  return (lower) => {
    const before = known.get(lower);
    if (before !== undefined) return before;
    const isPlace = words.has(fold(lower));
    if (known.size >= mostKnownWords) known.clear();
    known.set(lower, isPlace);
    return isPlace;
  };
}
