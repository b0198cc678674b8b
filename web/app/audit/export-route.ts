import { data } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { granted } from '../admin/refused.server.ts';
import { portsContext } from '../context.ts';
import { auditTexts } from '../texts/audit.ts';
import type { Route } from './+types/export-route';
import { auditWords } from './event-view.server.ts';
import { readAuditQuery } from './query.server.ts';

const types = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const;

/** The log as a file: what the address of the log's page shows, all of its pages. */
export function loader({ context, url }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  const { audit, catalogue } = context.get(portsContext);
  const asked = url.searchParams.get('format');
  if (asked !== 'csv' && asked !== 'json') throw data(null, { status: 400 });
  const { query } = readAuditQuery(url.searchParams);
  const { page: _page, limit: _limit, ...filter } = query;
  const answer = granted(audit.exported(actor, filter, asked, auditWords(catalogue.reference())));
  if ('refused' in answer)
    return new Response(answer.reason, {
      status: 422,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    });
  const name = `${auditTexts.title.toLowerCase()}-${new Date().toISOString().slice(0, 10)}.${asked}`;
  return new Response(answer.text, {
    headers: {
      'Content-Type': types[asked],
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  });
}
