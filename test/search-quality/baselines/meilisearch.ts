import { createClient, type MeilisearchAddress } from '@insatskatalog/server/search/meilisearch/client.ts';
import { enqueued, waitForTask } from '@insatskatalog/server/search/meilisearch/tasks.ts';
import { z } from 'zod';
import { asked, type Search } from '../service.ts';
import { fields, type FlatEntry } from './flatten.ts';

const index = '/indexes/search-quality-baseline';
const found = z.object({ hits: z.array(z.object({ id: z.string() })) });
/** Milliseconds for any one request or write; a small machine indexes the demonstration in seconds. */
const within = 60_000;
const deadline = () => AbortSignal.timeout(within);

/** Meilisearch out of the box: an index of its own, told nothing but which fields are searched, the weightiest first. */
export async function plainMeilisearch(address: MeilisearchAddress, entries: FlatEntry[]): Promise<Search> {
  const client = createClient(() => address);
  const write = async (method: 'POST' | 'PUT', path: string, body: unknown) => {
    const { taskUid } = await client.send(method, path, body, enqueued, deadline());
    await waitForTask(client, taskUid, deadline());
  };
  await write('PUT', `${index}/settings/searchable-attributes`, fields);
  await write('POST', `${index}/documents?primaryKey=id`, entries);
  return async (text) => {
    const query = { q: text, limit: asked, attributesToRetrieve: ['id'] };
    const { hits } = await client.send('POST', `${index}/search`, query, found, deadline());
    return hits.map(({ id }) => id);
  };
}
