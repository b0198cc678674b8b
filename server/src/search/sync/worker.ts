import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { InterventionStore } from '../../interventions/store.ts';
import type { SearchIndex } from '../engine.ts';
import type { ReadChange, Refused } from './changes.ts';
import { compare } from './compare.ts';
import { createDrain } from './drain.ts';
import { rebuild } from './rebuild.ts';
import { setAside } from './set-aside.ts';
import { createTarget, type Target } from './target.ts';

/**
 * Changes made by another process (the seed, an import) are found by looking; those of this one by `nudge`. A look takes some ten
 * microseconds: the table holds what waits and nothing else.
 */
const pollMs = 100;
const compareEveryMs = 3_600_000;
/** Comparing is a second's work with a large catalogue, and after a start somebody may be waiting for the first answer. */
const compareFirstAfterMs = 3_000;
/** A batch that is under way gets this long when the service stops. */
const closeWithinMs = 5000;

export interface SyncWorker {
  /** There may be new rows: called after a commit. */
  nudge: () => void;
  /** An index may have come back, or lost something: compares it at once, or soon after the start. */
  suspect(name: SearchIndex['name']): void;
  /** Resolves when an index can answer, or at the deadline (false). */
  ready(name: SearchIndex['name'], deadlineMs: number): Promise<boolean>;
  /** Whether an index has the present kind of documents, as far as is known. */
  isCurrent(name: SearchIndex['name']): boolean;
  close(): Promise<void>;
}

/**
 * Keeps the indexes (the embedded one first) in step with the database: one loop, so that no two writes to an index overtake each other.
 */
export function startSyncWorker(
  indexes: SearchIndex[],
  store: Pick<InterventionStore, 'outbox' | 'publishedVersions'>,
  readChange: ReadChange,
  log: Logger,
  quiet: () => Promise<void> = async () => {},
): SyncWorker {
  const closing = new AbortController();
  const abandon = new AbortController();
  const targets = indexes.map((index) => createTarget(index, abandon.signal, log));
  const drain = createDrain(store.outbox, targets, readChange, log, quiet);
  const answers = new Map(indexes.map(({ name }) => [name, Promise.withResolvers<boolean>()]));
  let wake: (() => void) | undefined;
  let comparedAt = Date.now();
  const compareFrom = comparedAt + compareFirstAfterMs;
  const mayCompare = () => Date.now() >= compareFrom;
  const isAsking = ({ needsComparing, state }: Target) =>
    needsComparing && (state !== 'current' || mayCompare());

  /** Builds or compares one index. Gives what could not be indexed when it was built, null when it was not. */
  async function putRight(target: Target): Promise<Refused[] | null> {
    try {
      const refused =
        target.state === 'current' ? null : await rebuild(target, store, readChange, drain, log);
      if (refused) setAside(refused, store.outbox, log);
      // It answers from now on, until what it may have missed is looked for and while it is.
      answers.get(target.name)?.resolve(true);
      if (!mayCompare()) return refused;
      await compare(target, store, readChange, drain, log);
      target.needsComparing = false;
      target.succeeded();
      return refused;
    } catch (error) {
      target.failed(error);
      return null;
    }
  }

  /** The embedded one first: whichever engine answers, words are matched in it. */
  async function putAllRight(): Promise<void> {
    const asking = targets.filter((target) => isAsking(target) && !target.isPaused());
    if (asking.length === 0) return;
    const waiting = store.outbox.due(Number.MAX_SAFE_INTEGER, Date.now());
    // Before anything slow, so that changes made meanwhile can be sent to those that are there.
    for (const target of asking) await look(target);
    const built: Refused[][] = [];
    for (const target of asking) {
      if (target.state === null) continue;
      const refused = await putRight(target);
      if (refused) built.push(refused);
    }
    if (built.length < targets.length) return;
    // After a large load every entry waits, and every index has just been built from what it waits with.
    const refused = new Set(built.flat().map(({ id }) => id));
    store.outbox.settle(waiting.filter(({ id }) => !refused.has(id)));
  }

  function nothingToDo(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pollMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async function run(): Promise<void> {
    while (!closing.signal.aborted) {
      if (Date.now() - comparedAt > compareEveryMs) {
        comparedAt = Date.now();
        for (const target of targets) target.needsComparing = true;
      }
      try {
        await putAllRight();
        if ((await drain()) === 0) await nothingToDo();
      } catch (error) {
        // The database itself failed: the rows are still there.
        log.error(error, 'keeping the search index in step failed');
        await nothingToDo();
      }
    }
  }

  const running = run();
  return {
    nudge: () => wake?.(),
    suspect(name) {
      const target = targets.find((candidate) => candidate.name === name);
      if (!target) return;
      target.needsComparing = true;
      target.resume();
      wake?.();
    },
    ready: (name, deadlineMs) =>
      Promise.race([answers.get(name)?.promise ?? false, pause(deadlineMs, false, { ref: false })]),
    isCurrent: (name) => targets.some((target) => target.name === name && target.state === 'current'),
    async close() {
      closing.abort();
      wake?.();
      const tooLate = setTimeout(() => abandon.abort(), closeWithinMs);
      await running;
      clearTimeout(tooLate);
    },
  };
}

async function look(target: Target): Promise<void> {
  try {
    target.state = await target.index.state(target.deadline());
  } catch (error) {
    target.failed(error);
  }
}
