import type { AuditEvent } from '@insatskatalog/shared/audit.ts';
import { auditEvents } from '../db/accounts-schema.ts';
import type { Database } from '../db/open.ts';

export type RecordEvent = ReturnType<typeof createAuditRecord>;

/** What is told of an act; it was done unless it says that it was refused. */
export type AuditNote = Omit<AuditEvent, 'id' | 'at' | 'outcome'> & { outcome?: AuditEvent['outcome'] };

/**
 * Writes to the audit log, in the transaction of what was done: an act is in the log exactly when it was done. Details say
 * which fields and values, never passwords, tokens or a visitor's address.
 */
export function createAuditRecord(db: Database, now: () => Date) {
  return ({ outcome = 'done', ...note }: AuditNote): void => {
    db.insert(auditEvents)
      .values({ ...note, outcome, at: now().toISOString() })
      .run();
  };
}
