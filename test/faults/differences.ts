import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { createInterventionStore } from '@insatskatalog/server/interventions/store.ts';
import { indexNames } from '@insatskatalog/server/search/meilisearch/settings.ts';
import { join } from 'node:path';
import { z } from 'zod';

const documents = z.object({
  results: z.array(z.object({ id: z.string(), version: z.int(), title: z.string() })),
});

/**
 * Where the search index says something else than the published rows: one line an entry. Both are read as they lie, the
 * index by Meilisearch's own API, so that nothing that keeps them in step can hide what it has missed.
 */
export async function differences(
  dataDir: string,
  meilisearch: { url: string; key: string },
): Promise<string[]> {
  const response = await fetch(
    `${meilisearch.url}/indexes/${indexNames.live}/documents?fields=id,version,title&limit=100000`,
    { headers: { Authorization: `Bearer ${meilisearch.key}` }, signal: AbortSignal.timeout(2_000) },
  );
  const { results } = documents.parse(await response.json());
  const indexed = new Map(results.map(({ id, version, title }) => [id, `version ${version}, "${title}"`]));
  const published = publishedRows(dataDir);
  return [...new Set([...indexed.keys(), ...published.keys()])]
    .filter((id) => indexed.get(id) !== published.get(id))
    .map(
      (id) =>
        `${id}: the index has ${indexed.get(id) ?? 'nothing'}, the rows ${published.get(id) ?? 'nothing'}`,
    );
}

function publishedRows(dataDir: string): Map<string, string> {
  const db = openDatabase(join(dataDir, 'catalogue.sqlite'));
  try {
    const store = createInterventionStore(db);
    const ids = Array.from(store.publishedVersions(), ({ id }) => id);
    return new Map(
      store.byIds(ids).map(({ id, version, texts }) => [id, `version ${version}, "${texts.sv.title}"`]),
    );
  } finally {
    db.$client.close();
  }
}
