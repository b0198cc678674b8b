import { openDatabase, type Database } from '@insatskatalog/server/db/open.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A database file of the test's own, gone with `close`. */
export function ownDatabase(): { db: Database; path: string; close: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'insatskatalog-'));
  const path = join(folder, 'catalogue.sqlite');
  const db = openDatabase(path);
  return {
    db,
    path,
    close() {
      db.$client.close();
      rmSync(folder, { recursive: true });
    },
  };
}
