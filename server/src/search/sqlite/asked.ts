import { dimensionIds, type DimensionId } from '@insatskatalog/shared/dimension.ts';
import type { RankedKeys } from '../ranking/rank.ts';
import type { SearchRequest } from '../request.ts';

/** What a request asks for as the parameters of a statement: lists as JSON, null for what is not asked. */
export type Asked = Record<DimensionId, string | null> & {
  now: number;
  orientation: 'individual' | 'structural' | null;
  age: number | null;
  open: 0 | 1;
  savedSince: number | null;
};

export function askedOf(request: SearchRequest): Asked {
  const choices = Object.fromEntries(
    dimensionIds.map((id) => [
      id,
      request.choices[id].length > 0 ? JSON.stringify(request.choices[id]) : null,
    ]),
  ) as Record<DimensionId, string | null>;
  return {
    ...choices,
    now: request.now,
    orientation: request.orientation === 'all' ? null : request.orientation,
    age: request.age,
    open: request.open ? 1 : 0,
    savedSince: request.savedSince,
  };
}

/** The entries that the orientation, the age, the day and the time of saving allow. */
export const isAllowed = `
  ends_on > :now and (:orientation is null or orientation = :orientation)
  and (:age is null or :age between age_min and age_max)
  and (:savedSince is null or updated_at >= :savedSince)`;

/** Wordings with their rank, [key, rank]. */
export const ranksOf = (wordings: RankedKeys): string =>
  JSON.stringify(wordings.flatMap((keys, rank) => keys.map((key) => [key, rank])));
