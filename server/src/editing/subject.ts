import type { Draft } from '@insatskatalog/shared/editing.ts';
import { entryFormOf, type EntryForm } from '@insatskatalog/shared/entry-form.ts';
import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import type { DraftRow } from './drafts.ts';

/** An entry as the acts see it: what is or has been published, and the draft that waits. */
export interface Subject {
  id: string;
  association: string | null;
  published: Intervention | undefined;
  draft: DraftRow | undefined;
}

/** What an entry is called in the log and to its editors. */
export const titleOf = ({ published, draft }: Pick<Subject, 'published' | 'draft'>): string =>
  draft?.form.texts.sv.title.trim() || published?.texts.sv.title || 'Insats utan namn';

/** Names what an entry says to its editors: the published version and the draft's, 0 where there is none. */
export const editionOf = ({ published, draft }: Pick<Subject, 'published' | 'draft'>): string =>
  `${published?.version ?? 0}.${draft?.version ?? 0}`;

/** What an entry says to its editors: its draft, or else what is published. */
export function formOf({ draft, published }: Pick<Subject, 'published' | 'draft'>): EntryForm {
  if (draft) return draft.form;
  if (published) return entryFormOf(published);
  throw new Error('An entry has a draft, or has been published.');
}

/** The subject's draft as editors see it. */
export function presentDraft(subject: Pick<Subject, 'published'> & { draft: DraftRow }): Draft {
  const { createdAt: _, approvedBy: __, sourceRef: ___, ...draft } = subject.draft;
  return { ...draft, edition: editionOf(subject) };
}
