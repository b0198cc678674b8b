import type { AuditEvent } from '@insatskatalog/shared/audit.ts';
import { sql } from 'drizzle-orm';
import { auditEvents } from '../db/accounts-schema.ts';
import type { LongWrite } from '../db/long-write.ts';
import type { Database } from '../db/open.ts';

export type RecordEvent = ReturnType<typeof createAuditRecord>;

/** What is told of an act; it was done unless it says that it was refused. */
export type AuditNote = Omit<AuditEvent, 'id' | 'at' | 'outcome'> & { outcome?: AuditEvent['outcome'] };

/**
 * Writes to the audit log, in the transaction of what was done: an act is in the log exactly when it was done. Details say
 * which fields and values, never passwords, tokens or a visitor's address.
 *
 * What was refused has no transaction, and may be told while a page only reads: a long write is waited for aside.
 */
export function createAuditRecord(db: Database, now: () => Date, longWrite?: LongWrite) {
  const insert = db
    .insert(auditEvents)
    .values({
      at: sql.placeholder('at'),
      actor: sql.placeholder('actor'),
      actorName: sql.placeholder('actorName'),
      action: sql.placeholder('action'),
      outcome: sql.placeholder('outcome'),
      objectKind: sql.placeholder('objectKind'),
      objectId: sql.placeholder('objectId'),
      objectName: sql.placeholder('objectName'),
      association: sql.placeholder('association'),
      details: sql.placeholder('details'),
    })
    .prepare();
  return ({ outcome = 'done', ...note }: AuditNote): void => {
    const event = { ...note, outcome, at: now().toISOString() };
    if (outcome === 'refused' && longWrite?.isUnderWay())
      void longWrite.ended().then(() => db.$client.open && insert.run(event));
    else insert.run(event);
  };
}
