import type { SearchPage } from '@insatskatalog/shared/catalogue.ts';
import { defaultLimit, type SearchQuery } from '@insatskatalog/shared/search.ts';

/** Nobody has said where, and the order is ours: copies of one title are then shown together. */
export const isEverywhere = (query: SearchQuery, { understood }: Pick<SearchPage, 'understood'>): boolean =>
  query.sort === 'relevance' &&
  query.choices.municipality.length + query.choices.county.length === 0 &&
  !understood.some(({ kind, narrows }) => narrows && kind !== 'age');

/** Where no place is chosen, a page has room for the copies that are shown together. */
const limitEverywhere = 60;

/** How many hits a query's page needs; what a text says of a place is not known before it is read. */
export const roomFor = (query: SearchQuery): number =>
  query.limit === defaultLimit && isEverywhere(query, { understood: [] }) ? limitEverywhere : query.limit;
