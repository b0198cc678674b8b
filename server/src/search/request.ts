import type { SearchPage } from '@insatskatalog/shared/catalogue.ts';
import { dimensionIds, type DimensionId } from '@insatskatalog/shared/dimension.ts';
import type { Choices, OrientationChoice, SearchQuery } from '@insatskatalog/shared/search.ts';
import type { CentreOf, Point } from './document.ts';
import type { RankedKeys } from './ranking/rank.ts';

export type Order = { by: 'relevance' | 'title' | 'updated' } | { by: 'nearest'; to: Point };

/** A question to an engine: a query with everything looked up that an engine cannot know. */
export interface SearchRequest {
  /** Only these, best first, those of a group equally good; null for every entry. */
  wordings: RankedKeys | null;
  choices: Choices;
  orientation: OrientationChoice;
  age: number | null;
  open: boolean;
  order: Order;
  offset: number;
  limit: number;
  /** The dimensions whose values are to be counted. */
  facets: readonly DimensionId[];
  /** Whether to count what takes in new participants. */
  countOpen: boolean;
  /** Seconds since 1970; what has ended by then is not found. */
  now: number;
}

/** The beginning of a title or of a provider's name. */
export interface NameRequest {
  words: string[];
  /** The most titles, and the most providers. */
  limit: number;
  /** Only of what serves this one; null for the whole country. */
  municipality: string | null;
  now: number;
}

/** What a query's text was taken to ask for, with what is chosen beside it. */
interface Sought {
  wordings: RankedKeys | null;
  choices: Choices;
  age: number | null;
  impliedOrientation: SearchPage['impliedOrientation'];
}

/**
 * Turns a query into a request, with what its text finds and asks for. The order `nearest` counts from the first chosen municipality; without one there is no place
 * to count from (the service never asks where a person is), and relevance decides.
 */
export function buildRequest(
  query: SearchQuery,
  { wordings, choices, age, impliedOrientation }: Sought,
  now: number,
  centreOf: CentreOf,
): SearchRequest {
  return {
    wordings,
    choices,
    orientation: query.orientation ?? impliedOrientation,
    age,
    open: query.open,
    order: orderOf({ ...query, choices }, centreOf),
    offset: (query.page - 1) * query.limit,
    limit: query.limit,
    facets: dimensionIds,
    countOpen: true,
    now,
  };
}

function orderOf(query: SearchQuery, centreOf: CentreOf): Order {
  if (query.sort !== 'nearest') return { by: query.sort };
  const [municipality] = query.choices.municipality;
  const to = municipality === undefined ? undefined : centreOf(municipality);
  return to ? { by: 'nearest', to } : { by: 'relevance' };
}
