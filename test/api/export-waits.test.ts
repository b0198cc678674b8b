import { createLongWrite } from '@insatskatalog/server/db/long-write.ts';
import { exportedEntries } from '@insatskatalog/server/exchange/exported-entries.ts';
import { afterAll, expect, test } from 'vitest';
import { editorsAtWork } from '../support/editors-at-work.ts';

const bench = editorsAtWork();
afterAll(bench.close);
const { editing, ask, published } = bench;

test('a list that is being fetched waits while an import is written, and goes on after it', async () => {
  const ids = [published().id, published().id];
  const longWrite = createLongWrite();
  const list = exportedEntries(editing, ask, ids, () => longWrite.ended());
  expect((await list.next()).value?.id).toBe(ids[0]);

  const importing = Promise.withResolvers<void>();
  const written = longWrite.run(() => importing.promise);
  let isRead = false;
  const next = list.next().then(({ value }) => {
    isRead = true;
    return value?.id;
  });
  // Everything that does not wait for the import has had its turn.
  await new Promise((turn) => setImmediate(turn));
  expect(isRead).toBe(false);
  importing.resolve();
  await written;
  expect(await next).toBe(ids[1]);
});
