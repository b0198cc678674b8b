import { dimensions, type DimensionId } from '@insatskatalog/shared/dimension.ts';
import { z } from 'zod';
import type { EngineAnswer, FacetCounts, NameAnswer, SearchEngine } from '../engine.ts';
import {
  buildPageQueries,
  buildProviderQuery,
  buildQueries,
  buildTitleCount,
  buildTitleQuery,
  ranksByWording,
  type EngineQuery,
  type QueryPlan,
} from './build-queries.ts';
import type { NameRequest, SearchRequest } from '../request.ts';
import type { MeilisearchClient } from './client.ts';
import { partsOfPage } from './page-parts.ts';

const result = z.object({
  hits: z.array(
    z.object({ id: z.string(), wording: z.string().optional(), titleSort: z.string().optional() }),
  ),
  estimatedTotalHits: z.int(),
  facetDistribution: z.record(z.string(), z.record(z.string(), z.int())).optional(),
});
type Result = z.infer<typeof result>;
const multiEngineAnswer = z.object({ results: z.array(result) });

/** Gives a page by distance, as the embedded index has it. */
export type NearestPage = (request: SearchRequest) => string[];

/** The primary engine. */
export function createMeilisearchEngine(client: MeilisearchClient, nearestPage: NearestPage): SearchEngine {
  async function multiSearch(queries: EngineQuery[], signal: AbortSignal): Promise<Result[]> {
    const { results } = await client.send('POST', '/multi-search', { queries }, multiEngineAnswer, signal);
    return results;
  }

  const searchOne = async (query: EngineQuery, signal: AbortSignal): Promise<Result | undefined> =>
    (await multiSearch([query], signal))[0];

  /** The entries of a page, in the order of their wordings and within one in Meilisearch's own. */
  async function rankedPage(
    request: SearchRequest,
    counts: Record<string, number>,
    signal: AbortSignal,
  ): Promise<string[]> {
    const ranked = request.wordings ?? [];
    const parts = partsOfPage(ranked, counts, request.offset, request.limit);
    if (parts.length === 0) return [];
    const found = await multiSearch(buildPageQueries(request, parts), signal);
    const rankOf = new Map(ranked.flatMap((keys, rank) => keys.map((key) => [key, rank])));
    return found
      .flatMap(({ hits }) => hits)
      .toSorted((a, b) => (rankOf.get(a.wording ?? '') ?? 0) - (rankOf.get(b.wording ?? '') ?? 0))
      .map(({ id }) => id);
  }

  /** Entries of the titles, and then how many each has: counted with the first query, everything it matches would be. */
  async function findTitles(request: NameRequest, signal: AbortSignal): Promise<NameAnswer['titles']> {
    const hits = await searchOne(buildTitleQuery(request), signal).then((answer) => answer?.hits ?? []);
    if (hits.length === 0) return [];
    const titles = hits.map(({ titleSort = '' }) => titleSort);
    const counted = await searchOne(buildTitleCount(request, titles), signal);
    const counts = counted?.facetDistribution?.titleSort ?? {};
    return hits.map(({ id, titleSort = '' }) => ({ id, count: counts[titleSort] ?? 1 }));
  }

  return {
    name: 'meilisearch',
    async search(request, signal) {
      const plan = buildQueries(request);
      const results = await multiSearch(plan.queries, signal);
      const answer = readAnswer(plan, results);
      if (request.order.by === 'nearest') return { ...answer, ids: nearestPage(request) };
      if (!ranksByWording(request)) return answer;
      const counts = results[0]?.facetDistribution?.wording ?? {};
      return { ...answer, ids: await rankedPage(request, counts, signal) };
    },
    async suggest(request, signal) {
      // At the same time: Meilisearch goes through the queries of one request one by one.
      const [titles, providers] = await Promise.all([
        findTitles(request, signal),
        searchOne(buildProviderQuery(request), signal),
      ]);
      return { titles, providers: idsOf(providers) };
    },
  };
}

function readAnswer(plan: QueryPlan, results: Result[]): EngineAnswer {
  const [main, ...counting] = results;
  if (!main || counting.length !== plan.counts.length)
    throw new Error(`Meilisearch answered ${results.length} of ${plan.queries.length} queries.`);
  const facets = facetsOf(main);
  let openCount = main.estimatedTotalHits;
  for (const [position, counted] of plan.counts.entries()) {
    const answer = counting[position];
    if (!answer) continue;
    if (counted === 'open') openCount = answer.estimatedTotalHits;
    else facets[counted] = facetsOf(answer)[counted];
  }
  return { ids: idsOf(main), total: main.estimatedTotalHits, facets, openCount };
}

function facetsOf({ facetDistribution = {} }: Result): FacetCounts {
  const counts: FacetCounts = {};
  for (const { id, attribute } of dimensions) {
    const values = facetDistribution[attribute];
    if (values) counts[id satisfies DimensionId] = values;
  }
  return counts;
}

function idsOf(answer: Result | undefined): string[] {
  return answer?.hits.map(({ id }) => id) ?? [];
}
