import type { TextLanguage } from '@insatskatalog/shared/intervention.ts';
import type { FieldError } from '@insatskatalog/shared/problem.ts';
import { invalidQuery, wrong } from '../api/parameters.ts';
import type { Refusal } from '../http/problem.ts';
import type { PublishedFilter } from '../interventions/published-filter.ts';
import type { OpenData } from '../open-data/open-data.ts';
import { termsOf, vocabularyOf } from './taxonomy.ts';

export interface FilterAsked {
  lang: TextLanguage;
  search?: string | undefined;
  taxonomy_term_id?: string | undefined;
  taxonomy_id?: string | undefined;
  organization_id?: string | undefined;
  modified_after?: string | undefined;
  association?: string | undefined;
}

/** What a list is narrowed to, with the text looked up; or which parameters name something that is not there. */
export async function filterOf(
  asked: FilterAsked,
  { reference, findIds, store }: OpenData,
): Promise<{ filter: PublishedFilter } | { refusal: Refusal }> {
  const { associations } = reference.current();
  const errors: FieldError[] = [];
  const unknown = (parameter: string, value: string) =>
    errors.push(wrong(parameter, value, 'Värdet finns inte.'));
  const filter: PublishedFilter = {};
  if (asked.lang === 'en') filter.inEnglish = true;
  if (asked.modified_after !== undefined) filter.modifiedFrom = asked.modified_after;
  if (asked.organization_id !== undefined) {
    if (store.everyProvider().some(({ id }) => id === asked.organization_id))
      filter.provider = asked.organization_id;
    else unknown('organization_id', asked.organization_id);
  }
  if (asked.association !== undefined) {
    if (associations.some(({ id }) => id === asked.association)) filter.association = asked.association;
    else unknown('association', asked.association);
  }
  if (asked.taxonomy_term_id !== undefined) {
    const found = termsOf(reference.current()).byUuid.get(asked.taxonomy_term_id);
    if (found) filter.tags = [{ vocabulary: found.vocabulary.id, term: found.term.id }];
    else unknown('taxonomy_term_id', asked.taxonomy_term_id);
  }
  if (asked.taxonomy_id !== undefined) {
    const found = vocabularyOf(reference.current(), asked.taxonomy_id);
    if (found) filter.tags = [...(filter.tags ?? []), { vocabulary: found.id }];
    else unknown('taxonomy_id', asked.taxonomy_id);
  }
  if (errors.length > 0) return { refusal: invalidQuery(errors) };
  if (asked.search) filter.ids = await findIds(asked.search);
  return { filter };
}
