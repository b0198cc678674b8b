import { paths } from '@insatskatalog/shared/paths.ts';
import type { SearchQuery } from '@insatskatalog/shared/search.ts';
import type { ServerProcess } from '../support/server-process.ts';
import type { Beginning } from './beginnings.ts';
import { createClient, type Ask, type Question } from './client.ts';

/** Something that answers queries. */
export interface Subject<Query = SearchQuery> {
  name: string;
  ask(query: Query): Promise<number>;
}

/**
 * What is compared: raw Meilisearch with the multi-search that the service sends it, the API and the results page. What is
 * understood of a question is remembered for a while, so the API is also asked at other ages each time.
 * The page is asked for as browsers do, compressed; the two others are not, so that they differ in nothing but the work.
 * @param queriesFor that multi-search, `test/bench/raw-queries.ts`
 */
export async function subjects(
  server: ServerProcess,
  queriesFor: (query: SearchQuery) => object[],
): Promise<Subject[]> {
  const meilisearch = await server.meilisearch();
  const multiSearch = (query: SearchQuery): Question => ({
    path: '/multi-search',
    method: 'POST',
    headers: { Authorization: `Bearer ${meilisearch.key}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ queries: queriesFor(query) }),
  });
  return [
    subject('Meilisearch, raw', createClient(meilisearch.url), multiSearch),
    subject('API', createClient(server.url), (query) => ({ path: paths.api.interventions(query) })),
    subject('API, new questions', createClient(server.url), (query) => ({
      path: paths.api.interventions({ ...query, age: query.age ?? nextAge() }),
    })),
    subject('Results page', createClient(server.url), (query) => ({
      path: paths.search(query),
      headers: { 'Accept-Encoding': 'gzip', Accept: 'text/html' },
    })),
  ];
}

/** The API's suggestions while somebody types. */
export const suggestions = (server: ServerProcess): Subject<Beginning> =>
  subject('Suggestions', createClient(server.url), ({ text, municipality }) => ({
    path: paths.api.suggest(text, municipality),
  }));

function subject<Query>(name: string, ask: Ask, questionOf: (query: Query) => Question): Subject<Query> {
  return { name, ask: (query) => ask(questionOf(query)) };
}

let asked = 0;
const nextAge = (): number => 18 + (asked++ % 70);
