import { distance } from './distance.ts';
import { fold } from './normal-form.ts';
import { createSpellings, type Form } from './spellings.ts';
import { stem } from './stem.ts';

/** A word that a misspelt one may be. */
export interface Repair {
  word: string;
  stem: string;
  /** From 0 to 1. */
  certainty: number;
}

/** The words that the catalogue and the tables use. */
export interface Lexicon {
  has: (stem: string) => boolean;
  /** Whether a word is used just as it is written, dots aside. */
  isWord: (lower: string) => boolean;
  /** Whether an entry uses a word: what the tables only have to be understood is not to be proposed. */
  isPublished: (lower: string) => boolean;
  /** What a misspelt word, or one without its dots, may be: the nearest, the commonest first. */
  repair(word: string): Repair[];
  /** The words that begin as a word does, however its dots: what somebody may be about to type, or its compounds. */
  completions(word: string): Repair[];
  /** So many wordings more, or fewer, use a word. */
  learn(word: string, by: number): void;
}

const mostRepairs = 3;
const mostRemembered = 5_000;
const mostCompletions = 8;
/** Shorter beginnings are those of too many words. */
const shortestBeginning = 3;
const certaintyOfCompletion = 0.7;
/** What being another form of a word counts against being the word itself. */
const worthOfStem = 0.5;

/** Slips that a word of so many letters may have: short words have too many neighbours. */
function allowedSlips(length: number): number {
  if (length < 5) return 0;
  return length < 7 ? 1 : 2;
}

/** A short word has many neighbours, and may be a word that the catalogue does not use. */
function certaintyOf(slips: number, length: number): number {
  if (slips === 0) return 0.95;
  if (slips === 2) return length < 9 ? 0.5 : 0.65;
  if (length < 6) return 0.55;
  return length < 8 ? 0.75 : 0.9;
}

/** @param used the words of entries and @param others those of tables: in lower case, with how often they occur */
export function createLexicon(
  used: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, number>,
): Lexicon {
  const published = new Map(used);
  const spellings = createSpellings(new Set([...published.keys(), ...others.keys()]));
  const countOf = ({ word, isStem }: Form) =>
    Math.max(published.get(word) ?? 0, others.get(word) ?? 0) * (isStem ? worthOfStem : 1);

  function neighbours(folded: string): (Form & { slips: number })[] {
    const allowed = allowedSlips(folded.length);
    const found: (Form & { slips: number })[] = [];
    for (let length = folded.length - allowed; length <= folded.length + allowed; length += 1)
      for (const other of spellings.ofLength(length)) {
        // Nobody misses both of the first letters.
        if (other[0] !== folded[0] && other[1] !== folded[1]) continue;
        const slips = distance(folded, other, allowed);
        if (slips <= allowed)
          for (const form of spellings.formsOf(other) ?? []) found.push({ ...form, slips });
      }
    return found;
  }

  /** One repair for each stem, by its commonest word; the commonest first. */
  function repairs(forms: Form[], certainty: number, most: number): Repair[] {
    const byStem = new Map<string, Repair & { count: number }>();
    for (const form of forms) {
      const { word } = form;
      const stemmed = stem(word);
      const count = countOf(form);
      if ((byStem.get(stemmed)?.count ?? 0) < count)
        byStem.set(stemmed, { word, stem: stemmed, certainty, count });
    }
    return [...byStem.values()].toSorted((a, b) => b.count - a.count).slice(0, most);
  }

  /** The words that are written so but for their dots, and before stems that are. */
  function undotted(folded: string): readonly Form[] | undefined {
    const forms = spellings.formsOf(folded);
    const words = forms?.filter(({ word }) => fold(word) === folded);
    return words && words.length > 0 ? words : forms;
  }

  /** Comparing with every word takes milliseconds, and people make the same mistakes. */
  const repaired = new Map<string, Repair[]>();

  function repairOf(word: string): Repair[] {
    const folded = fold(word);
    const exact = undotted(folded)?.map((form) => ({ ...form, slips: 0 }));
    // In another inflection than any that the catalogue uses, a misspelt word is nearest by its stem.
    const found = exact ?? [...neighbours(folded), ...neighbours(fold(stem(word)))];
    const least = Math.min(...found.map(({ slips }) => slips));
    const nearest = found.filter(({ slips }) => slips === least);
    return repairs(nearest, certaintyOf(least, folded.length), mostRepairs);
  }

  return {
    has: (stemmed) => spellings.hasStem(stemmed),
    isWord: (lower) => spellings.formsOf(fold(lower)) !== undefined,
    isPublished: (lower) => published.has(lower),
    repair(word) {
      const known = repaired.get(word);
      if (known) return known;
      const found = repairOf(word);
      if (repaired.size >= mostRemembered) repaired.clear();
      repaired.set(word, found);
      return found;
    },
    completions(word) {
      const folded = fold(word);
      if (folded.length < shortestBeginning) return [];
      return repairs(spellings.beginningWith(folded), certaintyOfCompletion, mostCompletions);
    },
    learn(word, by) {
      const before = published.get(word) ?? 0;
      const count = before + by;
      if (count > 0) published.set(word, count);
      else published.delete(word);
      // Which is the commonest may be another now.
      repaired.clear();
      if (others.has(word) || before > 0 === count > 0) return;
      if (count > 0) spellings.add(word);
      else spellings.remove(word);
    },
  };
}
