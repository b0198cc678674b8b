import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import BetterSqlite3 from 'better-sqlite3';
import type { InterventionStore } from '../../interventions/store.ts';
import type { SearchDocument } from '../document.ts';
import type { Change } from '../engine.ts';

const { SqliteError } = BetterSqlite3;

/** An entry that no document can be made of, or whose document the index will not have, and why. */
export interface Refused {
  id: string;
  reason: string;
}

/** What the database says now, as the change that brings an index there. */
export type ReadChange = (ids: string[]) => { change: Change; unreadable: Refused[] };

/**
 * Published entries become documents; everything else, and what does not exist, is to be removed. An entry that cannot be
 * read as one stands alone and does not keep the others out. Throws when the database itself fails.
 */
export function createReadChange(
  store: Pick<InterventionStore, 'byIds'>,
  toDocument: (entry: Intervention) => SearchDocument,
): ReadChange {
  const read = (ids: string[]): Change => {
    const puts = store
      .byIds(ids)
      .filter(({ status }) => status === 'published')
      .map(toDocument);
    const present = new Set(puts.map(({ id }) => id));
    return { puts, removals: ids.filter((id) => !present.has(id)) };
  };
  return function readTolerantly(ids): ReturnType<ReadChange> {
    try {
      return { change: read(ids), unreadable: [] };
    } catch (error) {
      const [first] = ids;
      if (error instanceof SqliteError || first === undefined) throw error;
      if (ids.length === 1)
        return { change: { puts: [], removals: [] }, unreadable: [{ id: first, reason: String(error) }] };
      const parts = ids.map((id) => readTolerantly([id]));
      return {
        change: {
          puts: parts.flatMap(({ change }) => change.puts),
          removals: parts.flatMap(({ change }) => change.removals),
        },
        unreadable: parts.flatMap(({ unreadable }) => unreadable),
      };
    }
  };
}

/** In parts of at most `size`. */
export function inBatches<T>(items: T[], size: number): T[][] {
  const batches: T[][] = [];
  for (let start = 0; start < items.length; start += size) batches.push(items.slice(start, start + size));
  return batches;
}
