import { isRefusal } from '@insatskatalog/shared/actor.ts';
import { rowsOnPage, type Exchange } from '@insatskatalog/shared/exchange.ts';
import type { ImportDesk } from './import-desk.ts';
import { presentImport, presentRow, stateOf } from './present-import.ts';

/** Imports as their pages show them. */
export function showingImports(desk: ImportDesk): Pick<Exchange, 'imports' | 'open' | 'rows'> {
  const { imports, examinations, columns, find } = desk;

  return {
    imports: (actor) =>
      imports.list(actor).map(({ accountName, isExamined, rows, changes, state, ...row }) => ({
        ...row,
        createdBy: accountName,
        state: stateOf(state, Boolean(isExamined)),
        rows: changes ?? rows,
      })),

    open(actor, id) {
      const row = find(actor, id);
      if (isRefusal(row)) return row;
      const { content, state } = row;
      if (state === 'read' && content.findings === null) examinations.begin(actor, id, content.mapped);
      return presentImport(row, columns(), examinations.rowsDone(id));
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
