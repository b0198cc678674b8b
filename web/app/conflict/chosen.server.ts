import { changedFields, withField } from '@insatskatalog/shared/entry-fields.ts';
import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { allChosen, choiceName } from './choice-names.ts';

/**
 * The form with what was chosen of two versions, field by field.
 *
 * @param posted the answer of `ConflictChoice`
 * @returns null when there is a field without a choice
 */
export function chosenForm(posted: FormData, mine: EntryForm, theirs: EntryForm): EntryForm | null {
  const all = posted.get(allChosen);
  let chosen = mine;
  for (const id of changedFields(theirs, mine)) {
    const side = all ?? posted.get(choiceName(id));
    if (side === 'theirs') chosen = withField(chosen, id, theirs);
    else if (side !== 'mine') return null;
  }
  return chosen;
}
