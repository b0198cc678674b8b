import type { Logger } from 'pino';
import type { Change, IndexBuild, IndexState, SearchIndex } from '../engine.ts';
import { applyTolerantly } from './apply-tolerantly.ts';
import type { Refused } from './changes.ts';

/** How long rows wait for an index that has yet to be looked at. */
const notYetMs = 250;
const backoffMs = { first: 250, longest: 8000 };

/** One index that is kept in step, with what is known of its health. */
export interface Target {
  readonly name: SearchIndex['name'];
  readonly index: SearchIndex;
  /** What the index was last seen to be; null until it has been looked at, and after a failure. */
  state: IndexState | null;
  /** The index being built to replace it: writes go to both. */
  building: IndexBuild | null;
  /** Whether index and database are to be compared. */
  needsComparing: boolean;
  isPaused(): boolean;
  /**
   * Milliseconds since 1970 from which it may be written to: later than now after a failure, and until it is known to be
   * there, since Meilisearch makes an index without settings of whatever it is sent for a missing one.
   */
  writableFrom(): number;
  /** Ends the pause: there is reason to believe that it answers again. */
  resume(): void;
  failed(error: unknown): void;
  succeeded(): void;
  write(change: Change): Promise<Refused[]>;
  deadline(): AbortSignal;
}

/** Failures pause the target for longer and longer, with jitter, and have index and database compared afterwards. */
export function createTarget(index: SearchIndex, closing: AbortSignal, log: Logger): Target {
  let failures = 0;
  let pausedUntil = 0;
  const { writesWithin } = index;
  const deadline = () =>
    writesWithin === null ? closing : AbortSignal.any([closing, AbortSignal.timeout(writesWithin)]);
  const target: Target = {
    name: index.name,
    index,
    state: null,
    building: null,
    needsComparing: true,
    isPaused: () => Date.now() < pausedUntil,
    writableFrom() {
      const isKnown = target.building !== null || target.state === 'current' || target.state === 'outdated';
      return isKnown ? pausedUntil : Math.max(pausedUntil, Date.now() + notYetMs);
    },
    resume() {
      pausedUntil = 0;
    },
    failed(error) {
      if (closing.aborted) return;
      if (failures === 0)
        log.warn({ err: error, index: index.name }, 'the search index does not take writes');
      const pause = Math.min(backoffMs.first * 2 ** failures, backoffMs.longest);
      failures += 1;
      target.state = null;
      pausedUntil = Date.now() + pause * (0.75 + Math.random() / 2);
      target.needsComparing = true;
    },
    succeeded() {
      if (failures > 0) log.info({ index: index.name }, 'the search index takes writes again');
      failures = 0;
    },
    async write(change) {
      const refused = new Map<string, Refused>();
      const written = target.state === 'missing' ? [target.building] : [index, target.building];
      for (const each of written.filter((candidate) => candidate !== null))
        for (const one of await applyTolerantly(each, change, deadline())) refused.set(one.id, one);
      return [...refused.values()];
    },
    deadline,
  };
  return target;
}
