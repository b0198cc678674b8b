import type { Database } from '../db/open.ts';
import { writeTransaction } from '../db/write-transaction.ts';

/** An entry whose search document may differ from its row. */
export interface DirtyEntry {
  id: string;
  /**
   * The entry's version, and one more for each time that it was marked while it waited: what shows in the document can change
   * without the entry, such as a term's name, and a mark must never be settled by what was read before it.
   */
  version: number;
  /** How many times sending it has failed. */
  attempts: number;
}

export type Outbox = ReturnType<typeof createOutbox>;

/**
 * The changes that the search index has yet to see. Rows are written in the transaction that changes the entry and
 * removed when the index has confirmed, so that nothing acknowledged to an editor is ever lost on the way to search.
 */
export function createOutbox(db: Database) {
  const client = db.$client;
  const onConflict = `on conflict (entry_id) do update
    set version = max(search_dirty.version + 1, excluded.version), attempts = 0, next_at = 0, parked_reason = null`;
  const mark = client.prepare<[string, number]>(
    `insert into search_dirty (entry_id, version) values (?, ?) ${onConflict}`,
  );
  const markAll = client.prepare(
    `insert into search_dirty (entry_id, version) select id, version from interventions where true ${onConflict}`,
  );
  const due = client.prepare<[number, number], DirtyEntry>(
    `select entry_id as id, version, attempts from search_dirty
     where parked_reason is null and next_at <= ? order by next_at limit ?`,
  );
  const settle = client.prepare<[string, number]>(
    'delete from search_dirty where entry_id = ? and version <= ?',
  );
  const postpone = client.prepare<[number, string]>(
    `update search_dirty set attempts = attempts + 1, next_at = ?
     where entry_id in (select value from json_each(?))`,
  );
  const park = client.prepare<[string, string]>(
    'update search_dirty set parked_reason = ? where entry_id = ?',
  );
  const count = client.prepare<[], { waiting: number; parked: number }>(
    `select count(*) filter (where parked_reason is null) as waiting,
            count(parked_reason) as parked from search_dirty`,
  );

  return {
    /** Notes that an entry has changed. Only inside the transaction that changes it; anything else loses changes. */
    mark(id: string, version: number): void {
      if (!client.inTransaction)
        throw new Error('An entry is marked for search inside the transaction that changes it.');
      mark.run(id, version);
    },
    /** Marks every entry: when something that all documents may show has changed, such as a term's name. */
    markAll(): void {
      markAll.run();
    },
    /** Entries to send at `nowMs` (milliseconds since 1970), those waiting longest first. */
    due: (limit: number, nowMs: number): DirtyEntry[] => due.all(nowMs, limit),
    /** Removes what the index has confirmed, as it was taken from here, but for entries that have been marked again since. */
    settle(sent: { id: string; version: number }[]): void {
      writeTransaction(db, () => {
        for (const { id, version } of sent) settle.run(id, version);
      });
    },
    /** Puts entries off until `untilMs` and counts the failure. */
    postpone(ids: string[], untilMs: number): void {
      postpone.run(untilMs, JSON.stringify(ids));
    },
    /** Sets one entry aside that the index refuses, until it is changed. */
    park(id: string, reason: string): void {
      park.run(reason, id);
    },
    count: (): { waiting: number; parked: number } => count.get() ?? { waiting: 0, parked: 0 },
  };
}
