import type { EditedEntry } from '@insatskatalog/shared/editing.ts';
import { emptyEntryForm, entryFormOf } from '@insatskatalog/shared/entry-form.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { describeChanges, type FieldChange } from '../entry-fields/changes.server.ts';
import { approvalWords } from '../texts/approval.ts';

export interface ApprovalView {
  entry: string;
  name: string;
  isNew: boolean;
  /** The address of the page that the public sees, if it sees one. */
  publicPage: string | null;
  /** Null when nothing waits. */
  draft: {
    edition: string;
    state: 'draft' | 'in-review';
    savedAt: string;
    savedByName: string;
    publishOn: string | null;
    changes: FieldChange[];
  } | null;
  comments: { id: string; at: string; authorName: string; text: string }[];
  may: EditedEntry['may'];
  done: string | null;
}

/** A change as its approver reads it: only what differs from what is published. */
export function approvalView(entry: EditedEntry, reference: Reference, query: URLSearchParams): ApprovalView {
  const { draft, published } = entry;
  const done = new Map(Object.entries(approvalWords.done)).get(query.get('klart') ?? '') ?? null;
  return {
    entry: entry.id,
    name: published?.texts.sv.title || draft?.form.texts.sv.title.trim() || approvalWords.untitled,
    isNew: published === null,
    publicPage: published?.status === 'published' ? paths.intervention(published.slug) : null,
    draft: draft && {
      edition: draft.edition,
      state: draft.state,
      savedAt: draft.savedAt,
      savedByName: draft.savedByName,
      publishOn: draft.publishOn,
      changes: describeChanges(published ? entryFormOf(published) : emptyEntryForm(), draft.form, reference),
    },
    comments: entry.comments.map(({ id, at, authorName, text }) => ({ id, at, authorName, text })),
    may: entry.may,
    done,
  };
}
