import type { EditedEntry } from '@insatskatalog/shared/editing.ts';
import { emptyEntryForm, entryFormOf } from '@insatskatalog/shared/entry-form.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { describeChanges, type FieldChange } from '../entry-fields/changes.server.ts';
import { approvalWords } from '../texts/approval.ts';
import type { NoticeView } from '../ui/notice.tsx';

export interface ApprovalView {
  entry: string;
  name: string;
  isNew: boolean;
  /** What the public has of it. */
  standing: 'new' | 'published' | 'archived';
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
  notice: NoticeView | null;
}

/** A change as its approver reads it: only what differs from what is published. */
export function approvalView(entry: EditedEntry, reference: Reference, query: URLSearchParams): ApprovalView {
  const { draft, published } = entry;
  const done = new Map(Object.entries(approvalWords.done)).get(query.get('klart') ?? '') ?? null;
  return {
    entry: entry.id,
    name: published?.texts.sv.title || draft?.form.texts.sv.title.trim() || approvalWords.untitled,
    isNew: published === null,
    standing: published === null ? 'new' : published.status === 'archived' ? 'archived' : 'published',
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
    notice: done === null ? null : { text: done, link: wayOn(entry) },
  };
}

/** When nothing waits any more: to what the public sees, or to the list. */
function wayOn({ draft, published }: EditedEntry): NoticeView['link'] {
  if (draft) return undefined;
  return published?.status === 'published'
    ? { to: paths.intervention(published.slug), label: approvalWords.see }
    : { to: paths.admin.entries(), label: approvalWords.list };
}
