import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import type { MeilisearchAddress } from './client.ts';
import { freePort } from './free-port.ts';

export interface Place {
  binary: string;
  databaseFolder: string;
  /** Also the working folder: a `config.toml` elsewhere must not reach it. */
  folder: string;
  logFile: string;
  key: string;
}

/**
 * Starts Meilisearch on loopback. In a process group of its own, so that Ctrl-C reaches only the server, which still has
 * searches to answer before it ends its child. The key goes by the environment: arguments can be read by every user.
 */
export async function spawnMeilisearch(
  place: Place,
): Promise<{ child: ChildProcess; pid: number; address: MeilisearchAddress }> {
  const port = await freePort();
  const log = await open(place.logFile, 'w');
  try {
    const child = spawn(
      place.binary,
      [
        `--db-path=${place.databaseFolder}`,
        `--http-addr=127.0.0.1:${port}`,
        '--log-level=WARN',
        '--no-analytics',
        // With the default it takes most of the machine's memory, and single updates take seconds (measured, 1.21).
        '--max-indexing-memory=256MiB',
      ],
      {
        cwd: place.folder,
        env: { MEILI_MASTER_KEY: place.key, MEILI_ENV: 'production' },
        stdio: ['ignore', log.fd, log.fd],
        detached: true,
      },
    );
    await once(child, 'spawn');
    return { child, pid: child.pid ?? 0, address: { url: `http://127.0.0.1:${port}`, key: place.key } };
  } finally {
    await log.close();
  }
}
