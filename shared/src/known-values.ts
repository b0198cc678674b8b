import { dimensions, type DimensionId } from './dimension.ts';
import type { Reference } from './reference.ts';
import type { KnownValue } from './search.ts';

const cache = new WeakMap<Reference, KnownValue>();

/** Says which values each dimension has, by the reference data; made once for each state of it. */
export function knownValues(reference: Reference): KnownValue {
  const cached = cache.get(reference);
  if (cached) return cached;
  const known = new Map<DimensionId, Set<string>>(
    dimensions.map(({ id, values }) => [id, new Set(valuesOf(reference, values))]),
  );
  const isKnown: KnownValue = (dimension, value) => known.get(dimension)?.has(value) ?? false;
  cache.set(reference, isKnown);
  return isKnown;
}

function valuesOf(reference: Reference, values: (typeof dimensions)[number]['values']): string[] {
  switch (values) {
    case 'municipalities':
      return reference.municipalities.map(({ code }) => code);
    case 'counties':
      return reference.counties.map(({ code }) => code);
    case 'associations':
      return reference.associations.map(({ id }) => id);
    default:
      return (
        reference.vocabularies.find(({ id }) => id === values.vocabulary)?.terms.map(({ id }) => id) ?? []
      );
  }
}
