import { isRefusal, type Actor, type Refusal } from '@insatskatalog/shared/actor.ts';
import type { BulkAct } from '@insatskatalog/shared/bulk.ts';
import type { Editing } from '@insatskatalog/shared/editing.ts';
import { changedFields } from '@insatskatalog/shared/entry-fields.ts';
import { entryFormOf } from '@insatskatalog/shared/entry-form.ts';
import type { Intervention, Provider } from '@insatskatalog/shared/intervention.ts';
import type { BulkEntry } from '../db/editing-schema.ts';
import type { Amending } from '../editing/amend-draft.ts';
import { notNow, type Desk } from '../editing/desk.ts';
import type { Subject } from '../editing/subject.ts';
import { amended, type Amendment } from './amend.ts';
import { createSaveAmended } from './save-amended.ts';

export type Change = NonNullable<BulkEntry['change']>;

/** Does an act to one entry, inside the transaction of them all, and tells what it takes to undo it. */
export function createActOnOne(desk: Desk, editing: Editing & Amending) {
  const version = desk.db.$client
    .prepare<[string], number>('select version from interventions where id = ?')
    .pluck();
  const provider = desk.db.$client.prepare<[string], Provider>(
    'select id, name, type from providers where id = ?',
  );

  const saveAmended = createSaveAmended(editing);

  function published(entry: string, work: () => { published: Intervention } | Refusal): Change | Refusal {
    const before = version.get(entry) ?? 0;
    const answer = work();
    return isRefusal(answer) ? answer : { of: 'published', before, after: answer.published.version };
  }

  function archive(actor: Actor, entry: string, on: string | null): Change | Refusal {
    const before = version.get(entry) ?? 0;
    const dayBefore = desk.archiveDays.of(entry);
    const draft = desk.drafts.of(entry);
    const answer = editing.archive(actor, entry, on);
    if (isRefusal(answer)) return answer;
    const after = version.get(entry) ?? before;
    const archiveOn = { before: dayBefore, after: on };
    if (!draft?.publishOn || on !== null) return { of: 'published', before, after, archiveOn };
    const { version: of, publishOn, approvedBy } = draft;
    return { of: 'published', before, after, archiveOn, unscheduled: { draft: of, publishOn, approvedBy } };
  }

  /** A draft that waits is brought up to date with what is published, in the fields that it does not change itself. */
  function amendPublished(
    actor: Actor,
    subject: Subject & { published: Intervention },
    act: Amendment,
  ): Change | Refusal {
    const { published: before, association, id } = subject;
    const present = entryFormOf(before);
    const form = amended(present, act, providerIn(act));
    if ('reason' in form) return notNow(form.reason);
    const made = desk.publishable(form, before, desk.today());
    if ('errors' in made) return notNow(made.errors.map(({ message }) => message).join(' '));
    const after = desk.store.save(made.content, {
      id,
      association,
      status: 'published',
      author: actor.id,
    });
    const fields = changedFields(present, entryFormOf(after));
    desk.note(actor, 'entry.publish', subject, { version: after.version, fields, act: act.kind });
    return { of: 'published', before: before.version, after: after.version };
  }

  function amendDraft(actor: Actor, subject: Subject, act: Amendment): Change | Refusal {
    const { draft } = subject;
    if (!draft) return { refused: 'not-found' };
    const form = amended(draft.form, act, providerIn(act));
    if ('reason' in form) return notNow(form.reason);
    const answer = saveAmended(actor, subject, form);
    if (isRefusal(answer)) return answer;
    return { of: 'draft', before: draft.version, after: answer.draft.version, form: draft.form };
  }

  const providerIn = (act: Amendment) =>
    act.kind === 'change-provider' ? provider.get(act.provider) : undefined;

  return (actor: Actor, act: BulkAct, entry: string): Change | Refusal => {
    switch (act.kind) {
      case 'review':
        return published(entry, () => editing.review(actor, entry));
      case 'set-intake':
        return published(entry, () => editing.setIntake(actor, entry, act.intake));
      case 'archive':
        return archive(actor, entry, act.on);
      default:
        return desk.act(actor, 'entry.publish', entry, (subject) => {
          if (subject.published?.status === 'archived') return notNow('Insatsen är arkiverad.');
          return subject.published?.status === 'published'
            ? amendPublished(actor, { ...subject, published: subject.published }, act)
            : amendDraft(actor, subject, act);
        });
    }
  };
}
