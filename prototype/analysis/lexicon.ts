import { distance } from './distance.ts';
import { fold } from './normal-form.ts';
import { stem } from './stem.ts';

/** The words that the catalogue and the tables use. */
export interface Lexicon {
  has(stem: string): boolean;
  /** Words of the lexicon that a misspelt or dotless word may be, nearest first, with how sure that is. */
  repair(word: string): { stem: string; word: string; certainty: number }[];
}

/** Slips that a word of a length may have: short words have too many neighbours. */
function allowedSlips(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}

/** A short word has many neighbours, and may be a word that the catalogue does not use. */
function certaintyOf(slips: number, length: number): number {
  if (slips === 0) return 0.95;
  if (slips === 2) return 0.65;
  if (length < 6) return 0.55;
  return length < 8 ? 0.75 : 0.9;
}

/** @param words lower-case words with how often they occur */
export function createLexicon(words: Map<string, number>): Lexicon {
  const stems = new Set<string>();
  const byFold = new Map<string, { word: string; count: number }[]>();
  const byLength = new Map<number, string[]>();
  const put = (form: string, word: string, count: number) => {
    const folded = fold(form);
    const known = byFold.get(folded);
    if (known) known.push({ word, count });
    else {
      byFold.set(folded, [{ word, count }]);
      const sameLength = byLength.get(folded.length) ?? [];
      sameLength.push(folded);
      byLength.set(folded.length, sameLength);
    }
  };
  for (const [word, count] of words) {
    const stemmed = stem(word);
    stems.add(stemmed);
    put(word, word, count);
    if (stemmed !== word) put(stemmed, word, count / 2);
  }

  function candidates(folded: string, allowed: number) {
    const found: { word: string; count: number; slips: number }[] = [];
    for (let length = folded.length - allowed; length <= folded.length + allowed; length += 1)
      for (const form of byLength.get(length) ?? []) {
        if (form[0] !== folded[0] && form[1] !== folded[1]) continue;
        const slips = distance(folded, form, allowed);
        if (slips > allowed) continue;
        for (const { word, count } of byFold.get(form) ?? []) found.push({ word, count, slips });
      }
    return found;
  }

  return {
    has: (stemmed) => stems.has(stemmed),
    repair(word) {
      const folded = fold(word);
      const exact = byFold.get(folded) ?? [];
      const found =
        exact.length > 0
          ? exact.map((known) => ({ ...known, slips: 0 }))
          : candidates(folded, allowedSlips(folded.length));
      const least = Math.min(...found.map(({ slips }) => slips));
      const best = new Map<string, { stem: string; word: string; certainty: number; count: number }>();
      for (const { word: known, count, slips } of found.filter(({ slips }) => slips === least)) {
        const stemmed = stem(known);
        const certainty = certaintyOf(slips, folded.length);
        const before = best.get(stemmed);
        if (!before || before.count < count) best.set(stemmed, { stem: stemmed, word: known, certainty, count });
      }
      return [...best.values()].sort((a, b) => b.count - a.count).slice(0, 3);
    },
  };
}
