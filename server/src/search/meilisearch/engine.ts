import { dimensions, type DimensionId } from '@insatskatalog/shared/dimension.ts';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import type { FacetCounts, NameAnswer, SearchEngine } from '../engine.ts';
import {
  buildProviderQuery,
  buildQueries,
  buildTitleCount,
  buildTitleQuery,
  inTwo,
  isOrderedElsewhere,
  type EngineQuery,
} from './build-queries.ts';
import type { NameRequest, SearchRequest } from '../request.ts';
import type { MeilisearchClient } from './client.ts';
import { countsByMunicipality } from './where-served.ts';

const result = z.object({
  hits: z.array(z.object({ id: z.string(), titleSort: z.string().optional() })),
  estimatedTotalHits: z.int(),
  facetDistribution: z.record(z.string(), z.record(z.string(), z.int())).optional(),
});
type Result = z.infer<typeof result>;
const multiEngineAnswer = z.object({ results: z.array(result) });

/** Gives the ids of a page by relevance, distance or title, as the embedded index has it. */
export type ReadPage = (request: SearchRequest) => string[];

/** The primary engine. @param municipalities the codes of all */
export function createMeilisearchEngine(
  client: MeilisearchClient,
  readPage: ReadPage,
  municipalities: () => string[],
): SearchEngine {
  async function multiSearch(queries: EngineQuery[], signal: AbortSignal): Promise<Result[]> {
    const { results } = await client.send('POST', '/multi-search', { queries }, multiEngineAnswer, signal);
    if (results.length !== queries.length)
      throw new Error(`Meilisearch answered ${results.length} of ${queries.length} queries.`);
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
  async function pageMeanwhile(
    request: SearchRequest,
    onPage: (ids: string[]) => void = () => {},
  ): Promise<string[]> {
    await nextTurn();
    const ids = readPage(request);
    onPage(ids);
    return ids;
  }

  return {
    name: 'meilisearch',
    async search(request, signal, onPage) {
      const [first, second] = inTwo(buildQueries(request));
      const [[main, open], counted, ids] = await Promise.all([
        multiSearch(first, signal),
        second.length === 0 ? [] : multiSearch(second, signal),
        isOrderedElsewhere(request) ? pageMeanwhile(request, onPage) : null,
      ]);
      if (!main) throw new Error('Meilisearch was asked nothing.');
      const facets = Object.assign({}, ...[main, ...counted].map(facetsOf)) as FacetCounts;
      if (facets.municipality)
        facets.municipality = countsByMunicipality(facets.municipality, municipalities());
      return {
        ids: ids ?? idsOf(main),
        total: main.estimatedTotalHits,
        facets,
        openCount: (open ?? main).estimatedTotalHits,
      };
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
