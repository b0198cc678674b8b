import { createReference } from '@insatskatalog/server/reference.ts';
import type { Database } from '@insatskatalog/server/db/open.ts';
import type { CentreOf } from '@insatskatalog/server/search/document.ts';
import { buildQueries } from '@insatskatalog/server/search/meilisearch/build-queries.ts';
import { buildRequest } from '@insatskatalog/server/search/request.ts';
import { openSqliteSearch } from '@insatskatalog/server/search/sqlite/index.ts';
import { createUnderstanding } from '@insatskatalog/server/search/understand.ts';
import type { SearchQuery } from '@insatskatalog/shared/search.ts';
import { join } from 'node:path';

/**
 * What the service asks of Meilisearch for a query, as one multi-search; the service sends it in two. What is understood of its text is read here from the same
 * index, once for each query, so that raw Meilisearch is timed without it.
 */
export function rawQueries(dataDir: string, db: Database, centreOf: CentreOf) {
  const sqlite = openSqliteSearch(join(dataDir, 'search.sqlite'));
  const { understand } = createUnderstanding(sqlite.wordings, createReference(db));
  const known = new Map<SearchQuery, object[]>();
  return {
    queriesFor: (query: SearchQuery): object[] => {
      const before = known.get(query);
      if (before) return before;
      const now = Math.floor(Date.now() / 1000);
      const { main, chosen, open } = buildQueries(buildRequest(query, understand(query), now, centreOf));
      const queries = [main, ...chosen, ...(open ? [open] : [])];
      known.set(query, queries);
      return queries;
    },
    close: sqlite.close,
  };
}
