import { isRefusal } from '@insatskatalog/shared/actor.ts';
import type { Exchange } from '@insatskatalog/shared/exchange.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { allows } from '../policy.ts';
import { identityColumns } from './columns.ts';
import { guessColumns, namesRowOf } from './guess-columns.ts';
import type { ImportContent } from './import-content.ts';
import type { createExaminations } from './examinations.ts';
import { alreadyDecided, underWay, type ImportDesk } from './import-desk.ts';
import type { Line } from './line.ts';
import { unreadableBecause } from './reading-words.ts';
import { readSheet } from './sheet/read-sheet.ts';

/** Sheets coming in: read, their columns named, and compared with the catalogue, which does not change. */
export function readingIn(
  desk: ImportDesk,
  {
    examinations,
    reference,
    threads,
    isBeingWritten,
  }: {
    examinations: ReturnType<typeof createExaminations>;
    reference: { current(): Reference };
    threads: Line;
    /** Whether an import is being accepted or undone. */
    isBeingWritten: (id: string) => boolean;
  },
): Pick<Exchange, 'readSheet' | 'mapColumns'> {
  const { imports, columns, find } = desk;

  return {
    async readSheet(actor, { name, bytes }, association) {
      if (!allows(actor, 'entry.import', association)) return { refused: 'forbidden' };
      const isThere =
        association === null || reference.current().associations.some(({ id }) => id === association);
      if (!isThere) return { refused: 'not-found' };
      const sheet = await readSheet(bytes, threads);
      if ('unreadable' in sheet) return { unreadable: unreadableBecause[sheet.unreadable] };
      const { all } = columns();
      const namesRow = namesRowOf(sheet.rows, all);
      const names = sheet.rows[namesRow] ?? [];
      const content: ImportContent = {
        namesRow: namesRow + 1,
        names,
        rows: sheet.rows.slice(namesRow + 1),
        mapping: imports.mappingOf(association, names) ?? guessColumns(names, all),
        mapped: 1,
        findings: null,
        choices: {},
        outcome: null,
      };
      if (content.rows.length === 0) return { unreadable: unreadableBecause.empty };
      const id = imports.add(actor, association, name.slice(0, 200), content);
      examinations.begin(actor, id, content.mapped);
      await examinations.settle(id);
      return { import: id };
    },

    async mapColumns(actor, id, chosen) {
      const row = find(actor, id);
      if (isRefusal(row)) return row;
      if (row.state !== 'read') return alreadyDecided;
      if (isBeingWritten(id)) return underWay;
      const { content } = row;
      const known = new Set([...identityColumns, ...columns().all].map((column) => column.id));
      const mapping = content.names.map((_, index) => {
        const column = chosen[index] ?? null;
        return column !== null && known.delete(column) ? column : null;
      });
      const mapped = content.mapped + 1;
      imports.put(id, { ...content, mapping, mapped, findings: null, choices: {} });
      examinations.begin(actor, id, mapped);
      await examinations.settle(id);
      return { examined: imports.find(id)?.content.findings !== null };
    },
  };
}
