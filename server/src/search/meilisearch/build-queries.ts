import { dimensions, type DimensionId } from '@insatskatalog/shared/dimension.ts';
import type { NameRequest, SearchRequest } from '../request.ts';
import { allBut, filtersOf, notEnded, oneOf, openNow } from './filters.ts';
import { indexNames } from './settings.ts';

/** One query of a multi-search, as Meilisearch 1.21 reads it. */
export interface EngineQuery {
  indexUid: string;
  q?: string;
  filter: string[];
  attributesToRetrieve: string[];
  /** For suggestions: every word must be there. */
  matchingStrategy?: 'all';
  offset?: number;
  limit: number;
  sort?: string[];
  facets?: string[];
  attributesToSearchOn?: string[];
  distinct?: string;
}

/** The queries of a request, and what each one's answer is for. */
export interface QueryPlan {
  queries: EngineQuery[];
  /** For every query after the first: the dimension whose values it counts, or `open`. */
  counts: (DimensionId | 'open')[];
}

/**
 * One multi-search: the page with all filters and the counts of dimensions without a choice; for each dimension with a choice
 * one query without its own filter, so that a count says what choosing the value gives; one for what is open.
 *
 * An order by wordings, distance or title is not Meilisearch's to make: it then counts, and the page comes from the embedded index.
 */
export function buildQueries(request: SearchRequest): QueryPlan {
  const filters = filtersOf(request);
  const counted = dimensions.filter(({ id }) => request.facets.includes(id));
  const free = counted.filter(({ id }) => !filters.byDimension.has(id));
  const chosen = counted.filter(({ id }) => filters.byDimension.has(id));
  const main: EngineQuery = {
    ...base,
    filter: allBut(filters),
    offset: request.offset,
    limit: isOrderedElsewhere(request) ? 0 : request.limit,
    facets: free.map(({ attribute }) => attribute),
    sort: request.order.by === 'updated' ? ['updatedAt:desc'] : undefined,
  };
  const plan: QueryPlan = { queries: [main], counts: [] };
  for (const { id, attribute } of chosen) {
    plan.queries.push({ ...base, filter: allBut(filters, id), limit: 0, facets: [attribute] });
    plan.counts.push(id);
  }
  if (request.countOpen && !request.open) {
    plan.queries.push({ ...base, filter: [...allBut(filters), openNow(request.now)], limit: 0 });
    plan.counts.push('open');
  }
  return plan;
}

const base = { indexUid: indexNames.live, attributesToRetrieve: ['id'] };

/** Whether the embedded index has the page. */
export const isOrderedElsewhere = ({ wordings, order }: SearchRequest): boolean =>
  order.by === 'nearest' || order.by === 'title' || (order.by === 'relevance' && wordings !== null);

/** One entry for each title that holds all the words. */
export const buildTitleQuery = (request: NameRequest): EngineQuery => ({
  ...baseOfNames(request),
  attributesToRetrieve: ['id', 'titleSort'],
  attributesToSearchOn: ['title'],
  distinct: 'titleSort',
});

/** One entry of each provider whose name holds all the words. */
export const buildProviderQuery = (request: NameRequest): EngineQuery => ({
  ...baseOfNames(request),
  attributesToSearchOn: ['provider'],
  distinct: 'providerId',
});

const baseOfNames = (request: NameRequest) => ({
  ...base,
  q: request.words.join(' '),
  matchingStrategy: 'all' as const,
  filter: filtersOfNames(request),
  limit: request.limit,
});

/** How many entries have each of the titles. */
export const buildTitleCount = (request: NameRequest, titles: string[]): EngineQuery => ({
  ...base,
  filter: [...filtersOfNames(request), oneOf('titleSort', titles)],
  limit: 0,
  facets: ['titleSort'],
});

const filtersOfNames = ({ now, municipality }: NameRequest): string[] => [
  notEnded(now),
  ...(municipality === null ? [] : [oneOf('municipalities', [municipality])]),
];
