import { changedFields } from '@insatskatalog/shared/entry-fields.ts';
import { entryFormOf } from '@insatskatalog/shared/entry-form.ts';
import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import type { ReadInterventions } from '../interventions/read.ts';
import type { createDrafts, DraftRow } from './drafts.ts';
import { rebased } from './rebase.ts';
import type { createRevisions } from './revisions.ts';
import type { Subject } from './subject.ts';

export function createFindSubject(
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
