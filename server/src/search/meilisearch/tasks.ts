import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { DocumentsRefused } from '../engine.ts';
import type { MeilisearchClient } from './client.ts';

/** What Meilisearch answers when it has taken a write into its queue. */
export const enqueued = z.object({ taskUid: z.int() });

const task = z.object({
  status: z.enum(['enqueued', 'processing', 'succeeded', 'failed', 'canceled']),
  error: z.object({ message: z.string(), code: z.string(), type: z.string() }).nullish(),
});

/** A write that Meilisearch took and then could not carry out. */
export class TaskFailed extends Error {
  override name = 'TaskFailed';
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** The first look comes soon, since a small write takes some 25 ms; a rebuild's writes take seconds. */
const firstPauseMs = 5;
const longestPauseMs = 200;

/**
 * Waits until a task has succeeded. The signal must carry a deadline: a full disk leaves a task `processing` for ever.
 * Throws `DocumentsRefused` when the documents are to blame, `TaskFailed` when something else is.
 */
export async function waitForTask(
  client: MeilisearchClient,
  taskUid: number,
  signal: AbortSignal,
): Promise<void> {
  for (let wait = firstPauseMs; ; wait = Math.min(wait * 1.5, longestPauseMs)) {
    const { status, error } = await client.get(`/tasks/${taskUid}`, task, signal);
    if (status === 'succeeded') return;
    if (status === 'failed' || status === 'canceled') {
      const reason = error ?? { message: `task ${taskUid} was ${status}`, code: status, type: 'internal' };
      if (reason.type === 'invalid_request' && reason.code.includes('document'))
        throw new DocumentsRefused(reason.message);
      throw new TaskFailed(reason.code, reason.message);
    }
    await pause(wait, undefined, { signal });
  }
}
