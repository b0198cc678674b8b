import type { Database } from './open.ts';

/**
 * Tells whether the database has changed: another text means that something has been written, through this connection or by another
 * process. The texts mean nothing to another process or after a restart.
 */
export function databaseVersion(db: Database): () => string {
  // data_version tells of other connections' commits, total_changes of this one's own writes.
  const ofOthers = db.$client.prepare<[], number>('pragma data_version').pluck();
  const ofOurs = db.$client.prepare<[], number>('select total_changes()').pluck();
  return () => `${ofOthers.get()} ${ofOurs.get()}`;
}
