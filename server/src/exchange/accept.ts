import { isRefusal, type Actor, type Refusal } from '@insatskatalog/shared/actor.ts';
import type { Draft, Editing } from '@insatskatalog/shared/editing.ts';
import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import type { FormError } from '@insatskatalog/shared/publishable.ts';
import type { Database } from '../db/open.ts';
import type { Amending } from '../editing/amend-draft.ts';
import { createDrafts, type DraftRow } from '../editing/drafts.ts';
import { formShown } from './form-shown.ts';
import { formOfRow, mapSheet } from './mapped-sheet.ts';
import { choiceOf, rowNumber, type Change, type Finding } from './import-content.ts';
import type { ImportRow } from './import-store.ts';
import { createKnownProvider } from './known-provider.ts';
import type { SheetColumns } from './sheet-columns.ts';

export interface AcceptParts {
  db: Database;
  editing: Editing & Amending;
  columns: () => SheetColumns;
}

/** Ends an act in which many were to be changed, and none is: thrown inside its transaction. */
export class Stopped extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super('reason' in refusal ? refusal.reason : refusal.refused);
    this.refusal = refusal;
  }
}

/**
 * Does what the rows say, through the same acts as an editor at the form, and gives what it changed. Inside a transaction that a
 * throw undoes.
 *
 * @param progress told how many rows are done
 * @throws Stopped when an entry has been saved since the rows were examined, or a row cannot be published
 */
export function acceptRows(
  { db, editing, columns }: AcceptParts,
  actor: Actor,
  { id, association, content }: ImportRow,
  as: 'drafts' | 'published',
  progress: (rows: number) => void,
): { changes: Change[]; skipped: number } {
  const sheet = mapSheet(content, columns());
  const knownProvider = createKnownProvider(db);
  const drafts = createDrafts(db);
  const changes: Change[] = [];
  let skipped = 0;

  for (const [index, finding] of (content.findings ?? []).entries()) {
    progress(index);
    const choice = choiceOf(content, finding);
    if (finding.kind === 'unchanged') continue;
    if (choice === 'skip') {
      skipped += 1;
      continue;
    }
    const row = content.rows[finding.row - rowNumber(content, 0)] ?? [];
    changes.push(choice === 'update' ? update(finding, row) : create(finding, row));
  }
  return { changes, skipped };

  function create({ row, title }: Finding, cells: string[]): Change {
    const { form } = formOfRow(sheet, cells, null, knownProvider);
    const made = done(editing.create(actor, form, association, `import/${id}/${row}`));
    const edition = as === 'published' ? publish(row, made.draft) : made.draft.edition;
    return { entry: made.draft.entry, row, title, edition, before: null };
  }

  function update({ row, title, target, edition }: Finding, cells: string[]): Change {
    if (!target) throw new Error(`Row ${row} updates no entry.`);
    const opened = done(editing.open(actor, target.id));
    if (opened.edition !== edition) throw stale(target.title);
    const form: EntryForm = formOfRow(sheet, cells, formShown(opened), knownProvider).form;
    const waiting = drafts.of(target.id);
    const before = {
      publishedVersion: opened.published?.version ?? null,
      draft: waiting?.form ?? null,
      standing: waiting && standingOf(waiting),
    };
    // Bringing an archived entry back is an act of its own.
    const isPublished = as === 'published' && opened.state !== 'archived';
    const saved = done(
      isPublished
        ? editing.saveDraft(actor, target.id, form, opened.edition, 'save')
        : editing.amendDraft(actor, target.id, form, opened.edition),
    );
    if ('conflict' in saved) throw stale(target.title);
    if ('errors' in saved) throw unfit(row, saved.errors);
    const after = isPublished ? publish(row, saved.draft) : saved.draft.edition;
    return { entry: target.id, row, title, edition: after, before };
  }

  /** Gives the edition that came of it. */
  function publish(row: number, { entry, edition }: Draft): string {
    const made = done(editing.publish(actor, entry, edition, null));
    if ('errors' in made) throw unfit(row, made.errors);
    if ('conflict' in made) throw stopped(`Rad ${row} går inte att publicera just nu.`);
    return done(editing.open(actor, entry)).edition;
  }
}

/** What an entry's draft waits for, beside what it says. */
const standingOf = ({ state, publishOn, approvedBy }: DraftRow) => ({ state, publishOn, approvedBy });

const unfit = (row: number, errors: FormError[]): Stopped =>
  stopped(`Rad ${row} går inte att publicera: ${errors.map(({ message }) => message).join(' ')}`);
const stopped = (reason: string): Stopped => new Stopped({ refused: 'not-now', reason });
const stale = (title: string): Stopped =>
  stopped(
    `Någon har ändrat ”${title}” sedan raderna jämfördes. Ingenting är inläst. Jämför raderna på nytt.`,
  );

/** The answer, unless it was a no: then nothing at all is done. */
function done<Answer extends object>(answer: Answer | Refusal): Exclude<Answer, Refusal> {
  if (isRefusal(answer)) throw new Stopped(answer);
  return answer as Exclude<Answer, Refusal>;
}
