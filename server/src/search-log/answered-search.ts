import { dimensionIds, type DimensionId } from '@insatskatalog/shared/dimension.ts';
import type { SearchQuery } from '@insatskatalog/shared/search.ts';
import type { AnsweredSearch } from './search-log.ts';

const places: ReadonlySet<DimensionId> = new Set(['municipality', 'county', 'association']);

/**
 * What to remember of a query that has been answered, null when nothing. A search is words, for a place or for everywhere.
 * Turning a page or narrowing the list further is the same search going on, and an empty list then says nothing about what the
 * catalogue lacks. A list of one is how pages count what a change would give.
 */
export function answeredSearch(
  query: SearchQuery,
  hits: number,
  engine: AnsweredSearch['engine'],
): AnsweredSearch | null {
  const { q, choices, age, open, modifiedAfter, page, limit, lang } = query;
  const narrowed =
    age !== null ||
    open ||
    modifiedAfter !== null ||
    dimensionIds.some((id) => !places.has(id) && choices[id].length > 0);
  if (q === '' || narrowed || page > 1 || limit === 1) return null;
  return {
    text: q,
    hits,
    engine,
    municipality: onlyOne(choices.municipality),
    association: onlyOne(choices.association),
    lang,
  };
}

function onlyOne([first, ...others]: string[]): string | null {
  return others.length === 0 ? (first ?? null) : null;
}
