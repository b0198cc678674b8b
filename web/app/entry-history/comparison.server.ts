import { isRefusal, type Actor } from '@insatskatalog/shared/actor.ts';
import type { EditedEntry, Editing, Revision } from '@insatskatalog/shared/editing.ts';
import { entryFieldIds } from '@insatskatalog/shared/entry-fields.ts';
import { isBlank, type EntryForm } from '@insatskatalog/shared/entry-form.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { describeChanges, type FieldChange } from '../entry-fields/changes.server.ts';
import { historyWords } from '../texts/entry-history.ts';
import { formNow, nameOf, now, nowName } from './now.server.ts';

interface Version {
  label: string;
  form: EntryForm;
  /** Null for what its editors see now. */
  revision: Revision | null;
}

export interface ComparisonView {
  name: string;
  entry: string;
  from: { id: string; label: string };
  to: { id: string; label: string };
  changes: FieldChange[];
  /** Whether fields that say the same are shown too. */
  all: boolean;
  /** What can be made the draft, and the draft that it would replace. */
  restoring: {
    revision: string;
    savedAt: string;
    edition: string;
    isPublished: boolean;
    replaces: { savedByName: string; savedAt: string; publishOn: string | null } | null;
  } | null;
}

/** Two states of an entry beside each other; null when one of them is not there. */
export function comparisonView(
  { editing, reference }: { editing: Editing; reference: Reference },
  actor: Actor,
  entry: EditedEntry,
  { from, to, all }: { from: string; to: string; all: boolean },
): ComparisonView | null {
  const versionOf = (id: string): Version | null => {
    if (id === now) return { label: nowName(entry), form: formNow(entry), revision: null };
    const found = editing.revision(actor, entry.id, id);
    return isRefusal(found)
      ? null
      : { label: historyWords.revision(found.revision), form: found.form, revision: found.revision };
  };
  const before = versionOf(from);
  const after = versionOf(to);
  if (!before || !after) return null;
  const changes = describeChanges(before.form, after.form, reference, all ? entryFieldIds : undefined);
  const { draft } = entry;
  return {
    name: nameOf(entry),
    entry: entry.id,
    from: { id: from, label: before.label },
    to: { id: to, label: after.label },
    changes: changes.filter(({ before: lines, after: others }) => !isBlank([lines, others])),
    all,
    restoring:
      changes.length > 0 && after.revision && entry.may.includes('restore')
        ? {
            revision: after.revision.id,
            savedAt: after.revision.savedAt,
            edition: entry.edition,
            isPublished: entry.state === 'published',
            replaces: draft && {
              savedByName: draft.savedByName,
              savedAt: draft.savedAt,
              publishOn: draft.publishOn,
            },
          }
        : null,
  };
}
