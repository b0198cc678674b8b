import { dimensions, type DimensionId } from '@insatskatalog/shared/dimension.ts';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import type { EngineAnswer, FacetCounts, NameAnswer, SearchEngine } from '../engine.ts';
import {
  buildProviderQuery,
  buildQueries,
  buildTitleCount,
  buildTitleQuery,
  isOrderedElsewhere,
  type EngineQuery,
  type QueryPlan,
} from './build-queries.ts';
import type { NameRequest, SearchRequest } from '../request.ts';
import type { MeilisearchClient } from './client.ts';

const result = z.object({
  hits: z.array(z.object({ id: z.string(), titleSort: z.string().optional() })),
  estimatedTotalHits: z.int(),
  facetDistribution: z.record(z.string(), z.record(z.string(), z.int())).optional(),
});
type Result = z.infer<typeof result>;
const multiEngineAnswer = z.object({ results: z.array(result) });

/** Gives the ids of a page by relevance, distance or title, as the embedded index has it. */
export type ReadPage = (request: SearchRequest) => string[];

/** The primary engine. */
export function createMeilisearchEngine(client: MeilisearchClient, readPage: ReadPage): SearchEngine {
  async function multiSearch(queries: EngineQuery[], signal: AbortSignal): Promise<Result[]> {
    const { results } = await client.send('POST', '/multi-search', { queries }, multiEngineAnswer, signal);
    return results;
  }

  const searchOne = async (query: EngineQuery, signal: AbortSignal): Promise<Result | undefined> =>
    (await multiSearch([query], signal))[0];

  /** Entries of the titles, and then how many each has: counted with the first query, everything it matches would be. */
  async function findTitles(request: NameRequest, signal: AbortSignal): Promise<NameAnswer['titles']> {
    const hits = await searchOne(buildTitleQuery(request), signal).then((answer) => answer?.hits ?? []);
    if (hits.length === 0) return [];
    const titles = hits.map(({ titleSort = '' }) => titleSort);
    const counted = await searchOne(buildTitleCount(request, titles), signal);
    const counts = counted?.facetDistribution?.titleSort ?? {};
    return hits.map(({ id, titleSort = '' }) => ({ id, count: counts[titleSort] ?? 1 }));
  }

  /** What Meilisearch is asked is on its way before this process is busy with the page. */
  async function pageMeanwhile(request: SearchRequest): Promise<string[]> {
    await nextTurn();
    return readPage(request);
  }

  return {
    name: 'meilisearch',
    async search(request, signal) {
      const plan = buildQueries(request);
      const counting = multiSearch(plan.queries, signal);
      if (!isOrderedElsewhere(request)) return readAnswer(plan, await counting);
      const [results, ids] = await Promise.all([counting, pageMeanwhile(request)]);
      return { ...readAnswer(plan, results), ids };
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
