import type { Exchange } from '@insatskatalog/shared/exchange.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import type { Editing } from '@insatskatalog/shared/editing.ts';
import type { Logger } from 'pino';
import { createAuditRecord } from '../audit/record.ts';
import type { LongWrite } from '../db/long-write.ts';
import type { Database } from '../db/open.ts';
import type { Amending } from '../editing/amend-draft.ts';
import { createPublishable } from '../editing/publishable-draft.ts';
import type { InterventionStore } from '../interventions/store.ts';
import { swedishDay } from '../interventions/swedish-day.ts';
import { createExaminations } from './examinations.ts';
import { decidingImports } from './decide.ts';
import { createExports } from './exports.ts';
import { createImportStore } from './import-store.ts';
import { createImportDesk } from './import-desk.ts';
import { createLine } from './line.ts';
import { createImportOrders } from './import-orders.ts';
import { readingIn } from './read-in.ts';
import { createSheetColumns } from './sheet-columns.ts';
import { showingImports } from './show-imports.ts';

export interface ExchangeParts {
  db: Database;
  store: Pick<InterventionStore, 'save' | 'remove'>;
  editing: Editing & Amending;
  reference: { current(): Reference };
  now: () => Date;
  longWrite: LongWrite;
  /** Told when an import has been written. */
  onChange: () => void;
  log: Logger;
}

/** Sheets in and out of the catalogue. Every change goes through `Editing`, as if it had been made at the form. */
export function createExchange(
  given: ExchangeParts,
): Exchange & { clearUndecided(): void; close(): Promise<void> } {
  const { db, now } = given;
  const parts = {
    ...given,
    threads: createLine(2),
    // Sheets are compared and written one at a time: what is compared is what will be there.
    line: createLine(1),
    columns: createSheetColumns(given.reference),
    imports: createImportStore(db, now),
    publishable: createPublishable(db),
    record: createAuditRecord(db, now, given),
    today: () => swedishDay(now()),
  };
  const examinations = createExaminations(parts);
  const desk = createImportDesk(parts);
  const orders = createImportOrders(desk, parts);
  return {
    ...createExports(parts),
    ...readingIn(desk, { ...parts, examinations, isBeingWritten: (id) => orders.of(id) !== undefined }),
    ...showingImports(desk, examinations, orders),
    ...decidingImports(desk, orders),
    clearUndecided: () => parts.imports.clearUndecided(),
    async close() {
      await examinations.close();
      await orders.close();
    },
  };
}
