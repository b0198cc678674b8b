import { fold } from './normal-form.ts';
import { stem } from './stem.ts';

/** A word under a spelling: its own, or that of its stem. */
export interface Form {
  word: string;
  isStem: boolean;
}

/** Words by how they are spelt, dots aside: each by itself and by its stem. */
export interface Spellings {
  hasStem(stemmed: string): boolean;
  formsOf(folded: string): readonly Form[] | undefined;
  ofLength(length: number): readonly string[];
  /** The forms of every spelling that begins so. */
  beginningWith(folded: string): Form[];
  /** @param word none of them yet */
  add(word: string): void;
  /** @param word one of them */
  remove(word: string): void;
}

export function createSpellings(words: ReadonlySet<string>): Spellings {
  /** How many words have a stem. */
  const stems = new Map<string, number>();
  const byFolded = new Map<string, Form[]>();
  const byLength = new Map<number, string[]>();
  for (const word of words) put(word);
  const sorted = [...byFolded.keys()].toSorted((a, b) => (a < b ? -1 : 1));

  /** Gives the spellings that no word had before. */
  function put(word: string): string[] {
    const stemmed = stem(word);
    stems.set(stemmed, (stems.get(stemmed) ?? 0) + 1);
    const own = putUnder(fold(word), { word, isStem: false });
    return stemmed === word ? own : [...own, ...putUnder(fold(stemmed), { word, isStem: true })];
  }

  function putUnder(folded: string, form: Form): string[] {
    const known = byFolded.get(folded);
    if (known) {
      known.push(form);
      return [];
    }
    byFolded.set(folded, [form]);
    const sameLength = byLength.get(folded.length);
    if (sameLength) sameLength.push(folded);
    else byLength.set(folded.length, [folded]);
    return [folded];
  }

  function removeUnder(folded: string, word: string): void {
    const left = byFolded.get(folded)?.filter((form) => form.word !== word);
    if (!left) return;
    if (left.length > 0) {
      byFolded.set(folded, left);
      return;
    }
    byFolded.delete(folded);
    byLength.set(
      folded.length,
      (byLength.get(folded.length) ?? []).filter((other) => other !== folded),
    );
    sorted.splice(firstAtLeast(sorted, folded), 1);
  }

  return {
    hasStem: (stemmed) => stems.has(stemmed),
    formsOf: (folded) => byFolded.get(folded),
    ofLength: (length) => byLength.get(length) ?? [],
    beginningWith(folded) {
      const begun: Form[] = [];
      for (let at = firstAtLeast(sorted, folded); sorted[at]?.startsWith(folded) === true; at += 1)
        begun.push(...(byFolded.get(sorted[at] ?? '') ?? []));
      return begun;
    },
    add(word) {
      for (const spelling of put(word)) sorted.splice(firstAtLeast(sorted, spelling), 0, spelling);
    },
    remove(word) {
      const stemmed = stem(word);
      const left = (stems.get(stemmed) ?? 0) - 1;
      if (left > 0) stems.set(stemmed, left);
      else stems.delete(stemmed);
      removeUnder(fold(word), word);
      removeUnder(fold(stemmed), word);
    },
  };
}

/** The position of the first of sorted words that does not come before one. */
function firstAtLeast(sorted: string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
