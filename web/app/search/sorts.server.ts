import { pageSpelling, sorts, type SearchQuery } from '@insatskatalog/shared/search.ts';
import { answerTexts } from '../texts/search-answer.ts';

/** The orders that the list can be had in. The first is what an address without a word about it means. */
export function sortChoices(query: SearchQuery): { value: string; label: string; chosen: boolean }[] {
  return sorts
    .filter((sort) => sort !== 'nearest' || query.choices.municipality.length > 0)
    .map((sort) => ({
      value: sort === 'relevance' ? '' : pageSpelling.sort[sort],
      label: answerTexts.sorts[sort],
      chosen: sort === query.sort,
    }));
}
