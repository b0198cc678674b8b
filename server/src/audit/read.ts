import type { AuditChoices, AuditEvent, AuditFilter } from '@insatskatalog/shared/audit.ts';
import { swedishOrder } from '@insatskatalog/shared/text.ts';
import { and, count, desc, eq, gte, lt, type SQL } from 'drizzle-orm';
import { auditEvents } from '../db/accounts-schema.ts';
import type { Database } from '../db/open.ts';

/** Reads the log as one tenant sees it (an association's id), or whole (null). */
export function createReadAudit(db: Database) {
  return {
    page(association: string | null, filter: AuditFilter, limit: number, offset: number): AuditEvent[] {
      return db
        .select()
        .from(auditEvents)
        .where(matching(association, filter))
        .orderBy(desc(auditEvents.id))
        .limit(limit)
        .offset(offset)
        .all();
    },

    count: (association: string | null, filter: AuditFilter): number =>
      db.select({ total: count() }).from(auditEvents).where(matching(association, filter)).get()?.total ?? 0,

    choices(association: string | null): AuditChoices {
      const distinct = (column: 'action' | 'objectKind') =>
        db
          .selectDistinct({ value: auditEvents[column] })
          .from(auditEvents)
          .where(within(association))
          .all()
          .map(({ value }) => value);
      // In the order of the log, so that the last name of somebody who has changed it is the one that is kept.
      const actors = db
        .select({ id: auditEvents.actor, name: auditEvents.actorName })
        .from(auditEvents)
        .where(within(association))
        .groupBy(auditEvents.actor, auditEvents.actorName)
        .orderBy(auditEvents.id)
        .all();
      return {
        actors: Array.from(new Map(actors.map(({ id, name }) => [id, name])), ([id, name]) => ({
          id,
          name,
        })).toSorted((a, b) => swedishOrder.compare(a.name, b.name)),
        actions: distinct('action'),
        objectKinds: distinct('objectKind'),
      };
    },
  };
}

const within = (association: string | null): SQL | undefined =>
  association === null ? undefined : eq(auditEvents.association, association);

const matching = (association: string | null, filter: AuditFilter): SQL | undefined =>
  and(
    within(association),
    filter.actor === null ? undefined : eq(auditEvents.actor, filter.actor),
    filter.action === null ? undefined : eq(auditEvents.action, filter.action),
    filter.objectKind === null ? undefined : eq(auditEvents.objectKind, filter.objectKind),
    filter.objectId === null ? undefined : eq(auditEvents.objectId, filter.objectId),
    filter.outcome === null ? undefined : eq(auditEvents.outcome, filter.outcome),
    filter.from === null ? undefined : gte(auditEvents.at, startOfSwedishDay(filter.from)),
    filter.to === null ? undefined : lt(auditEvents.at, startOfSwedishDay(filter.to, 1)),
  );

const hourInSweden = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  hour: 'numeric',
  hourCycle: 'h23',
});

/** The moment when a day begins in Sweden, or the one so many days later. Clocks change at 01:00 UTC, after midnight there. */
function startOfSwedishDay(day: string, later = 0): string {
  const midnightUtc = Date.parse(`${day}T00:00:00Z`) + later * 86_400_000;
  const offset = Number(hourInSweden.format(midnightUtc));
  return new Date(midnightUtc - offset * 3_600_000).toISOString();
}
