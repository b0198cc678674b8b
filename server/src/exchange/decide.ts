import { isRefusal, type Actor, type Refusal } from '@insatskatalog/shared/actor.ts';
import type { Exchange } from '@insatskatalog/shared/exchange.ts';
import type { ImportOrder } from './carry-out.ts';
import { choicesOf } from './import-content.ts';
import { alreadyDecided, underWay, type ImportDesk } from './import-desk.ts';
import type { ImportRow } from './import-store.ts';
import type { ImportOrders } from './import-orders.ts';

/** Deciding about a sheet: what its rows are to do, doing it, taking it back, or letting it be. */
export function decidingImports(
  desk: ImportDesk,
  orders: ImportOrders,
): Pick<Exchange, 'choose' | 'accept' | 'undo' | 'discard'> {
  const { imports, find } = desk;

  /** Begins to carry out what is decided about a sheet, with how many rows it is about. */
  async function decide(
    actor: Actor,
    id: string,
    ordered: (row: ImportRow) => [ImportOrder, number],
  ): Promise<{ decided: boolean } | Refusal> {
    const row = find(actor, id);
    if (isRefusal(row)) return row;
    const answer = await orders.begin(id, ...ordered(row));
    return 'goesOn' in answer ? { decided: false } : answer;
  }

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

    accept: (actor, id, as) =>
      decide(actor, id, ({ content }) => [{ actor, import: id, act: 'accept', as }, content.rows.length]),

    undo: (actor, id) =>
      decide(actor, id, ({ content }) => [
        { actor, import: id, act: 'undo' },
        content.outcome?.changes.length ?? 0,
      ]),

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
