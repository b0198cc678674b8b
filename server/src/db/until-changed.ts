import type { Database } from './open.ts';
import { databaseVersion } from './version.ts';

/**
 * Remembers what `compute` gave until the database changes, through this connection or another process, or `key` does.
 * For answers that read the whole catalogue and are asked for on every front page.
 */
export function untilChanged<T>(db: Database, compute: (key: string) => T): (key: string) => T {
  const version = databaseVersion(db);
  let seen: string | undefined;
  let value: T | undefined;
  return (key) => {
    const now = `${key} ${version()}`;
    if (seen !== now || value === undefined) {
      value = compute(key);
      seen = now;
    }
    return value;
  };
}
