import { inWorker } from './in-worker.ts';
import type { ReadAnswer } from './read-worker.ts';

/** Milliseconds. The largest sheets take three seconds on a machine with two busy cores. */
const deadline = 20_000;

/** Reads an uploaded file, of whatever kind and with whatever in it, in a thread with bounds of its own. */
export async function readSheet(bytes: Uint8Array): Promise<ReadAnswer> {
  const program = new URL('./read-worker.ts', import.meta.url);
  return (await inWorker<ReadAnswer>(program, bytes, deadline)) ?? { unreadable: 'too-slow' };
}
