import type { Database } from './open.ts';

/**
 * Runs `work` in one transaction that takes the write lock at once, and gives its result; a throw undoes everything.
 * IMMEDIATE because a transaction that reads first and writes later fails with SQLITE_BUSY when two processes meet,
 * whatever the busy timeout. Inside another transaction it becomes a savepoint.
 */
export function writeTransaction<T>(db: Database, work: () => T): T {
  return db.$client.transaction(work).immediate();
}
