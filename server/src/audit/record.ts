import type { AuditEvent } from '@insatskatalog/shared/audit.ts';
import { sql } from 'drizzle-orm';
import type { Logger } from 'pino';
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
 * @param aside given where something may be refused while a page only reads, outside any transaction: a long write is then waited for
 *   without holding the page up
 */
export function createAuditRecord(
  db: Database,
  now: () => Date,
  aside?: { longWrite: LongWrite; log: Logger },
) {
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
    if (outcome === 'refused' && aside?.longWrite.isUnderWay())
      void aside.longWrite
        .ended()
        .then(() => db.$client.open && insert.run(event))
        // Nobody is left to answer for it, and the service is not to end for it.
        .catch((error: unknown) =>
          aside.log.error({ err: error }, 'the audit log was not told of a refusal'),
        );
    else insert.run(event);
  };
}
