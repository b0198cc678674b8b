import type { Conflict } from '@insatskatalog/shared/editing.ts';
import { changedFields, type EntryFieldId } from '@insatskatalog/shared/entry-fields.ts';
import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { entryFormInputs } from '@insatskatalog/shared/form-names.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { describeChanges, type FieldChange } from '../entry-fields/changes.server.ts';

export type Side = 'mine' | 'theirs';

/** What two people have made of the same entry, to choose from field by field. */
export interface ConflictView {
  savedByName: string;
  savedAt: string;
  /** Goes with the answer: a third one may save meanwhile. */
  edition: string;
  /** `before` is theirs, `after` is mine. The side is set where only one of the two has changed anything. */
  fields: (FieldChange & { chosen: Side | null })[];
  /** My version, as inputs that post it again. */
  inputs: [string, string][];
}

/** The view of a conflict. @param mine what could not be saved as it is */
export function conflictView(
  mine: EntryForm,
  theirs: Conflict['theirs'],
  reference: Reference,
): ConflictView {
  const { savedByName, savedAt, edition, read } = theirs;
  const changedBy = (form: EntryForm) => (read ? new Set(changedFields(read, form)) : null);
  const byMe = changedBy(mine);
  const byThem = changedBy(theirs.form);
  const chosen = (id: EntryFieldId): Side | null => {
    if (byMe === null || byThem === null || byMe.has(id) === byThem.has(id)) return null;
    return byMe.has(id) ? 'mine' : 'theirs';
  };
  const fields = describeChanges(theirs.form, mine, reference).map((change) => ({
    ...change,
    chosen: chosen(change.id),
  }));
  return { savedByName, savedAt, edition, fields, inputs: entryFormInputs(mine) };
}
