import { isRefusal } from '@insatskatalog/shared/actor.ts';
import type { ExportFormat } from '@insatskatalog/shared/exchange.ts';
import { parseWorkQuery } from '@insatskatalog/shared/parse-work-query.ts';
import { data } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { granted } from '../admin/refused.server.ts';
import { portsContext } from '../context.ts';
import type { Route } from './+types/export-route';
import { sheetAnswer } from './sheet-answer.server.ts';

/** Entries in one file: as many as a catalogue is built for. */
const mostEntries = 50_000;

/** A list as a file: the list's own query says which entries, chosen ones (`id`) narrow it. */
export async function loader({ context, url }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  const { exchange, worklist } = context.get(portsContext);
  const format = formatOf(url.searchParams.get('format'));
  if (format === null) throw data(null, { status: 400 });
  const { query } = parseWorkQuery(url.searchParams, ['format', 'id']);
  const chosen = new Set(url.searchParams.getAll('id'));
  const ids = worklist.ids(actor, query, mostEntries);
  const file = granted(
    await exchange.export(actor, chosen.size === 0 ? ids : ids.filter((id) => chosen.has(id)), format),
  );
  if (isRefusal(file)) return new Response(file.reason, { status: 409 });
  return sheetAnswer(file);
}

const formatOf = (name: string | null): ExportFormat | null =>
  name === 'csv' || name === 'xlsx' || name === 'json' ? name : null;
