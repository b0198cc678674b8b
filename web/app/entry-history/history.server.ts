import type { EditedEntry, Revision } from '@insatskatalog/shared/editing.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { fieldNames } from '../texts/entry-fields.ts';
import { historyWords } from '../texts/entry-history.ts';
import { nameOf, now, nowName } from './now.server.ts';

export interface HistoryView {
  name: string;
  entry: string;
  mayDelete: boolean;
  rows: {
    id: string;
    act: Revision['act'];
    savedAt: string;
    savedByName: string;
    change: string;
    /** Null when there is nothing to see. */
    comparison: string | null;
    /** Null for the newest: it is what there is. */
    restoring: string | null;
  }[];
  /** What can be compared, newest first. */
  choices: { id: string; label: string }[];
  /** What is compared unless another choice is made: what there is now with what it was before the last change. */
  compared: { from: string | undefined; to: string };
}

/** What an entry has said before, newest first. */
export function historyView(entry: EditedEntry, revisions: Revision[]): HistoryView {
  const mayRestore = entry.may.includes('restore');
  return {
    name: nameOf(entry),
    entry: entry.id,
    mayDelete: entry.may.includes('delete'),
    rows: revisions.map(({ id, act, savedAt, savedByName, previous, changed }, place) => ({
      id,
      act,
      savedAt,
      savedByName,
      change: changeIn(previous, changed),
      comparison: previous && changed.length > 0 ? paths.admin.entryComparison(entry.id, previous, id) : null,
      restoring: mayRestore && place > 0 ? paths.admin.entryComparison(entry.id, now, id) : null,
    })),
    compared: { from: lastOther(entry, revisions), to: now },
    choices: [
      { id: now, label: nowName(entry) },
      ...revisions.map((revision) => ({ id: revision.id, label: historyWords.revision(revision) })),
    ],
  };
}

/** The newest revision that said something else than the one after it; the oldest where none did. */
function lastOther({ draft }: EditedEntry, revisions: Revision[]): string | undefined {
  // What is saved while somebody writes is no revision.
  if (draft && revisions.every(({ id }) => id !== `u${draft.version}`)) return revisions[0]?.id;
  const changing = revisions.find(({ previous, changed }) => previous !== null && changed.length > 0);
  return changing?.previous ?? revisions.at(-1)?.id;
}

function changeIn(previous: string | null, changed: Revision['changed']): string {
  if (previous === null) return historyWords.first;
  if (changed.length === 0) return historyWords.unchanged;
  return historyWords.changed(changed.map((id) => fieldNames[id]));
}
