import type { Actor, Refusal } from '@insatskatalog/shared/actor.ts';
import type { Audit, AuditEvent, AuditWords } from '@insatskatalog/shared/audit.ts';
import { stringify } from 'csv-stringify/sync';
import type { Database } from '../db/open.ts';
import { reachOf, type Action } from '../policy.ts';
import { createReadAudit } from './read.ts';
import type { RecordEvent } from './record.ts';

const forbidden: Refusal = { refused: 'forbidden' };
/** Enough for some years of an association; a larger log is taken out by its days. */
const mostExported = 50_000;

/** Who did what when, for those who may see it. */
export function createAudit(db: Database, record: RecordEvent): Audit {
  const read = createReadAudit(db);

  return {
    events(actor, { page, limit, ...filter }) {
      const association = within(actor, 'audit.read');
      if (association === undefined) return forbidden;
      return {
        total: read.count(association, filter),
        items: read.page(association, filter, limit, (page - 1) * limit),
      };
    },

    choices(actor) {
      const association = within(actor, 'audit.read');
      return association === undefined ? forbidden : read.choices(association);
    },

    exported(actor, filter, format, words) {
      const association = within(actor, 'audit.export');
      if (association === undefined) return forbidden;
      const total = read.count(association, filter);
      if (total > mostExported)
        return {
          refused: 'not-now',
          reason: `Urvalet har ${total} händelser. Välj färre dagar: högst ${mostExported} åt gången.`,
        };
      const events = read.page(association, filter, mostExported, 0);
      record({
        actor: actor.id,
        actorName: actor.name,
        action: 'audit.export',
        objectKind: 'audit',
        objectId: format,
        objectName: '',
        association,
        details: { ...filter, events: events.length },
      });
      return { text: format === 'json' ? asJson(events) : asCsv(events, words) };
    },
  };
}

/** The association whose part of the log the actor sees; null for all of it; undefined for none. */
function within(actor: Actor, action: Action): string | null | undefined {
  const reach = reachOf(actor, action);
  return 'all' in reach ? null : 'only' in reach ? reach.only : undefined;
}

const asJson = (events: AuditEvent[]): string => `${JSON.stringify({ events }, null, 2)}\n`;

/**
 * Semicolons and a byte order mark, as Swedish Excel expects; a cell that a spreadsheet would run as a formula gets an apostrophe
 * before it (OWASP, CSV injection).
 */
const asCsv = (events: AuditEvent[], { headings, cells }: AuditWords): string =>
  stringify([headings, ...events.map(cells)], {
    bom: true,
    delimiter: ';',
    record_delimiter: '\r\n',
    escape_formulas: true,
  });
