import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { InterventionStore } from '../interventions/store.ts';
import { StartError } from '../start-error.ts';
import { toSearchDocument, type CentreOf } from './document.ts';
import { createEngineSwitch, type EngineSwitch } from './engine-switch.ts';
import { openMeilisearch, type MeilisearchOptions } from './meilisearch/open.ts';
import type { WordingIndex } from './ranking/wording-index.ts';
import type { SearchRequest } from './request.ts';
import { openSqliteSearch } from './sqlite/index.ts';
import { createReadChange } from './sync/changes.ts';
import { startSyncWorker, type SyncWorker } from './sync/worker.ts';
import { createUnderstanding, type Understand } from './understand.ts';

export interface SearchOptions extends MeilisearchOptions {
  engine: 'auto' | 'meilisearch' | 'sqlite';
}

export interface SearchParts {
  store: InterventionStore;
  reference: { current(): Reference };
  centreOf: CentreOf;
  log: Logger;
  /** Resolves when nobody else writes to the database for long. */
  quiet?: () => Promise<void>;
}

export interface Search extends EngineSwitch {
  /** What entries say, whichever engine answers. Throws while nothing has been built. */
  wordings: () => WordingIndex;
  understand: Understand;
  /** Tells the worker that something has been committed. */
  nudge: () => void;
  /** The managed Meilisearch's process, if there is one. */
  pid(): number | null;
  close(): Promise<void>;
}

/** Somebody waits for the address: after this the embedded engine will do, and the other is still tried. */
const preferPrimaryMs = 4_000;
/** A first start builds an index before it answers; a very large one goes on being built meanwhile. */
const anyWithinMs = 60_000;

/**
 * Opens search: starts or reaches Meilisearch, opens the embedded index, brings both into step with the database and keeps
 * them there. Resolves when searches can be answered.
 *
 * Throws when Meilisearch is demanded and cannot be had, or when a named program or the data folder cannot be used.
 */
export async function openSearch(options: SearchOptions, parts: SearchParts): Promise<Search> {
  const { store, reference, centreOf, log } = parts;
  let worker: SyncWorker | undefined;
  const primaryMayHaveChanged = () => worker?.suspect('meilisearch');
  const readPage = (request: SearchRequest) => sqlite.page(request);
  const municipalities = () => reference.current().municipalities.map(({ code }) => code);
  const meilisearch =
    options.engine === 'sqlite'
      ? null
      : await openMeilisearch(options, readPage, municipalities, primaryMayHaveChanged, log);
  if (options.engine === 'meilisearch' && !meilisearch)
    throw new StartError('SEARCH_ENGINE is meilisearch, and there is none: set MEILI_URL or MEILI_BIN.');
  if (options.engine === 'auto' && !meilisearch)
    log.warn(
      'No Meilisearch for this machine: the embedded engine answers. MEILI_URL or MEILI_BIN gives one.',
    );
  const sqlite = openSqliteSearch(join(options.dataDir, 'search.sqlite'));
  const understanding = createUnderstanding(sqlite.wordings, reference);
  // The first question would otherwise wait for what can be learned while Meilisearch starts.
  understanding.prepare();
  await meilisearch?.answers();

  const toDocument = (entry: Intervention) => toSearchDocument(entry, reference.current(), centreOf);
  const indexes = [sqlite.index, meilisearch?.index].filter((index) => index !== undefined);
  const sync = startSyncWorker(indexes, store, createReadChange(store, toDocument), log, parts.quiet);
  worker = sync;
  const engines = createEngineSwitch(
    {
      primary: meilisearch?.engine ?? null,
      embedded: options.engine === 'meilisearch' ? null : sqlite.engine,
      embeddedByChoice: options.engine === 'sqlite',
      primaryIsCurrent: () => sync.isCurrent('meilisearch'),
      onPrimaryFailure: primaryMayHaveChanged,
    },
    log,
  );
  // Words are matched in the embedded index, whichever engine filters and counts.
  await sync.ready('sqlite', anyWithinMs);
  if (meilisearch) await sync.ready('meilisearch', preferPrimaryMs);

  return {
    ...engines,
    wordings: sqlite.wordings,
    understand: understanding.understand,
    nudge: sync.nudge,
    pid: () => meilisearch?.pid() ?? null,
    async close() {
      await sync.close();
      await meilisearch?.close();
      sqlite.close();
    },
  };
}
