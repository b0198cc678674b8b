import { join } from 'node:path';
import type { Logger } from 'pino';
import type { SearchEngine, SearchIndex } from '../engine.ts';
import { findBinary } from './binary.ts';
import { createClient } from './client.ts';
import { createMeilisearchEngine, type ReadPage } from './engine.ts';
import { createMeilisearchIndex } from './index.ts';
import { startManagedMeilisearch } from './managed.ts';

export interface MeilisearchOptions {
  /** Absolute; the managed one keeps its index in `meilisearch` below it. */
  dataDir: string;
  /** An existing server: nothing is started then. */
  meiliUrl: string | null;
  meiliKey: string | null;
  meiliBin: string | null;
  /** The folders to look for a program in, as PATH writes them. */
  searchPath: string;
}

/** It takes half a second with a large index; building the embedded one before it would keep it waiting. */
const firstTryWithinMs = 10_000;

export interface OpenMeilisearch {
  engine: SearchEngine;
  index: SearchIndex;
  pid(): number | null;
  /** Resolves when it answers, or has had the time that it should take. */
  answers(): Promise<unknown>;
  close(): Promise<void>;
}

/**
 * Reaches the Meilisearch that the settings name, or starts one. Null when none can run on this machine. `onUp` is called each
 * time a started one begins to answer.
 */
export async function openMeilisearch(
  options: MeilisearchOptions,
  readPage: ReadPage,
  municipalities: () => string[],
  onUp: () => void,
  log: Logger,
): Promise<OpenMeilisearch | null> {
  if (options.meiliUrl !== null) {
    const address = { url: options.meiliUrl, key: options.meiliKey ?? '' };
    return {
      ...sidesOf(() => address, readPage, municipalities),
      pid: () => null,
      answers: async () => {},
      close: async () => {},
    };
  }
  const binary = await findBinary({
    named: options.meiliBin,
    searchPath: options.searchPath,
    copyFolder: join(options.dataDir, 'bin'),
  });
  if (binary === null) return null;
  const managed = await startManagedMeilisearch(binary, join(options.dataDir, 'meilisearch'), onUp, log);
  return {
    ...sidesOf(managed.address, readPage, municipalities),
    pid: managed.pid,
    answers: () => managed.tried(firstTryWithinMs),
    close: managed.close,
  };
}

function sidesOf(
  address: Parameters<typeof createClient>[0],
  readPage: ReadPage,
  municipalities: () => string[],
): { engine: SearchEngine; index: SearchIndex } {
  const client = createClient(address);
  return {
    engine: createMeilisearchEngine(client, readPage, municipalities),
    index: createMeilisearchIndex(client),
  };
}
