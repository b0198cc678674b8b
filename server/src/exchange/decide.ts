import { isRefusal, type Refusal } from '@insatskatalog/shared/actor.ts';
import type { Exchange } from '@insatskatalog/shared/exchange.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { acceptRows, Stopped } from './accept.ts';
import { choicesOf, type ImportContent } from './import-content.ts';
import { alreadyDecided, notNow, type ImportDesk } from './import-desk.ts';
import { presentOutcome } from './present-import.ts';
import { undoChanges } from './undo.ts';

/** Deciding about a sheet: what its rows are to do, doing it, taking it back, or letting it be. */
export function decidingImports(desk: ImportDesk): Pick<Exchange, 'choose' | 'accept' | 'undo' | 'discard'> {
  const { db, imports, find, note } = desk;

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
        const { changes, skipped } = acceptRows(desk, actor, row, as);
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
        const left = undoChanges(desk, actor, id, content.outcome.changes);
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
