import BetterSqlite3 from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes a data folder this process's own until the returned function is called or the process ends, however it ends: the
 * operating system lets go of SQLite's lock. Two services on one folder would each start a Meilisearch on the same index.
 *
 * @throws when another process has it, or the folder cannot be made
 */
export function claimFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const lock = new BetterSqlite3(join(folder, 'lock.sqlite'), { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    throw new Error(`${folder} is in use by another instance: give this one a DATA_DIR of its own.`, {
      cause: error,
    });
  }
  return () => void lock.close();
}
