import { setImmediate as breathe } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { InterventionStore } from '../../interventions/store.ts';
import { inBatches } from '../in-batches.ts';
import type { ReadChange } from './changes.ts';
import type { Target } from './target.ts';

/** Meilisearch takes large batches faster than small ones; changes made meanwhile wait for one. */
const batchSize = 1000;
/** So many are compared without giving the event loop a turn: a few milliseconds. */
const comparedAtOnce = 2000;

/**
 * Finds where index and database differ, in either direction, and sends what the database says. Versions are compared for
 * difference, not order: a restored backup goes backwards. What changes meanwhile is sent between batches.
 */
export async function compare(
  target: Target,
  store: Pick<InterventionStore, 'publishedVersions'>,
  readChange: ReadChange,
  drain: () => Promise<number>,
  log: Logger,
): Promise<void> {
  const indexed = await target.index.versions(target.deadline());
  const different: string[] = [];
  let compared = 0;
  for (const { id, version } of store.publishedVersions()) {
    if (indexed.get(id) !== version) different.push(id);
    indexed.delete(id);
    compared += 1;
    if (compared % comparedAtOnce === 0) await breathe();
  }
  // What is left has no published entry.
  different.push(...indexed.keys());
  if (different.length === 0) return;
  log.info({ index: target.name, entries: different.length }, 'bringing the search index into step');
  for (const ids of inBatches(different, batchSize)) {
    const { change } = await readChange(ids);
    await target.write(change);
    await drain();
  }
}
