import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import BetterSqlite3 from 'better-sqlite3';
import { setImmediate as breathe } from 'node:timers/promises';
import type { InterventionStore } from '../../interventions/store.ts';
import type { SearchDocument } from '../document.ts';
import type { Change } from '../engine.ts';
import { inBatches } from '../in-batches.ts';

const { SqliteError } = BetterSqlite3;

/** An entry that no document can be made of, or whose document the index will not have, and why. */
export interface Refused {
  id: string;
  reason: string;
}

/** A change as the database has it, with what it could not be read for. */
export interface Reading {
  change: Change;
  unreadable: Refused[];
}

/** Reads entries as the change that brings an index to what the database says. Gives other work a turn now and then. */
export type ReadChange = (ids: string[]) => Promise<Reading>;

/** Whole entries are read on the event loop: this many take some ten milliseconds. */
const readSize = 50;

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
  const readTolerantly = (ids: string[]): Reading[] => {
    try {
      return [{ change: read(ids), unreadable: [] }];
    } catch (error) {
      const [first] = ids;
      if (error instanceof SqliteError || first === undefined) throw error;
      if (ids.length > 1) return ids.flatMap((id) => readTolerantly([id]));
      const unreadable = [{ id: first, reason: String(error) }];
      return [{ change: { puts: [], removals: [] }, unreadable }];
    }
  };
  return async (ids) => {
    const readings: Reading[] = [];
    for (const part of inBatches(ids, readSize)) {
      readings.push(...readTolerantly(part));
      await breathe();
    }
    return {
      change: {
        puts: readings.flatMap(({ change }) => change.puts),
        removals: readings.flatMap(({ change }) => change.removals),
      },
      unreadable: readings.flatMap(({ unreadable }) => unreadable),
    };
  };
}
