import { createAuditRecord } from '../audit/record.ts';
import { openDatabase } from '../db/open.ts';
import { createEditing } from '../editing/editing.ts';
import { createInterventionStore } from '../interventions/store.ts';
import { createReference } from '../reference.ts';
import { createImportDesk, type ImportDesk } from './import-desk.ts';
import { createImportStore } from './import-store.ts';
import { createSheetColumns } from './sheet-columns.ts';

/** All that writing an import stands on, over a connection of its own: for a thread that does nothing else. */
export function openImportDesk(path: string, at: Date): { desk: ImportDesk; close: () => void } {
  const db = openDatabase(path);
  const now = () => at;
  const store = createInterventionStore(db, now);
  const reference = createReference(db);
  const desk = createImportDesk({
    db,
    store,
    // The thread that serves tells the index, once all is written.
    editing: createEditing({ db, store, now, onChange: () => {} }),
    imports: createImportStore(db, now),
    columns: createSheetColumns(reference),
    record: createAuditRecord(db, now),
    now,
  });
  return { desk, close: () => void db.$client.close() };
}
