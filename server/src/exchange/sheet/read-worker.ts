import { parentPort, workerData } from 'node:worker_threads';
import { parseSheet, type Sheet } from './parse-sheet.ts';
import { SheetUnreadable, type UnreadableReason } from './unreadable.ts';

/** What the worker answers: the sheet, or why there is none. */
export type ReadAnswer = Sheet | { unreadable: UnreadableReason };

const answer: ReadAnswer = await parseSheet(workerData as Uint8Array).catch((error: unknown) => {
  if (error instanceof SheetUnreadable) return { unreadable: error.reason };
  throw error;
});
parentPort?.postMessage(answer, []);
