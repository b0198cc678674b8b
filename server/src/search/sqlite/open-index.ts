import BetterSqlite3 from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { documentVersion } from '../document.ts';

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
    reviewed_at integer not null,
    updated_at integer not null,
    title_sort text not null,
    latitude real,
    longitude real
  ) strict;
  create table entry_values (
    dimension text not null,
    value text not null,
    entry integer not null references entries,
    primary key (dimension, value, entry)
  ) strict, without rowid;
  create index entry_values_entry on entry_values (entry, dimension, value);
  create virtual table entry_words using fts5 (
    title, tags, summary, provider, places, text, english,
    content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
  );
  create table about (fingerprint text not null) strict;
  create temp table matched (entry integer primary key, missed integer not null, rank real not null);
  create index temp.matched_missed on matched (missed);
`;

const temporary = tables.slice(tables.indexOf('create temp table'));

/** Differs whenever an index made by other code would answer differently. */
export const indexFingerprint = createHash('sha256')
  .update(JSON.stringify({ documentVersion, tables }))
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
  return db;
}
