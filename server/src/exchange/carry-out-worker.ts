import '../load-quickly.js';
import type { Refusal } from '@insatskatalog/shared/actor.ts';
import { parentPort, workerData } from 'node:worker_threads';
import type { ImportOrder } from './carry-out.ts';

/** What the thread is given: the database's file, what to do, and the time that all of it is done at (ISO). */
export interface CarryOutTask {
  path: string;
  order: ImportOrder;
  at: string;
}
export type CarryOutAnswer = { progress: number } | { answer: { decided: true } | Refusal };

/** Milliseconds between two words about how far it has come. */
const every = 200;

const { carryOut } = await import('./carry-out.ts');
const { openImportDesk } = await import('./open-import-desk.ts');
const { path, order, at } = workerData as CarryOutTask;
const { desk, close } = openImportDesk(path, new Date(at));
const tell = (message: CarryOutAnswer): void => parentPort?.postMessage(message, []);
let told = 0;
const answer = carryOut(desk, order, (rows) => {
  if (performance.now() - told < every) return;
  told = performance.now();
  tell({ progress: rows });
});
close();
tell({ answer });
