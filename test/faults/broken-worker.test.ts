import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { createInterventionStore } from '@insatskatalog/server/interventions/store.ts';
import { createReference } from '@insatskatalog/server/reference.ts';
import { toSearchDocument } from '@insatskatalog/server/search/document.ts';
import type { SearchIndex } from '@insatskatalog/server/search/engine.ts';
import { findBinary } from '@insatskatalog/server/search/meilisearch/binary.ts';
import { createClient } from '@insatskatalog/server/search/meilisearch/client.ts';
import { createMeilisearchIndex } from '@insatskatalog/server/search/meilisearch/index.ts';
import { startManagedMeilisearch } from '@insatskatalog/server/search/meilisearch/managed.ts';
import { createReadChange } from '@insatskatalog/server/search/sync/changes.ts';
import { startSyncWorker } from '@insatskatalog/server/search/sync/worker.ts';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { anIntervention } from '../support/an-intervention.ts';
import { ownDataFolder } from './data-folder.ts';
import { differences } from './differences.ts';

// The check that the other tests rely on must itself be seen to fail: here the worker runs on indexes that lie.

test('an honest worker leaves no difference', async () => {
  const { dataDir, meilisearch } = await entriesSavedUnder((index) => index);
  expect(await differences(dataDir, meilisearch)).toEqual([]);
});

test('a worker that settles without having sent is found out', async () => {
  const { dataDir, meilisearch } = await entriesSavedUnder((index) => ({
    ...index,
    apply: () => Promise.resolve(),
  }));
  expect(await differences(dataDir, meilisearch)).toHaveLength(5);
});

test('a worker that forgets removals is found out', async () => {
  const { dataDir, meilisearch } = await entriesSavedUnder((index) => ({
    ...index,
    apply: ({ puts }, signal) => index.apply({ puts, removals: [] }, signal),
  }));
  expect(await differences(dataDir, meilisearch)).toHaveLength(1);
});

/** Publishes six entries, then archives one, with a worker on what `change` makes of the index; ends with an empty outbox. */
async function entriesSavedUnder(change: (index: SearchIndex) => SearchIndex) {
  const dataDir = ownDataFolder();
  const log = pino({ level: 'silent' });
  const binary = await findBinary({ named: null, searchPath: process.env.PATH ?? '', copyFolder: dataDir });
  if (binary === null) throw new Error('There is no Meilisearch to run: see the README for how to get one.');
  const up = Promise.withResolvers<void>();
  const meilisearch = await startManagedMeilisearch(binary, join(dataDir, 'meilisearch'), up.resolve, log);
  onTestFinished(() => meilisearch.close());
  await up.promise;

  const db = openDatabase(join(dataDir, 'catalogue.sqlite'));
  onTestFinished(() => void db.$client.close());
  const store = createInterventionStore(db);
  const reference = createReference(db).current();
  const readChange = createReadChange(store, (entry) => toSearchDocument(entry, reference, () => undefined));
  const index = createMeilisearchIndex(createClient(meilisearch.address));
  const worker = startSyncWorker([change(index)], store, readChange, log);
  onTestFinished(() => worker.close());
  expect(await worker.ready('meilisearch', 10_000)).toBe(true);

  const save = (number: number, status: 'published' | 'archived') =>
    store.save(anIntervention({ title: `Insats ${number}` }), {
      id: `00000000-0000-4000-8000-00000000000${number}`,
      association: null,
      status,
      author: 'En redaktör',
    });
  const settled = async () => {
    worker.nudge();
    await expect.poll(() => store.outbox.count().waiting, { timeout: 10_000, interval: 20 }).toBe(0);
  };
  for (const number of [1, 2, 3, 4, 5, 6]) save(number, 'published');
  await settled();
  save(6, 'archived');
  await settled();
  return { dataDir, meilisearch: meilisearch.address() };
}
