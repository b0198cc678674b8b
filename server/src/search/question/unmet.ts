import { stem, englishStem } from '../analysis/stem.ts';
import { aboutWords } from '../analysis/tables.ts';
import { levelBits, type WordingIndex } from '../ranking/wording-index.ts';
import { levels } from '../wording.ts';
import type { Unit } from './unit.ts';

/** As strongly as this, a wording has a word in its title or summary. */
const leastStrength = 0.5;
const justThat = 3;

/** Words that people ask for and no kind of support is just for: "körkort". */
const outside = new Set(
  aboutWords()
    .filter(({ text, grades }) => !text.includes(' ') && Math.max(...Object.values(grades)) < justThat)
    .map(({ text }) => stem(text)),
);

/** Whether the tables or the entries know a word, by its stem in Swedish and in English. */
export type IsKnown = (swedish: string, english: string) => boolean;

/**
 * The words of a question that nothing here is about, as typed: those that no kind of support is just for and no title or summary
 * has, or all of them, when nobody knows any.
 */
export function unmetWords(units: Unit[], index: WordingIndex, isKnown: IsKnown): string[] {
  const telling = units.flatMap((unit) =>
    unit.said === undefined || unit.weight < 1 ? [] : [{ ...unit, said: unit.said }],
  );
  const lacking = telling.filter(({ said }) => outside.has(stem(said)) && !isSubject(stem(said), index));
  if (lacking.length > 0) return lacking.map(({ said }) => said);
  const isStrange = ({ said, alternatives }: (typeof telling)[number]) =>
    !isKnown(stem(said), englishStem(said)) &&
    alternatives.every(({ term }) => index.postings(term).length === 0);
  return telling.every(isStrange) ? telling.map(({ said }) => said) : [];
}

const isSubject = (term: string, index: WordingIndex): boolean =>
  index.postings(term).some((posting) => (levels[posting & ((1 << levelBits) - 1)] ?? 0) >= leastStrength);
