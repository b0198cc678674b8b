import { isRefusal } from '@insatskatalog/shared/actor.ts';
import type { Exchange } from '@insatskatalog/shared/exchange.ts';
import { choicesOf } from './import-content.ts';
import { alreadyDecided, underWay, type ImportDesk } from './import-desk.ts';
import type { Orders } from './orders.ts';

/** Deciding about a sheet: what its rows are to do, doing it, taking it back, or letting it be. */
export function decidingImports(
  desk: ImportDesk,
  orders: Orders,
): Pick<Exchange, 'choose' | 'accept' | 'undo' | 'discard'> {
  const { imports, find } = desk;

  return {
    choose(actor, id, choices) {
      const row = find(actor, id);
      if (isRefusal(row)) return row;
      if (row.state !== 'read') return alreadyDecided;
      if (orders.of(id)) return underWay;
      const { content } = row;
      const byRow = new Map((content.findings ?? []).map((finding) => [finding.row, finding]));
      const kept = { ...content.choices };
      for (const { row: number, choice } of choices) {
        const finding = byRow.get(number);
        if (finding && choicesOf(finding).includes(choice)) kept[number] = choice;
      }
      imports.put(id, { ...content, choices: kept });
      return { chosen: true };
    },

    accept(actor, id, as) {
      const row = find(actor, id);
      if (isRefusal(row)) return Promise.resolve(row);
      return orders.begin({ actor, import: id, act: 'accept', as }, row.content.rows.length);
    },

    undo(actor, id) {
      const row = find(actor, id);
      if (isRefusal(row)) return Promise.resolve(row);
      return orders.begin({ actor, import: id, act: 'undo' }, row.content.outcome?.changes.length ?? 0);
    },

    discard(actor, id) {
      const row = find(actor, id);
      if (isRefusal(row)) return row;
      if (row.state !== 'read') return alreadyDecided;
      if (orders.of(id)) return underWay;
      imports.remove(id);
      return { discarded: true };
    },
  };
}
