import type { SearchPage } from '@insatskatalog/shared/catalogue.ts';
import { dimensionIds, type DimensionId } from '@insatskatalog/shared/dimension.ts';
import { maxLimit, maxPage, orientationChoices, sorts } from '@insatskatalog/shared/search.ts';
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
    modifiedAfter: z.iso.datetime().nullable(),
    sort: z.enum(sorts),
    lang: z.enum(['sv', 'en']),
    page: z.int().min(1).max(maxPage),
    limit: z.int().min(1).max(maxLimit),
  })
  .describe('Frågan som den tolkades, med parametrarnas namn.');

const facetAnswer = z.object({
  id: z.string(),
  label: z.string(),
  count: z
    .int()
    .min(0)
    .describe(
      'Hur många insatser listan skulle ha om värdet valdes. En plats kan ge några fler: svaren mäts då mot det bästa som finns just där.',
    ),
  selected: z.boolean(),
});

export const suggestionAnswer = z.object({
  kind: z
    .enum(['intervention', 'title', 'provider', 'term', 'municipality'])
    .describe('title: en titel som flera insatser har. Sök på den för att få dem.'),
  label: z.string(),
  id: z
    .string()
    .describe('Slug, utförarens id, termens id eller kommunens kod; för en titel texten att söka på.'),
  count: z.int().min(2).optional().describe('För en titel: hur många insatser som har den.'),
  orientation: z
    .enum(['individual', 'structural'])
    .optional()
    .describe('För en titel: vilka dess insatser vänder sig till, som parametern orientation vid sökning.'),
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
  understood: z
    .array(
      z.object({
        kind: z.enum(['municipality', 'county', 'age']),
        id: z.string().describe('Kommunkod, länskod eller ålder i år.'),
        label: z.string(),
        written: z.string().describe('Delen som den står i texten.'),
        without: z.string().describe('Texten utan den delen.'),
        narrows: z.boolean().describe('Sant när bara det som passar är med i listan.'),
        overruled: z
          .boolean()
          .describe('Sant när en annan plats eller ålder är vald, så att det texten säger inte gäller.'),
      }),
    )
    .describe('Vad texten säger om plats och ålder.'),
  urgent: z
    .enum(['danger', 'suicide', 'violence'])
    .nullable()
    .describe('Vad texten tyder på som inte kan vänta.'),
  suggestions: z.object({
    spelling: z.string().nullable().describe('Samma fråga med rättad stavning.'),
    terms: z.array(suggestionAnswer).describe('Val som frågans ord tyder på.'),
    unmet: z
      .array(z.string())
      .describe('Ord i frågan som ingen insats handlar just om: svaren är då det som ligger närmast.'),
    nearby: z
      .array(
        z.object({
          code: z.string(),
          name: z.string(),
          distance: z.int().min(0).describe('Kilometer, fågelvägen.'),
          count: z.int().min(1),
        }),
      )
      .describe('Grannkommuner med svar på frågan, när den valda kommunen saknar dem.'),
  }),
});
export type SearchAnswer = z.infer<typeof searchAnswer>;

/** @param baseUrl the public address, without a slash at the end */
export function presentSearch(page: SearchPage, baseUrl: string): SearchAnswer {
  return {
    query: presentQuery(page),
    total: page.total,
    page: page.page,
    limit: page.limit,
    degraded: page.degraded,
    items: page.items.map((item) => presentSummary(item, baseUrl)),
    facets: byDimension((id) =>
      page.facets[id].map(({ id: value, label, count, selected }) => ({ id: value, label, count, selected })),
    ),
    understood: page.understood,
    urgent: page.urgent,
    suggestions: page.suggestions,
  };
}

function presentQuery({
  query: { choices, ...query },
  impliedOrientation,
}: SearchPage): SearchAnswer['query'] {
  return {
    q: query.q,
    ...byDimension((id) => choices[id]),
    orientation: query.orientation ?? impliedOrientation,
    age: query.age,
    open: query.open,
    modifiedAfter: query.modifiedAfter,
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
