import type { AuditQuery } from '@insatskatalog/shared/audit.ts';
import { z } from 'zod';

export const eventsShown = 50;
const name = z.string().trim().min(1).max(100);
const day = z.iso.date();

/** The log's address: its parameters are Swedish, and what cannot be read is left out. */
export const parameters = {
  actor: 'vem',
  action: 'vad',
  objectKind: 'typ',
  objectId: 'id',
  outcome: 'utfall',
  from: 'fran',
  to: 'till',
  page: 'sida',
} as const satisfies Record<Exclude<keyof AuditQuery, 'limit'>, string>;

/** Reads an address of the log. `badDay` says that a day in it is none. */
export function readAuditQuery(params: URLSearchParams): { query: AuditQuery; badDay: boolean } {
  const read = <Value>(field: keyof typeof parameters, schema: z.ZodType<Value>): Value | null =>
    schema.safeParse(params.get(parameters[field])).data ?? null;
  const query: AuditQuery = {
    actor: read('actor', name),
    action: read('action', name),
    objectKind: read('objectKind', name),
    objectId: read('objectId', name),
    outcome: read('outcome', z.enum(['done', 'refused'])),
    from: read('from', day),
    to: read('to', day),
    page:
      read(
        'page',
        z
          .string()
          .regex(/^[1-9]\d{0,4}$/)
          .transform(Number),
      ) ?? 1,
    limit: eventsShown,
  };
  const badDay = (['from', 'to'] as const).some(
    (field) => (params.get(parameters[field]) ?? '') !== '' && query[field] === null,
  );
  return { query, badDay };
}

/** The query as an address has it, defaults left out. */
export function auditParams(query: Partial<AuditQuery>): URLSearchParams {
  const params = new URLSearchParams();
  for (const field of Object.keys(parameters) as (keyof typeof parameters)[]) {
    const value = query[field];
    if (value !== null && value !== undefined && !(field === 'page' && value === 1))
      params.set(parameters[field], String(value));
  }
  return params;
}
