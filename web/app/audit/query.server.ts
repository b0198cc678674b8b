import type { AuditQuery } from '@insatskatalog/shared/audit.ts';

export const eventsShown = 50;
const longestValue = 100;

/** The log's address: its parameters are Swedish, and what cannot be read is left out. */
const parameters = {
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
  const value = (field: keyof typeof parameters): string | null => {
    const text = (params.get(parameters[field]) ?? '').trim();
    return text === '' || text.length > longestValue ? null : text;
  };
  const day = (field: 'from' | 'to'): string | null => {
    const text = value(field);
    return text !== null && isDay(text) ? text : null;
  };
  const outcome = value('outcome');
  const page = value('page') ?? '';
  const query: AuditQuery = {
    actor: value('actor'),
    action: value('action'),
    objectKind: value('objectKind'),
    objectId: value('objectId'),
    outcome: outcome === 'done' || outcome === 'refused' ? outcome : null,
    from: day('from'),
    to: day('to'),
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
    limit: eventsShown,
  };
  const badDay = (['from', 'to'] as const).some((field) => value(field) !== null && query[field] === null);
  return { query, badDay };
}

/** A day that is there, as an ISO date. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

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
