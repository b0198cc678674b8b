import type { Draft } from '@insatskatalog/shared/editing.ts';
import { changedFields } from '@insatskatalog/shared/entry-fields.ts';
import { entryFormOf } from '@insatskatalog/shared/entry-form.ts';
import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import type { ReadInterventions } from '../interventions/read.ts';
import type { createDrafts, DraftRow } from './drafts.ts';
import { editionOf } from './edition.ts';
import { rebased } from './rebase.ts';
import type { createRevisions } from './revisions.ts';

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

/** The subject's draft as editors see it. */
export function presentDraft(subject: Pick<Subject, 'published'> & { draft: DraftRow }): Draft {
  const { createdAt: _, approvedBy: __, sourceRef: ___, ...draft } = subject.draft;
  return { ...draft, edition: editionOf(subject) };
}

export function createSubjects(
  read: Pick<ReadInterventions, 'byId'>,
  drafts: ReturnType<typeof createDrafts>,
  revisions: ReturnType<typeof createRevisions>,
) {
  /** The draft, with what has been published since it was begun: only inside a transaction, since it is then kept so. */
  function broughtUpToDate(draft: DraftRow, published: Intervention): DraftRow {
    if (draft.baseVersion === published.version) return draft;
    const base =
      draft.baseVersion === null ? undefined : revisions.publishedForm(draft.entry, draft.baseVersion);
    const form = base ? rebased(draft.form, base, entryFormOf(published)) : draft.form;
    const isChanged = changedFields(draft.form, form).length > 0;
    if (isChanged) drafts.keep(draft);
    const next = {
      ...draft,
      form,
      baseVersion: published.version,
      version: draft.version + (isChanged ? 1 : 0),
    };
    drafts.put(next);
    return next;
  }

  /** Finds an entry by id, published or only begun. Inside a write transaction. */
  return (id: string): Subject | undefined => {
    const published = read.byId(id);
    const draft = drafts.of(id);
    if (published)
      return {
        id,
        association: published.association,
        published,
        draft: draft && broughtUpToDate(draft, published),
      };
    return draft && { id, association: draft.association, published, draft };
  };
}
