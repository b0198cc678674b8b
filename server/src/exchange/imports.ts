import { isRefusal, type Actor, type Refusal } from '@insatskatalog/shared/actor.ts';
import { rowsOnPage, type Exchange } from '@insatskatalog/shared/exchange.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import type { RecordEvent } from '../audit/record.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { allows } from '../policy.ts';
import { acceptRows, Stopped, type AcceptParts } from './accept.ts';
import { identityColumns } from './columns.ts';
import type { createExaminations } from './examinations.ts';
import { guessColumns, namesRowOf } from './guess-columns.ts';
import { choicesOf, type ImportContent } from './import-content.ts';
import type { ImportRow, ImportStore } from './import-store.ts';
import { presentImport, presentOutcome, presentRow, stateOf } from './present-import.ts';
import { unreadableBecause } from './reading-words.ts';
import { readSheet } from './sheet/read-sheet.ts';
import { undoChanges, type UndoParts } from './undo.ts';

export interface ImportParts extends AcceptParts, UndoParts {
  imports: ImportStore;
  reference: { current(): Reference };
  examinations: ReturnType<typeof createExaminations>;
  record: RecordEvent;
}

const notNow = (reason: string): Refusal => ({ refused: 'not-now', reason });
const alreadyDecided = notNow('Importen är redan avgjord.');

/** Sheets coming in: read, mapped, compared, and only then accepted, as a whole. */
export function createImports(parts: ImportParts): Omit<Exchange, 'template' | 'export'> {
  const { db, imports, examinations, columns, reference, record } = parts;

  /** An import that this actor may see; others are not there. */
  function find(actor: Actor, id: string): ImportRow | Refusal {
    const row = imports.find(id);
    return row && allows(actor, 'entry.import', row.association) ? row : { refused: 'not-found' };
  }

  /** Writes what an import is now, in the transaction of what was done. */
  function note(actor: Actor, row: ImportRow, details: Record<string, unknown>): void {
    record({
      actor: actor.id,
      actorName: actor.name,
      action: 'entry.import',
      objectKind: 'import',
      objectId: row.id,
      objectName: row.fileName,
      association: row.association,
      details,
    });
  }

  /** Many changes in one transaction: all of them, or a refusal and none. */
  function wholly<Answer>(work: () => Answer): Answer | Refusal {
    try {
      return writeTransaction(db, work);
    } catch (error) {
      if (error instanceof Stopped) return error.refusal;
      throw error;
    }
  }

  return {
    async readSheet(actor, { name, bytes }, association) {
      if (!allows(actor, 'entry.import', association)) return { refused: 'forbidden' };
      const isThere =
        association === null || reference.current().associations.some(({ id }) => id === association);
      if (!isThere) return { refused: 'not-found' };
      const sheet = await readSheet(bytes);
      if ('unreadable' in sheet) return { unreadable: unreadableBecause[sheet.unreadable] };
      const { all } = columns();
      const namesRow = namesRowOf(sheet.rows, all);
      const names = sheet.rows[namesRow] ?? [];
      const content: ImportContent = {
        namesRow: namesRow + 1,
        names,
        rows: sheet.rows.slice(namesRow + 1),
        mapping: guessColumns(names, all),
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

    async mapColumns(actor, id, chosen) {
      const row = find(actor, id);
      if (isRefusal(row)) return row;
      if (row.state !== 'read') return alreadyDecided;
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

    choose(actor, id, choices) {
      const row = find(actor, id);
      if (isRefusal(row)) return row;
      if (row.state !== 'read') return alreadyDecided;
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
      wholly(() => {
        const row = find(actor, id);
        if (isRefusal(row)) return row;
        const { content } = row;
        if (row.state !== 'read') return alreadyDecided;
        if (content.findings === null) return notNow('Raderna jämförs fortfarande med katalogen.');
        const { changes, skipped } = acceptRows(parts, actor, row, as);
        if (changes.length === 0) return notNow('Det finns ingenting att läsa in.');
        const outcome = { as, skipped, left: [], changes };
        imports.decide(id, 'accepted', { ...decided(content), outcome });
        const created = changes.filter(({ before }) => before === null).length;
        note(actor, row, { as, created, updated: changes.length - created, skipped });
        return outcomeOf({ ...content, outcome });
      }),

    undo: (actor, id) =>
      wholly(() => {
        const row = find(actor, id);
        if (isRefusal(row)) return row;
        const { content } = row;
        if (row.state !== 'accepted' || !content.outcome) return notNow('Importen går inte att ångra.');
        const left = undoChanges(parts, actor, content.outcome.changes);
        const outcome = { ...content.outcome, left: left.map(({ entry, title }) => ({ entry, title })) };
        imports.decide(id, 'undone', { ...content, outcome });
        note(actor, row, { undone: outcome.changes.length - left.length, left: left.length });
        return outcomeOf({ ...content, outcome });
      }),

    discard(actor, id) {
      const row = find(actor, id);
      if (isRefusal(row)) return row;
      if (row.state !== 'read') return alreadyDecided;
      imports.remove(id);
      return { discarded: true };
    },
  };
}

/** What is kept of a sheet once it has been decided about. */
const decided = (content: ImportContent): ImportContent => ({
  ...content,
  rows: [],
  findings: [],
  choices: {},
});

function outcomeOf(content: ImportContent) {
  const outcome = presentOutcome(content);
  if (!outcome) throw new Error('An import without an outcome was decided.');
  return { outcome };
}
