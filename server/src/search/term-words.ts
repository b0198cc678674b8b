import type { Reference } from '@insatskatalog/shared/reference.ts';

/**
 * What a term is called and also called, in both languages, with the labels of the broader terms above it.
 * A term that the vocabulary does not have gives nothing.
 */
export function termWords(reference: Reference, vocabularyId: string, termId: string): string[] {
  const terms = reference.vocabularies.find(({ id }) => id === vocabularyId)?.terms ?? [];
  const term = terms.find(({ id }) => id === termId);
  if (!term) return [];
  const broader = terms.find(({ id }) => id === term.broader);
  const own = [term.label, term.labelEn, ...term.synonyms];
  return broader ? [...own, broader.label] : own;
}
