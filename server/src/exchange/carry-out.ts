import { isRefusal, type Actor, type Refusal } from '@insatskatalog/shared/actor.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { acceptRows, Stopped } from './accept.ts';
import type { ImportContent } from './import-content.ts';
import { alreadyDecided, notNow, type ImportDesk } from './import-desk.ts';
import { createImportedProviders } from './imported-providers.ts';
import { createUndoPlan } from './undo-plan.ts';
import { undoChanges } from './undo.ts';

/** What somebody has decided about a sheet. */
export type ImportOrder = { actor: Actor; import: string } & (
  { act: 'accept'; as: 'drafts' | 'published' } | { act: 'undo' }
);

/**
 * Does what was decided about a sheet, in one transaction: all of it, or a refusal and nothing.
 *
 * @param progress told now and then how many rows are done
 */
export function carryOut(
  desk: ImportDesk,
  order: ImportOrder,
  progress: (rows: number) => void,
): { decided: true } | Refusal {
  try {
    return writeTransaction(desk.db, () =>
      order.act === 'accept' ? accept(desk, order, progress) : undo(desk, order, progress),
    );
  } catch (error) {
    if (error instanceof Stopped) return error.refusal;
    throw error;
  }
}

function accept(
  desk: ImportDesk,
  { actor, import: id, as }: ImportOrder & { act: 'accept' },
  progress: (rows: number) => void,
): { decided: true } | Refusal {
  const row = desk.find(actor, id);
  if (isRefusal(row)) return row;
  const { content } = row;
  if (row.state !== 'read') return alreadyDecided;
  if (content.findings === null) return notNow('Raderna jämförs fortfarande med katalogen.');
  const providers = createImportedProviders(desk.db);
  const { changes, skipped } = acceptRows(desk, actor, row, as, progress);
  if (changes.length === 0) return notNow('Det finns ingenting att läsa in.');
  const outcome = { as, skipped, left: [], changes, providers: providers.added() };
  desk.imports.decide(id, 'accepted', { ...decided(content), outcome });
  const created = changes.filter(({ before }) => before === null).length;
  desk.note(actor, row, { as, created, updated: changes.length - created, skipped });
  return { decided: true };
}

function undo(
  desk: ImportDesk,
  { actor, import: id }: ImportOrder,
  progress: (rows: number) => void,
): { decided: true } | Refusal {
  const row = desk.find(actor, id);
  if (isRefusal(row)) return row;
  const { content } = row;
  if (row.state !== 'accepted' || !content.outcome) return notNow('Importen går inte att ångra.');
  const { changes, providers = [] } = content.outcome;
  const plan = createUndoPlan(desk.db)(id);
  undoChanges(
    desk,
    actor,
    id,
    plan.filter(({ why }) => why === null).flatMap(({ at }) => changes[at] ?? []),
    progress,
  );
  createImportedProviders(desk.db).removeUnused(providers);
  const left = plan.flatMap(({ entry, title, why }) =>
    why === null || why === 'gone' ? [] : [{ entry, title, why }],
  );
  desk.imports.decide(id, 'undone', { ...content, outcome: { ...content.outcome, left } });
  desk.note(actor, row, { undone: changes.length - left.length, left: left.length });
  return { decided: true };
}

/** What is kept of a sheet once it has been decided about. */
const decided = (content: ImportContent): ImportContent => ({
  ...content,
  rows: [],
  findings: [],
  choices: {},
});
