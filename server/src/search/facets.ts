import { dimensionIds, dimensions, type DimensionId } from '@insatskatalog/shared/dimension.ts';
import type { Facets, FacetValue } from '@insatskatalog/shared/catalogue.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import type { SearchQuery } from '@insatskatalog/shared/search.ts';
import { swedishOrder } from '@insatskatalog/shared/text.ts';
import type { FacetCounts } from './engine.ts';

/** A list this short is shown whole, so that it does not jump as counts change; a longer one loses its empty values. */
const shortVocabulary = 12;

type Value = Pick<FacetValue, 'id' | 'label'>;
interface ValueList {
  values: (Value & { retired?: boolean })[];
  order: 'alphabetical' | 'by-count';
  keepsEmpty: boolean;
}
type ValueLists = Record<DimensionId, ValueList>;

const listsByReference = new WeakMap<Reference, Partial<Record<SearchQuery['lang'], ValueLists>>>();

/**
 * Counts with labels. Places and associations come in Swedish alphabetical order; terms by count and then by label. Values
 * that would find nothing are left out, but for chosen ones and for those of short vocabularies that are in use.
 */
export function presentFacets(counts: FacetCounts, query: SearchQuery, reference: Reference): Facets {
  const lists = valueLists(reference, query.lang);
  const facets: Partial<Facets> = {};
  for (const id of dimensionIds) facets[id] = presentFacet(lists[id], counts[id] ?? {}, query.choices[id]);
  return complete(facets);
}

function presentFacet(list: ValueList, counts: Record<string, number>, chosen: string[]): FacetValue[] {
  const shown = list.values
    .filter(({ id, retired }) => counts[id] || chosen.includes(id) || (list.keepsEmpty && !retired))
    .map(({ id, label }) => ({ id, label, count: counts[id] ?? 0, selected: chosen.includes(id) }));
  // The values are in alphabetical order already, and sorting is stable.
  return list.order === 'by-count' ? shown.toSorted((a, b) => b.count - a.count) : shown;
}

/** The values of every dimension, in alphabetical order; made once for each reference, since collation is slow. */
function valueLists(reference: Reference, lang: SearchQuery['lang']): ValueLists {
  const known = listsByReference.get(reference) ?? {};
  const lists = known[lang] ?? makeValueLists(reference, lang);
  listsByReference.set(reference, { ...known, [lang]: lists });
  return lists;
}

function makeValueLists(reference: Reference, lang: SearchQuery['lang']): ValueLists {
  const lists: Partial<ValueLists> = {};
  for (const { id, values: source } of dimensions) {
    if (source === 'municipalities' || source === 'counties')
      lists[id] = alphabetical(reference[source].map(({ code, name }) => ({ id: code, label: name })));
    else if (source === 'associations')
      lists[id] = alphabetical(reference.associations.map((one) => ({ id: one.id, label: one.name })));
    else lists[id] = termList(reference, source.vocabulary, lang);
  }
  return complete(lists);
}

function alphabetical(values: Value[]): ValueList {
  return { values: inOrder(values), order: 'alphabetical', keepsEmpty: false };
}

function termList(reference: Reference, vocabulary: string, lang: SearchQuery['lang']): ValueList {
  const terms = reference.vocabularies.find(({ id }) => id === vocabulary)?.terms ?? [];
  const values = terms.map((term) => ({
    id: term.id,
    label: lang === 'en' ? term.labelEn : term.label,
    retired: term.retired,
  }));
  return { values: inOrder(values), order: 'by-count', keepsEmpty: terms.length <= shortVocabulary };
}

function inOrder<One extends Value>(values: One[]): One[] {
  return values.toSorted((a, b) => swedishOrder.compare(a.label, b.label));
}

function complete<T>(byDimension: Partial<Record<DimensionId, T>>): Record<DimensionId, T> {
  const missing = dimensionIds.find((id) => byDimension[id] === undefined);
  if (missing) throw new Error(`the dimension ${missing} has no values`);
  return byDimension as Record<DimensionId, T>;
}
