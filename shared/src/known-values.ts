import { dimensions, type DimensionId } from './dimension.ts';
import type { Reference } from './reference.ts';
import type { KnownValue } from './search.ts';

const cache = new WeakMap<Reference, KnownValue>();

/** Knows the values of each dimension, by the reference data; made once for each state of it. */
export function knownValues(reference: Reference): KnownValue {
  const cached = cache.get(reference);
  if (cached) return cached;
  const known = new Map<DimensionId, Map<string, string>>(
    dimensions.map(({ id, values }) => [id, new Map(valuesOf(reference, values))]),
  );
  const knownValue: KnownValue = (dimension, value) => known.get(dimension)?.get(value) ?? null;
  cache.set(reference, knownValue);
  return knownValue;
}

/** Each value that an address may have, with the value that it leads to. */
function valuesOf(reference: Reference, values: (typeof dimensions)[number]['values']): [string, string][] {
  switch (values) {
    case 'municipalities':
      return themselves(reference.municipalities.map(({ code }) => code));
    case 'counties':
      return themselves(reference.counties.map(({ code }) => code));
    case 'associations':
      return themselves(reference.associations.map(({ id }) => id));
    default: {
      const vocabulary = reference.vocabularies.find(({ id }) => id === values.vocabulary);
      if (!vocabulary) return [];
      return [...Object.entries(vocabulary.merged), ...themselves(vocabulary.terms.map(({ id }) => id))];
    }
  }
}

const themselves = (ids: string[]): [string, string][] => ids.map((id) => [id, id]);
