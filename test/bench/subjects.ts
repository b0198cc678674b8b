import { paths } from '@insatskatalog/shared/paths.ts';
import type { SearchQuery } from '@insatskatalog/shared/search.ts';
import type { CentreOf } from '@insatskatalog/server/search/document.ts';
import { buildQueries } from '@insatskatalog/server/search/meilisearch/build-queries.ts';
import { buildRequest } from '@insatskatalog/server/search/request.ts';
import type { ServerProcess } from '../support/server-process.ts';
import { createClient, type Ask, type Question } from './client.ts';

/** Something that answers the queries. */
export interface Subject {
  name: string;
  ask(query: SearchQuery): Promise<number>;
}

/**
 * What is compared: raw Meilisearch with the very multi-search that the service sends it, the API and the results page.
 * The page is asked for as browsers do, compressed; the two others are not, so that they differ in nothing but the work.
 */
export async function subjects(server: ServerProcess, centreOf: CentreOf): Promise<Subject[]> {
  const meilisearch = await server.meilisearch();
  const multiSearch = (query: SearchQuery): Question => ({
    path: '/multi-search',
    method: 'POST',
    headers: { Authorization: `Bearer ${meilisearch.key}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ queries: rawQueries(query, centreOf) }),
  });
  return [
    subject('Meilisearch, raw', createClient(meilisearch.url), multiSearch),
    subject('API', createClient(server.url), (query) => ({ path: paths.api.interventions(query) })),
    subject('Results page', createClient(server.url), (query) => ({
      path: paths.search(query),
      headers: { 'Accept-Encoding': 'gzip', Accept: 'text/html' },
    })),
  ];
}

function subject(name: string, ask: Ask, questionOf: (query: SearchQuery) => Question): Subject {
  return { name, ask: (query) => ask(questionOf(query)) };
}

function rawQueries(query: SearchQuery, centreOf: CentreOf): unknown[] {
  return buildQueries(buildRequest(query, Math.floor(Date.now() / 1000), centreOf)).queries;
}
