import { dimensions, type DimensionId } from '@insatskatalog/shared/dimension.ts';
import type { SearchRequest, TitleRequest } from '../request.ts';
import { allBut, filtersOf, notEnded, openNow } from './filters.ts';
import { indexNames } from './settings.ts';

/** One query of a multi-search, as Meilisearch 1.21 reads it. */
export interface EngineQuery {
  indexUid: string;
  q: string;
  filter: string[];
  attributesToRetrieve: string[];
  /** Drops the commonest words first when not all are found together. */
  matchingStrategy: 'frequency' | 'all';
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
 */
export function buildQueries(request: SearchRequest): QueryPlan {
  const filters = filtersOf(request);
  const counted = dimensions.filter(({ id }) => request.facets.includes(id));
  const free = counted.filter(({ id }) => !filters.byDimension.has(id));
  const chosen = counted.filter(({ id }) => filters.byDimension.has(id));
  const base = {
    indexUid: indexNames.live,
    q: request.words.join(' '),
    matchingStrategy: 'frequency' as const,
    attributesToRetrieve: ['id'],
  };
  const main: EngineQuery = {
    ...base,
    filter: allBut(filters),
    offset: request.offset,
    limit: request.limit,
    facets: free.map(({ attribute }) => attribute),
    sort: sortOf(request.order),
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

/** Titles that hold all the words, and one entry for each provider whose name does. */
export function buildTitleQueries(request: TitleRequest): EngineQuery[] {
  const base = {
    indexUid: indexNames.live,
    q: request.words.join(' '),
    matchingStrategy: 'all' as const,
    attributesToRetrieve: ['id'],
    filter: [notEnded(request.now)],
    limit: request.limit,
  };
  return [
    { ...base, attributesToSearchOn: ['title'] },
    { ...base, attributesToSearchOn: ['provider'], distinct: 'providerId' },
  ];
}

function sortOf(order: SearchRequest['order']): string[] | undefined {
  switch (order.by) {
    case 'relevance':
      return undefined;
    case 'title':
      return ['titleSort:asc'];
    case 'updated':
      return ['updatedAt:desc'];
    case 'nearest':
      return [`_geoPoint(${order.to.lat}, ${order.to.lng}):asc`];
  }
}
