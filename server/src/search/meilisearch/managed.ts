import type { ChildProcess } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { MeilisearchAddress } from './client.ts';
import { masterKey } from './master-key.ts';
import { endOrphan, endProcess, notePid } from './orphan.ts';
import { spawnMeilisearch, type Place } from './spawn.ts';

/** Opening a large index after a crash takes seconds. */
const healthDeadlineMs = 30_000;
const backoffMs = { first: 250, longest: 30_000 };

export interface ManagedMeilisearch {
  /** Where it listens; changes when it is restarted. */
  address: () => MeilisearchAddress;
  /** Resolves when it first answers or first fails, at the latest at the deadline; it is then still being tried. */
  tried: (deadlineMs: number) => Promise<void>;
  /** The process that runs now. */
  pid: () => number | null;
  close: () => Promise<void>;
}

/**
 * Keeps a Meilisearch running as a child on its own data folder: ends one left behind by a crash, restarts it with backoff
 * when it dies, and removes a data folder that another version wrote, since the database is the truth and the index is
 * rebuilt from it. `onUp` is called each time it begins to answer. Throws when another server uses the folder.
 */
export async function startManagedMeilisearch(
  binary: string,
  folderName: string,
  onUp: () => void,
  log: Logger,
): Promise<ManagedMeilisearch> {
  const folder = resolve(folderName);
  const pidFile = join(folder, 'pid');
  await mkdir(folder, { recursive: true });
  const place: Place = {
    binary,
    folder,
    databaseFolder: join(folder, 'data.ms'),
    logFile: join(folder, 'meilisearch.log'),
    key: await masterKey(join(folder, 'key')),
  };
  await endOrphan(pidFile, place.databaseFolder);

  const closing = new AbortController();
  const firstTry = Promise.withResolvers<void>();
  let address: MeilisearchAddress = { url: 'http://127.0.0.1:9', key: place.key };
  let pid: number | null = null;
  const endChild = () => {
    if (pid !== null) process.kill(pid, 'SIGTERM');
  };
  // An exception that ends this process must not leave the child behind.
  process.once('exit', endChild);

  async function runOnce(): Promise<{ answered: boolean }> {
    const started = await spawnMeilisearch(place);
    const ended = hasEnded(started.child);
    pid = started.pid;
    address = started.address;
    let answered = false;
    try {
      await notePid(pidFile, started.pid);
      answered = await Promise.race([isHealthy(address.url, closing.signal), ended.then(() => false)]);
    } finally {
      if (!answered && started.child.exitCode === null) await endProcess(started.pid);
    }
    if (answered) {
      log.info({ pid, url: address.url }, 'Meilisearch answers');
      onUp();
      firstTry.resolve();
    }
    await ended;
    pid = null;
    return { answered };
  }

  async function keepRunning(): Promise<void> {
    let wait = backoffMs.first;
    while (!closing.signal.aborted) {
      const run = await runOnce().catch((error: unknown) => {
        log.error(error, 'Meilisearch could not be started');
        return { answered: false };
      });
      if (closing.signal.aborted) return;
      if (!run.answered && (await isIncompatible(place.logFile))) {
        log.warn('The search index is of another version of Meilisearch: it is removed and built again');
        await rm(place.databaseFolder, { recursive: true, force: true });
        continue;
      }
      firstTry.resolve();
      wait = run.answered ? backoffMs.first : Math.min(wait * 2, backoffMs.longest);
      log.warn({ log: place.logFile, againInMs: wait }, 'Meilisearch ended by itself');
      await pause(wait, undefined, { signal: closing.signal }).catch(() => undefined);
    }
  }

  const running = keepRunning();
  return {
    address: () => address,
    pid: () => pid,
    tried: (deadlineMs) => Promise.race([firstTry.promise, pause(deadlineMs, undefined, { ref: false })]),
    async close() {
      closing.abort();
      process.off('exit', endChild);
      if (pid !== null) await endProcess(pid);
      await running;
      await rm(pidFile, { force: true });
    },
  };
}

/** Also when it ended before anybody listened: a program that cannot run at all is gone within a millisecond. */
function hasEnded(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done();
    else child.once('exit', () => done());
  });
}

async function isHealthy(url: string, closing: AbortSignal): Promise<boolean> {
  const deadline = AbortSignal.any([closing, AbortSignal.timeout(healthDeadlineMs)]);
  while (!deadline.aborted) {
    const response = await fetch(`${url}/health`, { signal: deadline }).catch(() => null);
    await response?.body?.cancel();
    if (response?.ok) return true;
    await pause(30, undefined, { signal: deadline }).catch(() => undefined);
  }
  return false;
}

async function isIncompatible(logFile: string): Promise<boolean> {
  return /incompatible/i.test(await readFile(logFile, 'utf8').catch(() => ''));
}
