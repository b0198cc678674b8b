import BetterSqlite3 from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The catalogue's database: Drizzle over one connection, which `$client` reaches. */
export type Database = BetterSQLite3Database & { $client: BetterSqlite3.Database };

/**
 * What every connection runs with. SQLite forgets all but the journal mode between openings, and a connection that
 * quietly ran with less would lose acknowledged writes in a power cut (synchronous) or accept dangling references.
 */
const pragmas = [
  { name: 'journal_mode', set: 'WAL', reads: 'wal' },
  { name: 'synchronous', set: 'FULL', reads: 2 },
  { name: 'foreign_keys', set: 'ON', reads: 1 },
  // Longer than the largest import is written, or some 25,000 entries that share what is renamed: who has to wait for one, and did not ask first (`long-write.ts`), waits and does not fail.
  { name: 'busy_timeout', set: '30000', reads: 30000 },
  // 8 MB of pages held in memory; the operating system holds the rest, from where a page takes microseconds. No memory mapping:
  // its pages count as the process's own and hide what it uses.
  { name: 'cache_size', set: '-8000', reads: -8000 },
  { name: 'temp_store', set: 'MEMORY', reads: 2 },
  // A large load lets the journal grow to its own size; it is cut back afterwards.
  { name: 'journal_size_limit', set: '67108864', reads: 67108864 },
] as const;

/**
 * Opens the database file, makes its folder and the file when they are missing, and brings its tables up to date.
 * Throws when a setting did not take (a file system that cannot do WAL, for instance) or a migration fails.
 */
export function openDatabase(path: string): Database {
  mkdirSync(dirname(path), { recursive: true });
  const client = new BetterSqlite3(path);
  try {
    for (const { name, set, reads } of pragmas) {
      client.pragma(`${name} = ${set}`);
      const actual = client.pragma(name, { simple: true });
      if (actual !== reads)
        throw new Error(`The database ${path} runs with ${name} = ${String(actual)}; ${set} was asked for.`);
    }
    const db = drizzle(client);
    migrate(db, { migrationsFolder: join(import.meta.dirname, 'migrations') });
    return db;
  } catch (error) {
    client.close();
    throw error;
  }
}
