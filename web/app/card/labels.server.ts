import { dimensions, type DimensionId } from '@insatskatalog/shared/dimension.ts';
import type { TextLanguage } from '@insatskatalog/shared/intervention.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';

/** What can be chosen, by dimension: id and label, in the order of the reference data. */
export type Labels = ReadonlyMap<DimensionId, ReadonlyMap<string, string>>;

const built = { sv: new WeakMap<Reference, Labels>(), en: new WeakMap<Reference, Labels>() };

/** The labels of everything entries are described with. Built once for each state of the reference data. */
export function labelsOf(reference: Reference, lang: TextLanguage = 'sv'): Labels {
  const known = built[lang].get(reference);
  if (known) return known;
  const labels = new Map(
    dimensions.map((dimension) => [dimension.id, new Map(valuesOf(dimension.values, reference, lang))]),
  );
  built[lang].set(reference, labels);
  return labels;
}

/** Places and associations are called the same in every language. */
function valuesOf(
  source: (typeof dimensions)[number]['values'],
  reference: Reference,
  lang: TextLanguage,
): [string, string][] {
  if (source === 'municipalities') return reference.municipalities.map(({ code, name }) => [code, name]);
  if (source === 'counties') return reference.counties.map(({ code, name }) => [code, name]);
  if (source === 'associations') return reference.associations.map(({ id, name }) => [id, name]);
  const vocabulary = reference.vocabularies.find(({ id }) => id === source.vocabulary);
  return (vocabulary?.terms ?? []).map(({ id, label, labelEn }) => [id, lang === 'en' ? labelEn : label]);
}

/** A value's label; the id itself for one that has left the reference data. */
export const labelOf = (
  reference: Reference,
  dimension: DimensionId,
  id: string,
  lang?: TextLanguage,
): string => labelsOf(reference, lang).get(dimension)?.get(id) ?? id;
