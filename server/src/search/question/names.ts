import type { Language } from '../analysis/language.ts';
import { contentStems, wholeName } from '../analysis/phrases.ts';
import type { Token } from '../analysis/tokens.ts';
import { isFunctionWord } from '../analysis/word-worth.ts';
import type { Unit } from './unit.ts';

const phraseWeight = 0.8;
const synonymWeight = 0.6;
const nameWeight = 3;
const longestName = 6;
const mostNames = 12;

/** Names of several words in a question, with their synonyms. */
export function phraseUnits(tokens: Token[], { phrases, synonyms }: Language): Unit[] {
  return phrases.find(contentStems(tokens)).map((term) => ({
    kind: 'phrase',
    weight: phraseWeight,
    alternatives: [
      { term, weight: 1 },
      ...synonyms.of(term).map((other) => ({ term: other, weight: synonymWeight })),
    ],
  }));
}

/** Runs of words that may be the whole name of an entry or its provider, the longest first. */
export function nameUnits(tokens: Token[]): Unit[] {
  const saying = tokens.filter(({ lower }) => !isFunctionWord(lower));
  const units: Unit[] = [];
  for (let length = Math.min(saying.length, longestName); length >= 1; length -= 1)
    for (let from = 0; from + length <= saying.length; from += 1) {
      const term = wholeName(saying.slice(from, from + length));
      if (term === null || units.length >= mostNames) continue;
      const weight = nameWeight * (length / saying.length) ** 2;
      units.push({ kind: 'name', weight, alternatives: [{ term, weight: 1 }] });
    }
  return units;
}
