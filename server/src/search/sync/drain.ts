import type { Logger } from 'pino';
import type { InterventionStore } from '../../interventions/store.ts';
import type { ReadChange } from './changes.ts';
import { setAside } from './set-aside.ts';
import type { Target } from './target.ts';

/** Meilisearch takes large batches faster than small ones; a change made meanwhile waits for this many. */
const batchSize = 500;

/**
 * Sends one batch of what has changed to every index, and settles what all of them have confirmed. Gives how many rows
 * were taken. The state sent is the one of now, not of when the row was written.
 *
 * The embedded index comes first, so that it is right also while the primary one is away; rows then wait for that one.
 *
 * @param quiet resolves when nobody else writes to the database for long
 */
export function createDrain(
  outbox: InterventionStore['outbox'],
  targets: Target[],
  readChange: ReadChange,
  log: Logger,
  quiet: () => Promise<void>,
): () => Promise<number> {
  return async () => {
    // Nobody could take them now: they stay due.
    if (targets[0] && targets[0].writableFrom() > Date.now()) return 0;
    await quiet();
    const rows = outbox.due(batchSize, Date.now());
    if (rows.length === 0) return 0;
    const ids = rows.map(({ id }) => id);
    const { change, unreadable } = await readChange(ids);
    const refused = new Map(unreadable.map(({ id, reason }) => [id, reason]));
    for (const target of targets) {
      if (target.writableFrom() > Date.now()) {
        outbox.postpone(ids, target.writableFrom());
        return rows.length;
      }
      try {
        for (const { id, reason } of await target.write(change)) refused.set(id, reason);
        target.succeeded();
      } catch (error) {
        target.failed(error);
        await quiet();
        outbox.postpone(ids, target.writableFrom());
        return rows.length;
      }
    }
    await quiet();
    outbox.settle(rows.filter(({ id }) => !refused.has(id)));
    setAside(
      Array.from(refused, ([id, reason]) => ({ id, reason })),
      outbox,
      log,
    );
    return rows.length;
  };
}
