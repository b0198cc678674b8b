import type { SearchPage } from '@insatskatalog/shared/catalogue.ts';
import { dimensionIds, type DimensionId } from '@insatskatalog/shared/dimension.ts';
import {
  maxLimit,
  maxPage,
  orientationChoices,
  sorts,
  type SearchQuery,
} from '@insatskatalog/shared/search.ts';
import { z } from 'zod';
import { presentSummary, summaryAnswer } from '../interventions/answer.ts';

const everyDimension = z.enum(dimensionIds);

const queryAnswer = z
  .object({
    q: z.string(),
    ...byDimension(() => z.array(z.string())),
    orientation: z.enum(orientationChoices),
    age: z.int().min(0).max(120).nullable(),
    open: z.boolean(),
    sort: z.enum(sorts),
    lang: z.enum(['sv', 'en']),
    page: z.int().min(1).max(maxPage),
    limit: z.int().min(1).max(maxLimit),
  })
  .describe('Frågan som den tolkades, med parametrarnas namn.');

const facetAnswer = z.object({
  id: z.string(),
  label: z.string(),
  count: z.int().min(0).describe('Hur många insatser listan skulle ha om värdet valdes.'),
  selected: z.boolean(),
});

export const suggestionAnswer = z.object({
  kind: z.enum(['intervention', 'provider', 'term', 'municipality']),
  label: z.string(),
  id: z.string().describe('Slug, utförarens id, termens id eller kommunens kod.'),
  dimension: everyDimension.optional().describe('För en term: parametern som den kan väljas i.'),
  detail: z.string().optional().describe('Skiljer lika namn åt: utföraren eller länet.'),
});

export const searchAnswer = z.object({
  query: queryAnswer,
  total: z.int().min(0),
  page: z.int().min(1),
  limit: z.int().min(1),
  degraded: z.boolean().describe('Sant när den enklare sökmotorn svarade eftersom den vanliga inte kunde.'),
  items: z.array(summaryAnswer),
  facets: z
    .object(byDimension(() => z.array(facetAnswer)))
    .describe('Antal per värde, för varje parameter som går att välja på.'),
  suggestions: z.object({
    spelling: z.string().nullable().describe('Samma fråga med rättad stavning.'),
    terms: z.array(suggestionAnswer).describe('Val som frågans ord tyder på.'),
  }),
});
export type SearchAnswer = z.infer<typeof searchAnswer>;

/** @param baseUrl the public address, without a slash at the end */
export function presentSearch(page: SearchPage, baseUrl: string): SearchAnswer {
  return {
    query: presentQuery(page.query),
    total: page.total,
    page: page.page,
    limit: page.limit,
    degraded: page.degraded,
    items: page.items.map((item) => presentSummary(item, baseUrl)),
    facets: byDimension((id) =>
      page.facets[id].map(({ id: value, label, count, selected }) => ({ id: value, label, count, selected })),
    ),
    suggestions: page.suggestions,
  };
}

function presentQuery({ choices, ...query }: SearchQuery): SearchAnswer['query'] {
  return {
    q: query.q,
    ...byDimension((id) => choices[id]),
    orientation: query.orientation,
    age: query.age,
    open: query.open,
    sort: query.sort,
    lang: query.lang,
    page: query.page,
    limit: query.limit,
  };
}

/** One value for each dimension, so that no list of dimensions has to be written again. */
function byDimension<Value>(valueOf: (id: DimensionId) => Value): Record<DimensionId, Value> {
  return Object.fromEntries(dimensionIds.map((id) => [id, valueOf(id)])) as Record<DimensionId, Value>;
}
