import type { Catalogue } from '@insatskatalog/shared/catalogue.ts';
import { dimensionIds, type DimensionId } from '@insatskatalog/shared/dimension.ts';
import {
  emptyFrame,
  isWithin,
  within,
  type EmbedFrame,
  type Filter,
  type FixedFilter,
} from '@insatskatalog/shared/embed.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';

/**
 * What the list is held to where it is shown: a filter that the visitor cannot take away, filters that are not offered, and the
 * language of what is chosen by.
 */
export type Limits = Pick<EmbedFrame, 'fixed' | 'hidden' | 'lang'>;

/** As on the catalogue's own page. */
export const unlimited: Limits = emptyFrame();

/** Whether a visitor can choose by it: not where there is nothing left to choose. */
export function offers({ fixed, hidden }: Limits, filter: Filter): boolean {
  if (hidden.includes(filter)) return false;
  if (filter === 'age') return fixed.age === null;
  if (filter === 'open') return !fixed.open;
  if (filter === 'orientation') return fixed.orientation === null;
  return fixed.choices[filter].length !== 1;
}

/** The dimensions that a visitor has no control for, so that a form has to carry along what an address chose in them. */
export const notOffered = (limits: Limits): DimensionId[] =>
  dimensionIds.filter((dimension) => dimension === 'county' || !offers(limits, dimension));

/** The municipalities that can hold something: those that are fixed, or those of what else is fixed. */
export function isPlaceWithin(
  { choices }: FixedFilter,
  { code, county }: Reference['municipalities'][number],
  reference: Reference,
): boolean {
  if (choices.municipality.length > 0) return choices.municipality.includes(code);
  if (choices.county.length > 0) return choices.county.includes(county);
  if (choices.association.length === 0) return true;
  return reference.associations.some(
    ({ id, municipalities }) => choices.association.includes(id) && municipalities.includes(code),
  );
}

/** Whether it is about some places only. */
export const holdsPlaces = ({ fixed: { choices } }: Limits): boolean =>
  [choices.municipality, choices.county, choices.association].some((fixed) => fixed.length > 0);

/** The catalogue as if it held nothing outside a fixed filter. */
export const searchedWithin = (catalogue: Catalogue, fixed: FixedFilter): Catalogue => ({
  ...catalogue,
  async search(query) {
    const found = await catalogue.search(within(query, fixed));
    const { terms, nearby } = found.suggestions;
    return {
      ...found,
      suggestions: {
        ...found.suggestions,
        terms: terms.filter(({ dimension, id }) => !dimension || isWithin(fixed, dimension, id)),
        nearby: nearby.filter(({ code }) => isWithin(fixed, 'municipality', code)),
      },
    };
  },
});
