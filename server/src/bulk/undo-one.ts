import { isRefusal, type Actor, type Refusal } from '@insatskatalog/shared/actor.ts';
import type { BulkKind } from '@insatskatalog/shared/bulk.ts';
import type { Editing } from '@insatskatalog/shared/editing.ts';
import type { Amending } from '../editing/amend-draft.ts';
import { notNow, type Desk } from '../editing/desk.ts';
import type { Subject } from '../editing/subject.ts';
import { createFormerVersion } from '../interventions/former-version.ts';
import type { Action } from '../policy.ts';
import type { Change } from './act-on-one.ts';
import { createSaveAmended } from './save-amended.ts';

/** What taking an act back is by the policy. */
const actionOf: Record<BulkKind, Action> = {
  review: 'entry.review',
  'set-intake': 'entry.set-intake',
  archive: 'entry.unarchive',
  'change-provider': 'entry.publish',
  'add-tag': 'entry.publish',
  'remove-tag': 'entry.publish',
};

const savedSince = notNow('Har sparats sedan dess.');

/** Takes an act on one entry back, inside the transaction of them all. What has been saved since stays. */
export function createUndoOne(desk: Desk, editing: Editing & Amending) {
  const formerVersion = createFormerVersion(desk.db);
  const saveAmended = createSaveAmended(editing);

  function undoPublished(actor: Actor, subject: Subject, change: Change): { undone: true } | Refusal {
    const { id, published } = subject;
    const { archiveOn, unscheduled } = change;
    const otherDay = archiveOn && desk.archiveDays.of(id) !== archiveOn.after;
    if (published?.version !== change.after || otherDay) return savedSince;
    const before = formerVersion(id, change.before);
    if (!before) return savedSince;
    desk.store.save(before, { ...before, author: actor.id });
    if (archiveOn?.before) desk.archiveDays.set(id, archiveOn.before, actor.id);
    else if (archiveOn) desk.archiveDays.clear(id);
    const draft = desk.drafts.of(id);
    // What has been approved since for another day stays.
    if (unscheduled && draft?.version === unscheduled.draft && draft.publishOn === null) {
      const { publishOn, approvedBy } = unscheduled;
      desk.drafts.put({ ...draft, ...desk.approvals.givenBack({ publishOn, approvedBy }) });
    }
    return { undone: true };
  }

  function undoDraft(actor: Actor, subject: Subject, change: Change): { undone: true } | Refusal {
    if (subject.draft?.version !== change.after || !change.form) return savedSince;
    const answer = saveAmended(actor, subject, change.form);
    return isRefusal(answer) ? answer : { undone: true };
  }

  return (
    actor: Actor,
    kind: BulkKind,
    entry: string,
    change: Change,
    act: string,
  ): { undone: true } | Refusal =>
    desk.act(actor, actionOf[kind], entry, (subject) => {
      const answer =
        change.of === 'draft' ? undoDraft(actor, subject, change) : undoPublished(actor, subject, change);
      if (!isRefusal(answer)) desk.note(actor, actionOf[kind], subject, { undone: act });
      return answer;
    });
}
