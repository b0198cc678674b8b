import type { Refusal } from '@insatskatalog/shared/actor.ts';
import type { Logger } from 'pino';
import type { LongWrite } from '../db/long-write.ts';
import type { Database } from '../db/open.ts';
import type { CarryOutAnswer, CarryOutTask } from './carry-out-worker.ts';
import { carryOut, type ImportOrder } from './carry-out.ts';
import { notNow, type ImportDesk } from './import-desk.ts';
import { inWorker } from './sheet/in-worker.ts';
import type { Line } from './line.ts';

export interface OrderParts {
  db: Database;
  now: () => Date;
  line: Line;
  longWrite: LongWrite;
  /** Told when something has been written. */
  onChange: () => void;
  log: Logger;
}

export type Orders = ReturnType<typeof createOrders>;

/** Milliseconds that a page waits before it shows how far it has come. */
const worthWaiting = 1500;
/** Rows that are done at once: they take a tenth of a second, and a thread takes longer than that to begin. */
const few = 200;
/** Milliseconds. Ten thousand rows took six seconds on a machine with two busy cores. */
const deadline = 300_000;
const failed = notNow('Något gick fel hos oss. Ingenting är ändrat. Försök igen.');

/**
 * What has been decided about sheets and is being carried out, in one transaction each: a few rows at once, many in a thread of their
 * own. If the service stops in the middle nothing has happened, and the sheet waits as before.
 */
export function createOrders(desk: ImportDesk, { db, now, line, longWrite, onChange, log }: OrderParts) {
  const running = new Map<string, { order: ImportOrder; rows: number; ended: Promise<unknown> }>();
  /** Why the last try came to nothing, of sheets that have not been decided since. */
  const refusals = new Map<string, Refusal>();

  async function inThread(order: ImportOrder): Promise<{ decided: true } | Refusal> {
    const task: CarryOutTask = { path: db.$client.name, order, at: now().toISOString() };
    const program = new URL('./carry-out-worker.ts', import.meta.url);
    const answer = await inWorker<CarryOutAnswer>(program, task, deadline, (message) => {
      if (!('progress' in message)) return true;
      const present = running.get(order.import);
      if (present) present.rows = message.progress;
      return false;
    });
    if (answer && 'answer' in answer) return answer.answer;
    log.error({ import: order.import }, 'an import ran out of time or memory');
    return failed;
  }

  return {
    /** What is being carried out of a sheet, with how many rows are done. */
    of: (id: string) => running.get(id),
    /** Why the last try came to nothing, in words for the one who tried. */
    reasonOf(id: string): string | null {
      const refusal = refusals.get(id);
      return refusal && 'reason' in refusal ? refusal.reason : null;
    },
    /**
     * Begins to carry out an order and waits as long as a page may take.
     *
     * @param rows how many it is about
     * @returns `decided: false` while it goes on
     */
    async begin(order: ImportOrder, rows: number): Promise<{ decided: boolean } | Refusal> {
      const id = order.import;
      if (running.has(id)) return notNow('Det pågår redan.');
      refusals.delete(id);
      const ended = (
        rows > few
          ? line.take(() => longWrite.run(() => inThread(order)))
          : longWrite.run(async () => carryOut(desk, order, () => {}))
      )
        .catch((error: unknown) => {
          log.error({ err: error, import: id }, 'an import was not carried out');
          return failed;
        })
        .then((answer) => {
          running.delete(id);
          if ('refused' in answer) refusals.set(id, answer);
          else onChange();
          return answer;
        });
      running.set(id, { order, rows: 0, ended });
      const answer = await within(ended, worthWaiting);
      // Told at once, it need not be told again.
      if (answer) refusals.delete(id);
      return answer ?? { decided: false };
    },
    /** Waits for all that are under way: they write to the database. */
    close: async (): Promise<void> => {
      await Promise.all([...running.values()].map(({ ended }) => ended));
    },
  };
}

/** The answer, or null when it is not there after so many milliseconds. */
async function within<Answer>(answer: Promise<Answer>, milliseconds: number): Promise<Answer | null> {
  const { promise, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(() => resolve(null), milliseconds);
  try {
    return await Promise.race([answer, promise]);
  } finally {
    clearTimeout(timer);
  }
}
