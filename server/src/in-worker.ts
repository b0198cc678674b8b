import { Worker } from 'node:worker_threads';

/** Megabytes. A sheet of five megabytes with ten thousand rows was read within half of it. */
const memory = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

/**
 * Runs a program in a thread of its own and gives the message that it answers with. The service goes on meanwhile, and a file made
 * to use up time or memory uses up the thread's.
 *
 * @param deadline milliseconds until it is ended
 * @param isAnswer tells the answer from what is said before it; without it the first message is the answer
 * @returns null when it ran out of time or memory
 * @throws what the program threw
 */
export async function inWorker<Answer>(
  program: URL,
  input: unknown,
  deadline: number,
  isAnswer: (message: Answer) => boolean = () => true,
): Promise<Answer | null> {
  const worker = new Worker(program, { workerData: input, resourceLimits: memory, env: {}, execArgv: [] });
  const { promise, resolve, reject } = Promise.withResolvers<Answer | null>();
  const timer = setTimeout(() => resolve(null), deadline);
  worker.on('message', (message: Answer) => {
    if (isAnswer(message)) resolve(message);
  });
  worker.once('error', (error: Error & { code?: string }) =>
    error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(null) : reject(error),
  );
  worker.once('exit', () => reject(new Error(`${program.pathname} ended without an answer.`)));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
