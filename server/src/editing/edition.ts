import type { Conflict } from '@insatskatalog/shared/editing.ts';
import { changedFields } from '@insatskatalog/shared/entry-fields.ts';
import { entryFormOf, type EntryForm } from '@insatskatalog/shared/entry-form.ts';
import type { createRevisions } from './revisions.ts';
import type { Subject } from './subject.ts';

/** Names what an entry says to its editors: the published version and the draft's, 0 where there is none. */
export const editionOf = ({ published, draft }: Pick<Subject, 'published' | 'draft'>): string =>
  `${published?.version ?? 0}.${draft?.version ?? 0}`;

/** What an entry says to its editors: its draft, or else what is published. */
export function formOf({ draft, published }: Pick<Subject, 'published' | 'draft'>): EntryForm {
  if (draft) return draft.form;
  if (published) return entryFormOf(published);
  throw new Error('An entry has a draft, or has been published.');
}

/** Tells whether what an editor read is what there is: that nobody's words are overwritten unseen. */
export function createEditions(revisions: ReturnType<typeof createRevisions>) {
  function formRead(entry: string, published: number, draft: number): EntryForm | undefined {
    return draft > 0 ? revisions.draftForm(entry, draft) : revisions.publishedForm(entry, published);
  }

  return {
    /** True for the present edition, and for one that says the same: a review meanwhile is in nobody's way. */
    isCurrent(read: string, subject: Subject): boolean {
      const { id, draft } = subject;
      if (read === editionOf(subject)) return true;
      const [, publishedRead, draftRead] = /^(\d{1,9})\.(\d{1,9})$/.exec(read) ?? [];
      if (draftRead === undefined) return false;
      if (draft && Number(draftRead) === draft.version) return true;
      const form = formRead(id, Number(publishedRead), Number(draftRead));
      return form !== undefined && changedFields(form, formOf(subject)).length === 0;
    },
    conflict(subject: Subject): Conflict {
      const { draft } = subject;
      const by = draft ?? revisions.newest(subject.id);
      return {
        conflict: true,
        theirs: {
          form: formOf(subject),
          savedAt: by?.savedAt ?? '',
          savedByName: by?.savedByName ?? '',
          edition: editionOf(subject),
        },
      };
    },
  };
}
