import type { Refusal } from '@insatskatalog/shared/actor.ts';
import type { GoesOn } from '@insatskatalog/shared/long-act.ts';
import type { Logger } from 'pino';
import { inWorker } from '../in-worker.ts';
import type { LongWrite } from './long-write.ts';
import type { Database } from './open.ts';
import type { OrderMessage, OrderTask } from './order-thread.ts';

/** What is done with an order, here or in a thread: the same act, in one transaction. */
export interface OrderKind<Order, Answer extends object> {
  /** What it is called in the log. */
  name: string;
  /** Does it on the thread that serves. */
  atOnce: (order: Order) => Answer | Refusal;
  /** The program that does it in a thread of its own (`order-thread.ts`). */
  program: URL;
}

export interface OrderParts {
  db: Database;
  now: () => Date;
  longWrite: LongWrite;
  /** Told when something has been written. */
  onChange: () => void;
  log: Logger;
  /** Where those for a thread stand in line, when there is such a line. */
  line?: { take<Answer>(work: () => Promise<Answer>): Promise<Answer> };
}

export type Orders<Order, Answer extends object> = ReturnType<typeof createOrders<Order, Answer>>;

/** Milliseconds that a page waits before it shows how far it has come. */
const worthWaiting = 1500;
/** Entries that are written at once: they take some tenths of a second, and a thread takes longer than that to begin. */
const few = 200;
/** Milliseconds. Ten thousand entries took six seconds on a machine with two busy cores. */
const deadline = 300_000;
const failed: Refusal = {
  refused: 'not-now',
  reason: 'Något gick fel hos oss. Ingenting är ändrat. Försök igen.',
};

/**
 * What has been decided about many entries and is being carried out, in one transaction each: a few entries at once, many in a thread
 * of their own. If the service stops in the middle nothing has happened.
 */
export function createOrders<Order, Answer extends object>(
  { name, atOnce, program }: OrderKind<Order, Answer>,
  { db, now, line, longWrite, onChange, log }: OrderParts,
) {
  const running = new Map<string, { order: Order; done: number; all: number; ended: Promise<unknown> }>();
  /** Why the last try came to nothing, of things that have not been decided about since. */
  const refusals = new Map<string, Refusal>();

  async function inThread(id: string, order: Order): Promise<Answer | Refusal> {
    const task: OrderTask<Order> = { path: db.$client.name, order, at: now().toISOString() };
    const answer = await inWorker<OrderMessage<Answer>>(program, task, deadline, (message) => {
      if (!('progress' in message)) return true;
      const present = running.get(id);
      if (present) present.done = message.progress;
      return false;
    });
    if (answer && 'answer' in answer) return answer.answer;
    log.error({ [name]: id }, 'a long write ran out of time or memory');
    return failed;
  }

  return {
    /** What is being carried out about a thing, with how many entries are done of how many. */
    of: (id: string) => running.get(id),
    /** Why the last try came to nothing, in words for the one who tried. */
    reasonOf(id: string): string | null {
      const refusal = refusals.get(id);
      return refusal && 'reason' in refusal ? refusal.reason : null;
    },
    /**
     * Begins to carry out an order and waits as long as a page may take.
     *
     * @param id what it is about: one order at a time
     * @param all how many entries it is about
     */
    async begin(id: string, order: Order, all: number): Promise<Answer | GoesOn | Refusal> {
      if (running.has(id)) return { refused: 'not-now', reason: 'Det pågår redan.' };
      refusals.delete(id);
      const inTurn = () => longWrite.run(() => inThread(id, order));
      const ended = (
        all > few ? (line ? line.take(inTurn) : inTurn()) : longWrite.run(async () => atOnce(order))
      )
        .catch((error: unknown): Refusal => {
          log.error({ err: error, [name]: id }, 'a long write was not carried out');
          return failed;
        })
        .then((answer) => {
          running.delete(id);
          if ('refused' in answer) refusals.set(id, answer);
          else onChange();
          return answer;
        });
      running.set(id, { order, done: 0, all, ended });
      const answer = await within(ended, worthWaiting);
      // Told at once, it need not be told again.
      if (answer) refusals.delete(id);
      return answer ?? { goesOn: true };
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
