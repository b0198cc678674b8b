import type { Suggestion } from '@insatskatalog/shared/catalogue.ts';
import { dimensions, type DimensionId } from '@insatskatalog/shared/dimension.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { fold, wordsOf } from './words.ts';

interface KnownTerm {
  suggestion: Suggestion;
  /** Folded label, and folded synonyms: the label weighs more. */
  names: string[];
}

const termsByReference = new WeakMap<Reference, KnownTerm[]>();

/** The terms that can be chosen in a dimension, with their Swedish names. */
function knownTerms(reference: Reference): KnownTerm[] {
  const known = termsByReference.get(reference);
  if (known) return known;
  const terms = dimensions.flatMap(({ id, values }) =>
    typeof values === 'string' ? [] : termsOf(reference, id, values.vocabulary),
  );
  termsByReference.set(reference, terms);
  return terms;
}

function termsOf(reference: Reference, dimension: DimensionId, vocabulary: string): KnownTerm[] {
  const found = reference.vocabularies.find(({ id }) => id === vocabulary);
  return (found?.terms ?? []).map(({ id, label, synonyms }) => ({
    suggestion: { kind: 'term', label, id, dimension, detail: found?.label },
    names: [label, ...synonyms].map(fold),
  }));
}

/**
 * Terms that a typed beginning completes: the label begins with it, then a word of the label does, then a synonym does.
 * Labels in Swedish.
 */
export function completeTerms(text: string, reference: Reference): Suggestion[] {
  const typed = fold(text);
  const rankOf = ({ names: [label = '', ...synonyms] }: KnownTerm): number => {
    if (label.startsWith(typed)) return 0;
    if (wordsOf(label).some((word) => word.startsWith(typed))) return 1;
    return synonyms.some((name) => name.startsWith(typed)) ? 2 : 3;
  };
  return knownTerms(reference)
    .map((term) => ({ term, rank: rankOf(term) }))
    .filter(({ rank }) => rank < 3)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ term }) => term.suggestion);
}

/** As much of a word as must be common, at least: "skuldsatt" is to recognise "skulder". */
const commonShare = 0.55;
const shortestCommon = 4;
const mostTerms = 6;

/** Terms that the words of a query hint at: what to offer when the query itself finds nothing. */
export function recogniseTerms(queryWords: string[], reference: Reference): Suggestion[] {
  const typed = queryWords.map(fold);
  const strength = ({ names }: KnownTerm): number =>
    Math.max(
      0,
      ...names.flatMap((name) => wordsOf(name).flatMap((word) => typed.map((t) => common(t, word)))),
    );
  return knownTerms(reference)
    .map((term) => ({ term, strength: strength(term) }))
    .filter((candidate) => candidate.strength > 0)
    .toSorted((a, b) => b.strength - a.strength)
    .slice(0, mostTerms)
    .map(({ term }) => term.suggestion);
}

/** How many letters two words have in common from the start; 0 when that is too few to mean the same. */
function common(typed: string, word: string): number {
  let length = 0;
  while (length < typed.length && typed[length] === word[length]) length += 1;
  return length >= Math.max(shortestCommon, typed.length * commonShare) || typed === word ? length : 0;
}
