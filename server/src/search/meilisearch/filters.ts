import { dimensions, type DimensionId } from '@insatskatalog/shared/dimension.ts';
import type { SearchRequest } from '../request.ts';
import { serving } from './where-served.ts';

/** Filter expressions of a request; those in a list all hold. */
export interface Filters {
  /** What holds for every query: what has not ended, orientation, wordings, age, when it was saved. */
  always: string[];
  open: string | null;
  byDimension: Map<DimensionId, string>;
}

export function filtersOf(request: SearchRequest): Filters {
  const byDimension = new Map<DimensionId, string>();
  for (const { id, attribute } of dimensions) {
    const chosen = request.choices[id];
    if (chosen.length > 0)
      byDimension.set(id, id === 'municipality' ? servesOneOf(chosen) : oneOf(attribute, chosen));
  }
  const always = [notEnded(request.now)];
  if (request.orientation !== 'all') always.push(`orientation = ${quoted(request.orientation)}`);
  if (request.wordings !== null) always.push(oneOf('wording', request.wordings.flat()));
  if (request.age !== null) always.push(`ageMin <= ${request.age}`, `ageMax >= ${request.age}`);
  if (request.savedSince !== null) always.push(`updatedAt >= ${request.savedSince}`);
  return { always, open: request.open ? openNow(request.now) : null, byDimension };
}

/** @param attribute of a search document */
export const oneOf = (attribute: string, values: string[]): string =>
  `${attribute} IN [${values.map(quoted).join(', ')}]`;
export const servesOneOf = (municipalities: string[]): string =>
  oneOf('municipalities', serving(municipalities));
export const notEnded = (now: number): string => `endsOn > ${now}`;
export const openNow = (now: number): string => `openUntil > ${now}`;

/** All filters, but for that of the dimension whose values are counted. */
export function allBut(filters: Filters, without?: DimensionId): string[] {
  const chosen = [...filters.byDimension].filter(([id]) => id !== without).map(([, filter]) => filter);
  return [...filters.always, ...(filters.open === null ? [] : [filters.open]), ...chosen];
}

/** Values are quoted as JSON: a quotation mark in one must not end it. */
function quoted(value: string): string {
  return JSON.stringify(value);
}
