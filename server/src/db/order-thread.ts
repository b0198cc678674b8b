import type { Refusal } from '@insatskatalog/shared/actor.ts';
import { parentPort, workerData } from 'node:worker_threads';

/** What the thread is given: the database's file, what to do, and the time that all of it is done at (ISO). */
export interface OrderTask<Order> {
  path: string;
  order: Order;
  at: string;
}
export type OrderMessage<Answer> = { progress: number } | { answer: Answer | Refusal };

/** Milliseconds between two words about how far it has come. */
const every = 200;

/**
 * Carries out the order that this thread was begun for (`orders.ts`) and answers.
 *
 * @param work told whereto it may say how many entries are done
 */
export function carryOutOrder<Order>(
  work: (task: OrderTask<Order>, progress: (entries: number) => void) => object,
): void {
  let told = 0;
  const answer = work(workerData as OrderTask<Order>, (entries) => {
    if (performance.now() - told < every) return;
    told = performance.now();
    tell({ progress: entries });
  });
  tell({ answer });
}

function tell(message: OrderMessage<object>): void {
  parentPort?.postMessage(message, []);
}
