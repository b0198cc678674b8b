import { isRefusal } from '@insatskatalog/shared/actor.ts';
import { rowsOnPage, type Exchange } from '@insatskatalog/shared/exchange.ts';
import type { createExaminations } from './examinations.ts';
import type { ImportDesk } from './import-desk.ts';
import type { ImportOrders } from './import-orders.ts';
import { presentImport, presentRow, stateOf } from './present-import.ts';
import { createUndoPlan } from './undo-plan.ts';

/** Imports as their pages show them. */
export function showingImports(
  desk: ImportDesk,
  examinations: ReturnType<typeof createExaminations>,
  orders: ImportOrders,
): Pick<Exchange, 'imports' | 'open' | 'rows' | 'undoing'> {
  const { imports, columns, find } = desk;
  const undoPlan = createUndoPlan(desk.db);

  return {
    imports: (actor) =>
      imports.list(actor).map(({ accountName, isExamined, rows, changes, state, ...row }) => ({
        ...row,
        createdBy: accountName,
        state: stateOf(state, Boolean(isExamined), orders.of(row.id)?.order),
        rows: changes ?? rows,
      })),

    open(actor, id) {
      const row = find(actor, id);
      if (isRefusal(row)) return row;
      const { content, state } = row;
      if (state === 'read' && content.findings === null) examinations.begin(actor, id, content.mapped);
      return presentImport(row, columns(), {
        examined: examinations.rowsDone(id),
        order: orders.of(id),
        reason: orders.reasonOf(id),
      });
    },

    undoing(actor, id) {
      const row = find(actor, id);
      if (isRefusal(row)) return row;
      const plan = row.state === 'accepted' ? undoPlan(id) : [];
      const taken = plan.filter(({ why }) => why === null);
      return {
        removed: taken.filter(({ isNew }) => isNew).length,
        removedPublic: taken.filter(({ isNew, isPublic }) => isNew && isPublic).length,
        putBack: taken.filter(({ isNew }) => !isNew).length,
        left: plan.flatMap(({ entry, title, why }) =>
          why === null || why === 'gone' ? [] : [{ entry, title, why }],
        ),
      };
    },

    rows(actor, id, kind, page) {
      const row = find(actor, id);
      if (isRefusal(row)) return row;
      const { content } = row;
      const found = (content.findings ?? []).filter((finding) => kind === null || finding.kind === kind);
      const items = found.slice((page - 1) * rowsOnPage, page * rowsOnPage);
      return { total: found.length, items: items.map((finding) => presentRow(finding, content)) };
    },
  };
}
