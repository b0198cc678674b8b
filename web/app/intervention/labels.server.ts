import {
  tagVocabularies,
  type Coverage,
  type TagField,
  type TextLanguage,
} from '@insatskatalog/shared/intervention.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';

/** The names of an entry's tags in a language, in the entry's order; ids that no vocabulary knows are left out. */
export function labelsOf(field: TagField, ids: string[], reference: Reference, lang: TextLanguage): string[] {
  const terms = reference.vocabularies.find(({ id }) => id === tagVocabularies[field])?.terms ?? [];
  return ids.flatMap((id) => {
    const term = terms.find((candidate) => candidate.id === id);
    return term ? [lang === 'en' ? term.labelEn : term.label] : [];
  });
}

/** The places whose inhabitants an entry serves, by name; empty for the whole country. */
export function placesOf(coverage: Coverage, reference: Reference): string[] {
  switch (coverage.kind) {
    case 'municipalities':
      return reference.municipalities
        .filter(({ code }) => coverage.municipalities.includes(code))
        .map(({ name }) => name);
    case 'county':
      return reference.counties.filter(({ code }) => code === coverage.county).map(({ name }) => name);
    case 'national':
      return [];
  }
}
