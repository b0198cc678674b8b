import type { Conflict } from '@insatskatalog/shared/editing.ts';
import { changedFields } from '@insatskatalog/shared/entry-fields.ts';
import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import type { createRevisions } from './revisions.ts';
import { editionOf, formOf, type Subject } from './subject.ts';

/** Tells whether what an editor read is what there is: that nobody's words are overwritten unseen. */
export function createEditions(revisions: ReturnType<typeof createRevisions>) {
  /** What an edition said; undefined when it was saved while somebody was writing, which is not kept. */
  function formRead(read: string, subject: Subject): EntryForm | undefined {
    const [, published, draft] = /^(\d{1,9})\.(\d{1,9})$/.exec(read) ?? [];
    if (published === undefined || draft === undefined) return undefined;
    if (Number(draft) === 0) return revisions.publishedForm(subject.id, Number(published));
    if (Number(draft) === subject.draft?.version) return subject.draft.form;
    return revisions.draftForm(subject.id, Number(draft));
  }

  return {
    /** True for the present edition, and for one that says the same: a review meanwhile is in nobody's way. */
    isCurrent(read: string, subject: Subject): boolean {
      if (read === editionOf(subject)) return true;
      const form = formRead(read, subject);
      return form !== undefined && changedFields(form, formOf(subject)).length === 0;
    },
    conflict(read: string, subject: Subject): Conflict {
      const { draft } = subject;
      const by = draft ?? revisions.newest(subject.id);
      return {
        conflict: true,
        theirs: {
          form: formOf(subject),
          savedAt: by?.savedAt ?? '',
          savedByName: by?.savedByName ?? '',
          edition: editionOf(subject),
          read: formRead(read, subject) ?? null,
        },
      };
    },
  };
}
