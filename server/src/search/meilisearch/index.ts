import { z } from 'zod';
import { DocumentsRefused, type Change, type SearchIndex, type WritableIndex } from '../engine.ts';
import type { SearchDocument } from '../document.ts';
import { MeilisearchRefusal, type MeilisearchClient } from './client.ts';
import { indexFingerprint, indexNames, indexSettings } from './settings.ts';
import { whereServed } from './where-served.ts';
import { enqueued, TaskFailed, waitForTask } from './tasks.ts';

const documentPage = z.object({
  results: z.array(z.object({ id: z.string(), version: z.int() })),
  total: z.int(),
});
const about = z.object({ fingerprint: z.string() });

/** A full disk leaves tasks in `processing` for ever, so that nothing is waited for longer than this. */
const writesWithinMs = 30_000;
/** Ids and versions are small: ten thousand are some 700 kB. */
const versionsPerPage = 10_000;

/** The writing side of Meilisearch. */
export function createMeilisearchIndex(client: MeilisearchClient): SearchIndex {
  async function write(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body: unknown,
    signal: AbortSignal,
  ): Promise<void> {
    const { taskUid } = await client.send(method, path, body, enqueued, signal);
    await waitForTask(client, taskUid, signal);
  }

  async function removeIndex(uid: string, signal: AbortSignal): Promise<void> {
    await write('DELETE', `/indexes/${uid}`, undefined, signal).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
    });
  }

  async function createIndex(uid: string, signal: AbortSignal): Promise<void> {
    await write('POST', '/indexes', { uid, primaryKey: 'id' }, signal).catch((error: unknown) => {
      if (!(error instanceof TaskFailed && error.code === 'index_already_exists')) throw error;
    });
  }

  function writable(uid: string): WritableIndex {
    return {
      async apply({ puts, removals }: Change, signal) {
        // Both are queued before the wait, so that Meilisearch can take them together.
        const tasks: number[] = [];
        if (puts.length > 0)
          tasks.push(await enqueue(`/indexes/${uid}/documents?primaryKey=id`, puts.map(toRecord), signal));
        if (removals.length > 0)
          tasks.push(await enqueue(`/indexes/${uid}/documents/delete-batch`, removals, signal));
        for (const taskUid of tasks) await waitForTask(client, taskUid, signal);
      },
      async versions(signal) {
        const versions = new Map<string, number>();
        for (let offset = 0, total = 1; offset < total; offset += versionsPerPage) {
          const path = `/indexes/${uid}/documents?fields=id,version&limit=${versionsPerPage}&offset=${offset}`;
          const page = await client.get(path, documentPage, signal);
          for (const { id, version } of page.results) versions.set(id, version);
          total = page.total;
        }
        return versions;
      },
    };
  }

  async function enqueue(path: string, body: unknown, signal: AbortSignal): Promise<number> {
    try {
      const { taskUid } = await client.send('POST', path, body, enqueued, signal);
      return taskUid;
    } catch (error) {
      // Too large, or not to be read as documents at all: the same again would be refused again.
      if (error instanceof MeilisearchRefusal && [400, 413].includes(error.status))
        throw new DocumentsRefused(error.message, { cause: error });
      throw error;
    }
  }

  return {
    name: 'meilisearch',
    writesWithin: writesWithinMs,
    ...writable(indexNames.live),

    async state(signal) {
      try {
        await client.get(`/indexes/${indexNames.live}`, z.object({}), signal);
      } catch (error) {
        if (isMissing(error)) return 'missing';
        throw error;
      }
      try {
        const path = `/indexes/${indexNames.about}/documents/${indexNames.live}`;
        const { fingerprint } = await client.get(path, about, signal);
        return fingerprint === indexFingerprint ? 'current' : 'outdated';
      } catch (error) {
        if (isMissing(error)) return 'outdated';
        throw error;
      }
    },

    async beginRebuild(signal) {
      await removeIndex(indexNames.next, signal);
      await createIndex(indexNames.next, signal);
      await write('PATCH', `/indexes/${indexNames.next}/settings`, indexSettings, signal);
      return {
        ...writable(indexNames.next),
        async replaceLive(swapSignal) {
          await createIndex(indexNames.live, swapSignal);
          await write('POST', '/swap-indexes', [{ indexes: [indexNames.live, indexNames.next] }], swapSignal);
          await createIndex(indexNames.about, swapSignal);
          const note = [{ id: indexNames.live, fingerprint: indexFingerprint }];
          await write('POST', `/indexes/${indexNames.about}/documents`, note, swapSignal);
          await removeIndex(indexNames.next, swapSignal);
        },
      };
    },
  };
}

/** What a wording says is matched beside Meilisearch; it filters and counts by the key. Nor does it order by distance. */
const toRecord = ({ _geo, wording, ...document }: SearchDocument): object => ({
  ...document,
  municipalities: whereServed(document),
  wording: wording.key,
});

function isMissing(error: unknown): boolean {
  if (error instanceof MeilisearchRefusal) return error.status === 404;
  return error instanceof TaskFailed && error.code === 'index_not_found';
}
