import type { Logger } from 'pino';
import type { InterventionStore } from '../../interventions/store.ts';
import { applyTolerantly } from './apply-tolerantly.ts';
import { inBatches } from '../in-batches.ts';
import type { ReadChange, Refused } from './changes.ts';
import type { Target } from './target.ts';

/** Meilisearch takes about a second for this many, which is what a change made meanwhile has to wait. */
const batchSize = 2000;

/**
 * Builds the index anew beside the one that answers, sends changes made meanwhile to both, compares the numbers, and puts
 * the new one in place. Gives the entries that could not be indexed. Throws without touching the live index when
 * anything fails.
 */
export async function rebuild(
  target: Target,
  store: Pick<InterventionStore, 'publishedVersions'>,
  readChange: ReadChange,
  drain: () => Promise<number>,
  log: Logger,
): Promise<Refused[]> {
  const started = Date.now();
  const ids = Array.from(store.publishedVersions(), ({ id }) => id);
  log.info({ index: target.name, entries: ids.length }, 'building the search index');
  const build = await target.index.beginRebuild(target.deadline());
  target.building = build;
  try {
    let done = 0;
    const refused: Refused[] = [];
    for (const batch of inBatches(ids, batchSize)) {
      const { change, unreadable } = await readChange(batch);
      const { puts } = change;
      const refusedHere = await applyTolerantly(build, { puts, removals: [] }, target.deadline());
      refused.push(...unreadable, ...refusedHere);
      done += batch.length;
      if (ids.length > batchSize)
        log.info({ index: target.name, done, of: ids.length }, 'building the search index');
      // One batch at a time: after a large load the rows wait for the very entries that are being built.
      await drain();
    }
    const built = await build.versions(target.deadline());
    const published = new Set(Array.from(store.publishedVersions(), ({ id }) => id));
    const lost = ids.filter((id) => published.has(id) && !built.has(id)).length - refused.length;
    if (lost > 0) throw new Error(`The new search index lacks ${lost} of ${ids.length} entries.`);
    await build.replaceLive(target.deadline());
    target.state = 'current';
    log.info(
      { index: target.name, entries: built.size, ms: Date.now() - started },
      'the search index is built',
    );
    return refused;
  } finally {
    target.building = null;
  }
}
