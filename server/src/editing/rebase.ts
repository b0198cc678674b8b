import { changedFields, withField } from '@insatskatalog/shared/entry-fields.ts';
import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';

/**
 * A draft that was begun from one published version, as a draft of the next: it gets what has been published in the fields that it
 * does not change itself. Without this, publishing it would take back what others have published meanwhile.
 *
 * @param base what was published when the draft was begun
 * @param published what is published now
 */
export function rebased(draft: EntryForm, base: EntryForm, published: EntryForm): EntryForm {
  const own = new Set(changedFields(base, draft));
  return changedFields(base, published)
    .filter((field) => !own.has(field))
    .reduce((form, field) => withField(form, field, published), draft);
}
