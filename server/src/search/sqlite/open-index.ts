import BetterSqlite3 from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { tablesFingerprint } from '../analysis/tables.ts';
import { documentVersion } from '../document.ts';
import { levels } from '../wording.ts';

/** The columns of `wording_terms` by level, the strongest first. */
export const termColumns = levels.map((_, level) => `t${level}`);

/**
 * The index is a file of its own: everything in it can be made again from the database, so it stays out of migrations and
 * backups, and may be written without waiting for the disk (what a power cut takes, reconciling puts back).
 */
const tables = `
  create table entries (
    entry integer primary key,
    id text not null unique,
    version integer not null,
    orientation text not null,
    provider text not null,
    age_min integer not null,
    age_max integer not null,
    open_until integer not null,
    ends_on integer not null,
    coverage_rank integer not null,
    closed integer not null,
    reviewed_at integer not null,
    updated_at integer not null,
    title_sort text not null,
    latitude real,
    longitude real,
    wording integer not null references wordings
  ) strict;
  -- All that a page by relevance asks of the entries of a wording, which lie far apart in the table.
  create index entries_wording on entries (
    wording, orientation, ends_on, age_min, age_max, open_until, updated_at, coverage_rank, closed, reviewed_at, id
  );
  create index entries_title on entries (title_sort, ends_on);
  create index entries_provider on entries (provider, ends_on);
  create table entry_values (
    dimension text not null,
    value text not null,
    entry integer not null references entries,
    primary key (dimension, value, entry)
  ) strict, without rowid;
  create index entry_values_entry on entry_values (entry, dimension, value);
  -- For suggestions: titles and providers, each once, however many entries have it. The key is a title's sort key or a
  -- provider's id.
  create table names (
    name integer primary key,
    kind text not null,
    key text not null,
    text text not null,
    entries integer not null,
    unique (kind, key)
  ) strict;
  create virtual table name_words using fts5 (
    title, provider, content = '', contentless_delete = 1, prefix = '2 3', tokenize = "unicode61 remove_diacritics 2"
  );
  create table wordings (
    wording integer primary key,
    key text not null unique,
    entries integer not null,
    age_min integer not null,
    age_max integer not null,
    coverage_rank integer not null,
    orientation text not null,
    concepts text not null,
    words text not null
  ) strict;
  -- The words as they are written, with how many wordings have them: for spelling.
  create table words (word text primary key, wordings integer not null) strict, without rowid;
  -- The terms of a wording, a column for each level. A term is one token, whatever signs are in it.
  create virtual table wording_terms using fts5 (
    ${termColumns.join(', ')}, content = '', contentless_delete = 1, detail = column,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* P* S* Co'"
  );
  create virtual table wording_postings using fts5vocab (wording_terms, instance);
  create table about (fingerprint text not null) strict;
  create temp table matched (entry integer primary key, missed integer not null, rank real not null);
  create index temp.matched_missed on matched (missed);
  create temp table ranked (wording integer primary key, rank integer not null);
`;

const temporary = tables.slice(tables.indexOf('create temp table'));

/** Differs whenever an index made by other code would answer differently. */
export const indexFingerprint = createHash('sha256')
  .update(JSON.stringify({ documentVersion, tablesFingerprint, tables }))
  .digest('hex');

/** Opens an index file, or makes an empty one. A file that cannot be read, or that other code made, is removed. */
export function openIndexFile(path: string): BetterSqlite3.Database {
  mkdirSync(dirname(path), { recursive: true });
  return openCurrent(path) ?? createIndexFile(path);
}

/** Makes an empty index file in place of what was there. */
export function createIndexFile(path: string): BetterSqlite3.Database {
  removeIndexFile(path);
  const db = openFile(path);
  db.exec(tables);
  return db;
}

export function removeIndexFile(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
}

/** Whether an index has been filled, with the present kind of documents. */
export function isFilled(db: BetterSqlite3.Database): boolean {
  const fingerprint = db.prepare<[], string>('select fingerprint from about').pluck().get();
  return fingerprint === indexFingerprint;
}

function openCurrent(path: string): BetterSqlite3.Database | null {
  let db: BetterSqlite3.Database | undefined;
  try {
    db = openFile(path);
    if (isFilled(db)) {
      db.exec(temporary);
      return db;
    }
  } catch {
    // Not an index, or a damaged one: it is made again.
  }
  db?.close();
  return null;
}

function openFile(path: string): BetterSqlite3.Database {
  const db = new BetterSqlite3(path);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.pragma('temp_store = MEMORY');
  // 8 MB of pages: what questions ask for again and again is kept beside (`wordings.ts`).
  db.pragma('cache_size = -8000');
  return db;
}
