import { dimensions } from '@insatskatalog/shared/dimension.ts';
import type { NameRequest, SearchRequest } from '../request.ts';
import { allBut, filtersOf, notEnded, oneOf, openNow, servesOneOf } from './filters.ts';
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

/** The queries of a request. Each gives the counts of its facets. */
export interface QueryPlan {
  /** The page and the total, with all filters, and the counts of dimensions without a choice. */
  main: EngineQuery;
  /** For each dimension with a choice one query without its own filter, so that a count says what choosing the value gives. */
  chosen: EngineQuery[];
  /** Its total is what takes in new participants; null when that need not be asked for. */
  open: EngineQuery | null;
}

/** An order by wordings, distance or title is not Meilisearch's to make: it then counts, and the page comes from the embedded index. */
export function buildQueries(request: SearchRequest): QueryPlan {
  const filters = filtersOf(request);
  const counted = dimensions.filter(({ id }) => request.facets.includes(id));
  const free = counted.filter(({ id }) => !filters.byDimension.has(id));
  const chosen = counted.filter(({ id }) => filters.byDimension.has(id));
  return {
    main: {
      ...base,
      filter: allBut(filters),
      offset: request.offset,
      limit: isOrderedElsewhere(request) ? 0 : request.limit,
      facets: free.map(({ attribute }) => attribute),
      sort: request.order.by === 'updated' ? ['updatedAt:desc'] : undefined,
    },
    chosen: chosen.map(({ id, attribute }) => ({
      ...base,
      filter: allBut(filters, id),
      limit: 0,
      facets: [attribute],
    })),
    open:
      request.countOpen && !request.open
        ? { ...base, filter: [...allBut(filters), openNow(request.now)], limit: 0 }
        : null,
  };
}

/** What a query of its own takes, in facets of the main one: its filter is worked out for one facet alone. */
const worthOfChosen = 2;

/**
 * A plan as two multi-searches of about the same work, to be sent at the same time: Meilisearch goes through the queries of one, and
 * through the facets of a query, one by one. The first has the page and then, if it is asked for, what is open; the second only counts, and is
 * empty where there is nothing more to count.
 */
export function inTwo({ main, chosen, open }: QueryPlan): [first: EngineQuery[], second: EngineQuery[]] {
  const facets = main.facets ?? [];
  const half = Math.ceil((facets.length + worthOfChosen * chosen.length) / 2);
  const rest = facets.slice(half);
  return [
    [{ ...main, facets: facets.slice(0, half) }, ...(open ? [open] : [])],
    [...(rest.length > 0 ? [{ ...base, filter: main.filter, limit: 0, facets: rest }] : []), ...chosen],
  ];
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
  ...(municipality === null ? [] : [servesOneOf([municipality])]),
];
