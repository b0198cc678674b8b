import type { Actor } from '@insatskatalog/shared/actor.ts';
import { isRefusal } from '@insatskatalog/shared/actor.ts';
import { rowsOnPage, type RowKind } from '@insatskatalog/shared/exchange.ts';
import type { Ports } from '@insatskatalog/shared/ports.ts';
import { data } from 'react-router';
import { pageNumber } from '../admin/page-number.server.ts';
import { pageSteps } from '../admin/page-steps.server.ts';
import { kindNames, kindsShown, rowsAddress } from './kinds.ts';

/**
 * An import as its page shows it, with the rows that the address asks for: `visa` names a kind, `sida` a page.
 *
 * @throws the page for what is not there
 */
export function importView({ exchange }: Ports, actor: Actor, id: string, params: URLSearchParams) {
  const opened = exchange.open(actor, id);
  if (isRefusal(opened)) throw data(null, { status: 404 });
  const { columns } = opened;
  const kind = kindOf(params.get('visa'));
  const wanted = pageNumber(params);
  const found = exchange.rows(actor, id, kind, wanted);
  const { total, items } = isRefusal(found) ? { total: 0, items: [] } : found;
  return {
    id,
    fileName: opened.fileName,
    state: opened.state,
    rows: opened.rows,
    examined: opened.examined,
    counts: opened.counts,
    willCreate: opened.willCreate,
    willUpdate: opened.willUpdate,
    written: opened.written,
    reason: opened.reason,
    outcome: opened.outcome,
    columnCounts: {
      known: columns.filter(({ mapped }) => mapped !== null).length,
      unknown: columns.filter(({ mapped, isFact }) => mapped === null && !isFact).length,
    },
    kind,
    steps: pageSteps({ page: wanted, limit: rowsOnPage, total }, (page) => rowsAddress(kind, page)),
    items,
  };
}
export type ImportView = ReturnType<typeof importView>;

const kindOf = (name: string | null): RowKind | null =>
  kindsShown.find((kind) => kindNames[kind] === name) ?? null;
