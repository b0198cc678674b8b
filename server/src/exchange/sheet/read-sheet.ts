import type { Line } from '../line.ts';
import { inWorker } from '../../in-worker.ts';
import type { ReadAnswer } from './read-worker.ts';

/** Milliseconds. The largest sheets take three seconds on a machine with two busy cores. */
const deadline = 20_000;

/** Files that may wait for their turn: nobody is served sooner by being one more. */
const longestLine = 8;

/** Reads an uploaded file, of whatever kind and with whatever in it, in a thread with bounds of its own, when its turn has come. */
export async function readSheet(
  bytes: Uint8Array,
  threads: Line,
): Promise<ReadAnswer | { unreadable: 'busy' }> {
  if (threads.waiting() >= longestLine) return { unreadable: 'busy' };
  const program = new URL('./read-worker.ts', import.meta.url);
  const answer = await threads.take(() => inWorker<ReadAnswer>(program, bytes, deadline));
  return answer ?? { unreadable: 'too-slow' };
}
