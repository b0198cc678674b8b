import { dimensions, type DimensionId } from '@insatskatalog/shared/dimension.ts';
import { z } from 'zod';
import type { FacetCounts, EngineAnswer, SearchEngine } from '../engine.ts';
import { buildQueries, buildTitleQueries, type EngineQuery, type QueryPlan } from './build-queries.ts';
import type { MeilisearchClient } from './client.ts';

const result = z.object({
  hits: z.array(z.object({ id: z.string() })),
  estimatedTotalHits: z.int(),
  facetDistribution: z.record(z.string(), z.record(z.string(), z.int())).optional(),
});
type Result = z.infer<typeof result>;
const multiEngineAnswer = z.object({ results: z.array(result) });

/** The primary engine. */
export function createMeilisearchEngine(client: MeilisearchClient): SearchEngine {
  async function multiSearch(queries: EngineQuery[], signal: AbortSignal): Promise<Result[]> {
    const { results } = await client.send('POST', '/multi-search', { queries }, multiEngineAnswer, signal);
    return results;
  }

  return {
    name: 'meilisearch',
    async search(request, signal) {
      const plan = buildQueries(request);
      return readAnswer(plan, await multiSearch(plan.queries, signal));
    },
    async suggest(request, signal) {
      const [titles, providers] = await multiSearch(buildTitleQueries(request), signal);
      return { titles: idsOf(titles), providers: idsOf(providers) };
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
