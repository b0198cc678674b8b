import type { Logger } from 'pino';

const hourMs = 3_600_000;

/**
 * Looks at links once an hour, one look at a time; the first a minute after the start, which has other things to do.
 *
 * @param look tries what it is time for, until the signal says stop
 * @returns ends it
 */
export function startLinkClock(look: (stopped: AbortSignal) => Promise<number>, log: Logger): () => void {
  const stop = new AbortController();
  let timer: NodeJS.Timeout;
  const lookAgain = async (): Promise<void> => {
    try {
      const tried = await look(stop.signal);
      if (tried > 0) log.info({ tried }, 'links were tried');
    } catch (error) {
      log.error({ err: error }, 'links could not be tried');
    }
    if (!stop.signal.aborted) timer = setTimeout(() => void lookAgain(), hourMs);
  };
  timer = setTimeout(() => void lookAgain(), 60_000);
  return () => {
    stop.abort();
    clearTimeout(timer);
  };
}
