import type { Suggestion } from '@insatskatalog/shared/catalogue.ts';
import { dimensions, type DimensionId } from '@insatskatalog/shared/dimension.ts';
import type { Reference, Term } from '@insatskatalog/shared/reference.ts';
import { beginsWith, comparable, type ComparableName } from './begins-with.ts';
import { wordsOf } from './words.ts';

interface KnownTerm {
  suggestion: Suggestion;
  label: ComparableName;
  /** The label from its second word, from its third, and so on. */
  laterWords: ComparableName[];
  synonyms: ComparableName[];
}

/** What people speak of. A form, a language or a way in is what a list is narrowed by. */
const spokenOf = new Set<DimensionId>(['need', 'targetGroup', 'method']);

const termsByReference = new WeakMap<Reference, KnownTerm[]>();

/** The terms that are spoken of and in use, with their Swedish names. */
function knownTerms(reference: Reference): KnownTerm[] {
  const known = termsByReference.get(reference);
  if (known) return known;
  const terms = dimensions.flatMap(({ id, values }) =>
    typeof values === 'string' || !spokenOf.has(id) ? [] : termsOf(reference, id, values.vocabulary),
  );
  termsByReference.set(reference, terms);
  return terms;
}

function termsOf(reference: Reference, dimension: DimensionId, vocabulary: string): KnownTerm[] {
  const found = reference.vocabularies.find(({ id }) => id === vocabulary);
  return (found?.terms ?? [])
    .filter(({ retired }) => !retired)
    .map((term) => knownTerm(term, dimension, found?.label));
}

function knownTerm({ id, label, synonyms }: Term, dimension: DimensionId, detail?: string): KnownTerm {
  const words = wordsOf(label);
  return {
    suggestion: { kind: 'term', label, id, dimension, detail },
    label: comparable(label),
    laterWords: words.slice(1).map((_, position) => comparable(words.slice(position + 1).join(' '))),
    synonyms: synonyms.map(comparable),
  };
}

/**
 * Terms that a typed beginning completes: the label begins with it letter by letter, then without its marks, then a word of
 * the label does, then a synonym does. Labels in Swedish.
 * @param typed words in lower case with a space between them
 */
export function completeTerms(typed: string, reference: Reference): Suggestion[] {
  const begins = (name: ComparableName) => beginsWith(name, typed);
  const rankOf = ({ label, laterWords, synonyms }: KnownTerm): number => {
    if (label.letters.join('').startsWith(typed)) return 0;
    if (begins(label)) return 1;
    if (laterWords.some(begins)) return 2;
    return synonyms.some(begins) ? 3 : 4;
  };
  return knownTerms(reference)
    .map((term) => ({ term, rank: rankOf(term) }))
    .filter(({ rank }) => rank < 4)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ term }) => term.suggestion);
}
