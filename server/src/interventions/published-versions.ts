import type { Database } from '../db/open.ts';

/** A batch small enough to hold, large enough that 50,000 entries take a dozen queries. */
const batchSize = 5000;

/**
 * Every published entry's id and version, in order of id, to compare a search index with. Read in batches rather than by
 * one open cursor, because a connection can write nothing while a cursor is open.
 */
export function createPublishedVersions(db: Database) {
  const batch = db.$client.prepare<[string, number], { id: string; version: number }>(
    `select id, version from interventions where status = 'published' and id > ? order by id limit ?`,
  );
  return function* (): Generator<{ id: string; version: number }> {
    let last = '';
    for (;;) {
      const rows = batch.all(last, batchSize);
      yield* rows;
      if (rows.length < batchSize) return;
      last = rows.at(-1)?.id ?? last;
    }
  };
}
