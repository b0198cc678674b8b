import type { Reference, Term, Vocabulary } from '@insatskatalog/shared/reference.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { z } from 'zod';
import { identifiers } from '../open-data/identifiers.ts';
import { hsdsId } from './ids.ts';
import { stated, type Presenting } from './presenting.ts';
import type { taxonomyAnswer, taxonomyTermAnswer } from './schemas.ts';

export type TaxonomyAnswer = z.infer<typeof taxonomyAnswer>;
export type TaxonomyTermAnswer = z.infer<typeof taxonomyTermAnswer>;

export const taxonomyId = (vocabulary: string): string => hsdsId('taxonomy', vocabulary);

/** The vocabulary that has this id in HSDS. */
export const vocabularyOf = ({ vocabularies }: Reference, id: string): Vocabulary | undefined =>
  vocabularies.find((vocabulary) => taxonomyId(vocabulary.id) === id);

export const taxonomyTermId = (vocabulary: string, term: string): string =>
  hsdsId('taxonomy_term', vocabulary, term);

interface Terms {
  byUuid: Map<string, { vocabulary: Vocabulary; term: Term }>;
  byKey: Map<string, { vocabulary: Vocabulary; term: Term }>;
}

/** Every term by its id in HSDS and by vocabulary and id. Reference data is the same object until it changes. */
const termsByReference = new WeakMap<Reference, Terms>();

export function termsOf(reference: Reference): Terms {
  const known = termsByReference.get(reference);
  if (known) return known;
  const terms: Terms = { byUuid: new Map(), byKey: new Map() };
  for (const vocabulary of reference.vocabularies)
    for (const term of vocabulary.terms) {
      terms.byUuid.set(taxonomyTermId(vocabulary.id, term.id), { vocabulary, term });
      terms.byKey.set(`${vocabulary.id}/${term.id}`, { vocabulary, term });
    }
  termsByReference.set(reference, terms);
  return terms;
}

/** What terms are called in the answer's language; those that the vocabulary does not have are left out. */
export const labelsOf = (vocabulary: string, ids: string[], { reference, lang }: Presenting): string[] =>
  ids.flatMap((id) => {
    const term = termsOf(reference).byKey.get(`${vocabulary}/${id}`)?.term;
    return term ? [lang === 'en' ? term.labelEn : term.label] : [];
  });

export function presentTaxonomy(vocabulary: Vocabulary, { baseUrl, lang }: Presenting): TaxonomyAnswer {
  const name = lang === 'en' ? vocabulary.labelEn : vocabulary.label;
  return {
    id: taxonomyId(vocabulary.id),
    name,
    description:
      lang === 'en' ? `${name}: a vocabulary of Insatskatalogen.` : `${name}: en ordlista i Insatskatalogen.`,
    uri: `${baseUrl}${paths.api.vocabularies()}#${vocabulary.id}`,
  };
}

/** Descriptions are written in Swedish alone: in English the label has to do. */
export function presentTerm(
  vocabulary: Vocabulary,
  term: Term,
  { baseUrl, lang }: Presenting,
): TaxonomyTermAnswer {
  const name = lang === 'en' ? term.labelEn : term.label;
  return {
    id: taxonomyTermId(vocabulary.id, term.id),
    code: term.id,
    name,
    description: (lang === 'sv' && term.description) || name,
    ...stated({ parent_id: term.broader && taxonomyTermId(vocabulary.id, term.broader) }),
    taxonomy: lang === 'en' ? vocabulary.labelEn : vocabulary.label,
    taxonomy_id: taxonomyId(vocabulary.id),
    language: lang,
    term_uri: identifiers(baseUrl).term(vocabulary.id, term.id),
  };
}
