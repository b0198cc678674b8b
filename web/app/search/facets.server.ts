import type { SearchPage } from '@insatskatalog/shared/catalogue.ts';
import { dimensions, type DimensionId } from '@insatskatalog/shared/dimension.ts';
import { isWithin } from '@insatskatalog/shared/embed.ts';
import type { TextLanguage } from '@insatskatalog/shared/intervention.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { parameterName, type SearchQuery } from '@insatskatalog/shared/search.ts';
import { swedishOrder } from '@insatskatalog/shared/text.ts';
import { labelsOf, type Labels } from '../card/labels.server.ts';
import { municipalityGroups } from '../search-form/municipality-groups.server.ts';
import { answerTexts } from '../texts/search-answer.ts';
import { isPlaceWithin, offers, type Limits } from './limits.server.ts';

export interface FacetView {
  /** The parameter's name in the address. */
  name: string;
  label: string;
  /** The language of the labels, where it is not the page's. */
  lang: 'en' | undefined;
  /** Shown unfolded: what most people choose by. */
  prominent: boolean;
  /** Most hits first; without those that would give none. */
  values: FacetValueView[];
}

interface FacetValueView {
  id: string;
  label: string;
  count: number;
  selected: boolean;
}

/** The dimensions that are filtered by, in the order people ask in: what, who, how, from whom; then the finer points. */
const order: { dimension: DimensionId; prominent: boolean }[] = [
  { dimension: 'need', prominent: true },
  { dimension: 'targetGroup', prominent: true },
  { dimension: 'intakeRoute', prominent: true },
  { dimension: 'providerType', prominent: true },
  { dimension: 'form', prominent: false },
  { dimension: 'incomeType', prominent: false },
  { dimension: 'method', prominent: false },
  { dimension: 'language', prominent: false },
  { dimension: 'association', prominent: false },
];

/** All facets but the municipalities, each with the values that would give something. */
export function facetViews(
  found: SearchPage,
  query: SearchQuery,
  reference: Reference,
  limits: Limits,
): FacetView[] {
  return order
    .filter(({ dimension }) => offers(limits, dimension))
    .filter(
      ({ dimension }) => query.choices[dimension].length > 0 || isForEveryone(dimension, query, reference),
    )
    .map(({ dimension, prominent }) => ({
      name: parameterName('page', dimension),
      label: facetLabel(dimension, reference, limits.lang),
      lang: languageOf(dimension, limits.lang),
      prominent,
      values: valuesOf(dimension, found, query, labelsOf(reference, limits.lang))
        .filter(({ count, selected }) => count > 0 || selected)
        .filter(({ id }) => isWithin(limits.fixed, dimension, id))
        .toSorted((a, b) => b.count - a.count || swedishOrder.compare(a.label, b.label)),
    }))
    .filter(({ values }) => values.length > 0);
}

function valuesOf(
  dimension: DimensionId,
  found: SearchPage,
  query: SearchQuery,
  labels: Labels,
): FacetValueView[] {
  const counts = new Map(found.facets[dimension].map(({ id, count }) => [id, count]));
  return [...(labels.get(dimension) ?? [])].map(([id, label]) => ({
    id,
    label,
    count: counts.get(id) ?? 0,
    selected: query.choices[dimension].includes(id),
  }));
}

/** The vocabulary that a dimension is chosen from; undefined for places and associations. */
export function vocabularyOf(dimension: DimensionId, reference: Reference) {
  const values = dimensions.find(({ id }) => id === dimension)?.values;
  if (typeof values !== 'object') return undefined;
  return reference.vocabularies.find(({ id }) => id === values.vocabulary);
}

function facetLabel(dimension: DimensionId, reference: Reference, lang: TextLanguage): string {
  const vocabulary = vocabularyOf(dimension, reference);
  if (!vocabulary) return answerTexts.association;
  return lang === 'en' ? vocabulary.labelEn : vocabulary.label;
}

/** The language that the values of a dimension are told in, where it is not the page's: only terms have names in others. */
export const languageOf = (dimension: DimensionId, lang: TextLanguage): 'en' | undefined =>
  lang === 'en' && isOfVocabulary(dimension) ? lang : undefined;

const isOfVocabulary = (dimension: DimensionId): boolean =>
  dimensions.some(({ id, values }) => id === dimension && typeof values === 'object');

/** A vocabulary for professionals is a filter only while professionals' support is shown. */
const isForEveryone = (dimension: DimensionId, query: SearchQuery, reference: Reference) =>
  (query.orientation ?? 'individual') !== 'individual' ||
  vocabularyOf(dimension, reference)?.audience !== 'professional';

export interface CountyView {
  county: string;
  municipalities: { code: string; name: string; count: number }[];
}

/** All municipalities by county, alphabetically, with what each would give; of those that can be chosen. */
export function municipalityFacet(found: SearchPage, reference: Reference, { fixed }: Limits): CountyView[] {
  const counts = new Map(found.facets.municipality.map(({ id, count }) => [id, count]));
  const offered = new Set(
    reference.municipalities
      .filter((municipality) => isPlaceWithin(fixed, municipality, reference))
      .map(({ code }) => code),
  );
  return municipalityGroups(reference)
    .map(({ county, municipalities }) => ({
      county,
      municipalities: municipalities
        .filter(({ code }) => offered.has(code))
        .map(({ code, name }) => ({ code, name, count: counts.get(code) ?? 0 })),
    }))
    .filter(({ municipalities }) => municipalities.length > 0);
}
