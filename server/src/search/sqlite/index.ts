import BetterSqlite3 from 'better-sqlite3';
import { renameSync } from 'node:fs';
import { setImmediate as breathe } from 'node:timers/promises';
import {
  DocumentsRefused,
  SearchUnavailable,
  type Change,
  type SearchEngine,
  type SearchIndex,
  type WritableIndex,
} from '../engine.ts';
import { inBatches } from '../in-batches.ts';
import type { WordingIndex } from '../ranking/wording-index.ts';
import type { SearchRequest } from '../request.ts';
import { createIndexFile, indexFingerprint, isFilled, openIndexFile, removeIndexFile } from './open-index.ts';
import { createReader, type Reader } from './read.ts';
import { createStoredWordings } from './wordings.ts';
import { createWriter } from './write.ts';

const { SqliteError } = BetterSqlite3;

/** What a value of the wrong kind gives in a strict table; anything else is the disk's or the file's fault. */
const documentErrors = /^SQLITE_(CONSTRAINT|MISMATCH|TOOBIG)/;

/** What is written without giving the event loop a turn: some twenty milliseconds. */
const writeSize = 50;

/** The embedded engine: both sides of one index file, in this process. */
export interface SqliteSearch {
  engine: SearchEngine;
  index: SearchIndex;
  /** What entries say. Throws while nothing has been built. */
  wordings: () => WordingIndex;
  /** The ids of a page by relevance, distance or title, without any counts. Throws while nothing has been built. */
  page: (request: SearchRequest) => string[];
  close: () => void;
}

interface OpenFile extends WritableIndex {
  db: BetterSqlite3.Database;
  /** Filled files are put in the place of empty ones; none is filled while it is open here. */
  isFilled: boolean;
  reader: Reader;
  wordings: WordingIndex;
}

export function openSqliteSearch(path: string): SqliteSearch {
  let live = readyFile(openIndexFile(path));

  const built = (): OpenFile => {
    if (!live.isFilled) throw new SearchUnavailable('The embedded search index is not built yet.');
    return live;
  };

  return {
    engine: {
      name: 'sqlite',
      search: async (request) => built().reader.search(request),
      suggest: async (request) => built().reader.suggest(request),
    },
    index: {
      name: 'sqlite',
      writesWithin: null,
      apply: (change, signal) => live.apply(change, signal),
      versions: (signal) => live.versions(signal),
      state: async () => (live.isFilled ? 'current' : 'missing'),
      async beginRebuild() {
        const nextPath = `${path}.next`;
        const next = readyFile(createIndexFile(nextPath));
        return {
          apply: (change, signal) => next.apply(change, signal),
          versions: (signal) => next.versions(signal),
          async replaceLive() {
            next.db.prepare<[string]>('insert into about values (?)').run(indexFingerprint);
            // Moves everything into the one file, so that renaming it moves the whole index.
            next.db.pragma('journal_mode = DELETE');
            next.db.close();
            live.db.close();
            removeIndexFile(path);
            renameSync(nextPath, path);
            live = readyFile(openIndexFile(path));
          },
        };
      },
    },
    wordings: () => built().wordings,
    page: (request) => built().reader.page(request),
    close: () => live.db.close(),
  };
}

function readyFile(db: BetterSqlite3.Database): OpenFile {
  const write = createWriter(db);
  const versions = db.prepare<[], { id: string; version: number }>('select id, version from entries');
  // Unlike that of any other file that has been live.
  let revision = Date.now();
  const stored = createStoredWordings(db, () => revision);
  // Counted with each part: a question may be asked between two, and what it keeps must not outlive the second.
  const writePart = (part: Change): void => {
    revision += 1;
    stored.follow(write(part));
  };
  return {
    db,
    isFilled: isFilled(db),
    reader: createReader(db),
    wordings: stored.index,
    async apply({ puts, removals }, signal) {
      try {
        if (removals.length > 0) writePart({ puts: [], removals });
        for (const part of inBatches(puts, writeSize)) {
          signal.throwIfAborted();
          writePart({ puts: part, removals: [] });
          await breathe();
        }
      } catch (error) {
        if (error instanceof SqliteError && documentErrors.test(error.code))
          throw new DocumentsRefused(error.message, { cause: error });
        throw error;
      }
    },
    versions: async () => new Map(versions.all().map(({ id, version }) => [id, version])),
  };
}
