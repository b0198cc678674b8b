import type { Database } from './open.ts';

/**
 * Remembers what `compute` gave until the database changes, through this connection or another process, or `key` does.
 * For answers that read the whole catalogue and are asked for on every front page.
 */
export function untilChanged<T>(db: Database, compute: (key: string) => T): (key: string) => T {
  // data_version tells of other connections' commits, total_changes of this one's own writes.
  const ownChanges = db.$client.prepare<[], number>('select total_changes()').pluck();
  let seen: string | undefined;
  let value: T | undefined;
  return (key) => {
    const now = `${key} ${String(db.$client.pragma('data_version', { simple: true }))} ${ownChanges.get()}`;
    if (seen !== now || value === undefined) {
      value = compute(key);
      seen = now;
    }
    return value;
  };
}
