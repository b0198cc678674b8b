import type { Actor } from '@insatskatalog/shared/actor.ts';
import type { Draft, Editing } from '@insatskatalog/shared/editing.ts';
import { changedFields, type EntryFieldId } from '@insatskatalog/shared/entry-fields.ts';
import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { randomUUID } from 'node:crypto';
import { notApproved } from './approvals.ts';
import { notNow, type Desk } from './desk.ts';
import type { DraftRow } from './drafts.ts';
import { formOf, presentDraft, type Subject } from './subject.ts';

/** Beginning, saving, restoring and throwing away the draft of an entry. */
export function savingDrafts(desk: Desk): Pick<Editing, 'create' | 'saveDraft' | 'restore' | 'discardDraft'> {
  const { drafts } = desk;

  /** Writes what a form says as the entry's draft; an approval was of what it said before, and falls with a change. */
  function write(
    subject: Subject,
    actor: Actor,
    form: EntryForm,
    changed: EntryFieldId[],
    sourceRef: string | null = null,
  ): DraftRow {
    const { id, association, published, draft } = subject;
    const time = desk.now().toISOString();
    const approval = changed.length === 0 && draft ? draft : notApproved;
    const row: DraftRow = {
      entry: id,
      association,
      baseVersion: published?.version ?? null,
      version: draft ? draft.version + 1 : drafts.firstVersion(id),
      state: draft?.state ?? 'draft',
      form,
      createdAt: draft?.createdAt ?? time,
      savedAt: time,
      savedBy: actor.id,
      savedByName: actor.name,
      publishOn: approval.publishOn,
      approvedBy: approval.approvedBy,
      sourceRef: draft?.sourceRef ?? sourceRef,
    };
    drafts.put(row);
    return row;
  }

  return {
    create: (actor, form, association, sourceRef) =>
      desk.begin(actor, association, () => {
        const subject: Subject = { id: randomUUID(), association, published: undefined, draft: undefined };
        const draft = write(subject, actor, form, [], sourceRef);
        drafts.keep(draft);
        desk.note(actor, 'entry.create', { ...subject, draft });
        return answer(subject, draft);
      }),

    saveDraft: (actor, entry, form, read, purpose) =>
      desk.act(actor, 'entry.save', entry, (subject) => {
        if (!desk.editions.isCurrent(read, subject)) return desk.editions.conflict(read, subject);
        const { draft: before } = subject;
        const fields = changedFields(formOf(subject), form);
        const draft = before && fields.length === 0 ? before : write(subject, actor, form, fields);
        const unscheduled = dayFallen(before, draft);
        if (purpose === 'save') drafts.keep(draft);
        // What is saved while somebody writes is not told of, but for the day that falls with it.
        if (purpose === 'save' || 'unscheduled' in unscheduled)
          desk.note(actor, 'entry.save', { ...subject, draft }, { fields, ...unscheduled });
        return answer(subject, draft);
      }),

    restore: (actor, entry, id, read) =>
      desk.act(actor, 'entry.restore', entry, (subject) => {
        const form = desk.revisions.formOf(subject.id, id);
        if (!form) return { refused: 'not-found' as const };
        if (!desk.editions.isCurrent(read, subject)) return desk.editions.conflict(read, subject);
        if (subject.draft) drafts.keep(subject.draft);
        const fields = changedFields(formOf(subject), form);
        const draft = write(subject, actor, form, fields);
        drafts.keep(draft);
        const fallen = dayFallen(subject.draft, draft);
        desk.note(actor, 'entry.restore', { ...subject, draft }, { revision: id, fields, ...fallen });
        return answer(subject, draft);
      }),

    discardDraft: (actor, entry, read) =>
      desk.act(actor, 'entry.discard', entry, (subject) => {
        const { draft, published } = subject;
        if (!draft) return notNow('Det finns inget utkast att ta bort.');
        // One's own words may be thrown away unseen: the page saves them by itself while one writes.
        if (draft.savedBy !== actor.id && !desk.editions.isCurrent(read, subject))
          return desk.editions.conflict(read, subject);
        if (published) drafts.end(draft);
        else {
          drafts.forget(entry);
          desk.comments.forget(entry);
        }
        desk.note(actor, 'entry.discard', subject, { version: draft.version });
        return { discarded: true as const };
      }),
  };
}

/** The day of publishing that fell with a change, for the log. */
const dayFallen = (before: DraftRow | undefined, after: DraftRow): { unscheduled?: string } =>
  before?.publishOn && !after.publishOn ? { unscheduled: before.publishOn } : {};

const answer = ({ published }: Pick<Subject, 'published'>, draft: DraftRow): { draft: Draft } => ({
  draft: presentDraft({ published, draft }),
});
