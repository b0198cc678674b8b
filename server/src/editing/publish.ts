import type { Editing } from '@insatskatalog/shared/editing.ts';
import { changedFields } from '@insatskatalog/shared/entry-fields.ts';
import { entryFormOf } from '@insatskatalog/shared/entry-form.ts';
import type { Intervention, InterventionDraft } from '@insatskatalog/shared/intervention.ts';
import { publishDayError } from '@insatskatalog/shared/publishable.ts';
import { notNow, type Desk } from './desk.ts';
import type { DraftRow } from './drafts.ts';
import { presentDraft, type Subject } from './subject.ts';

/**
 * Makes a draft what the public sees, and ends it. Inside the act's transaction.
 *
 * @param author the account that the revision names
 */
export function makePublic(
  desk: Desk,
  { id, association, published, draft }: Subject & { draft: DraftRow },
  content: InterventionDraft,
  author: string,
): Intervention {
  const entry = desk.store.save(content, {
    id,
    association,
    status: 'published',
    author,
    // The date of review is set by reviewing alone; when the first is due follows from being published.
    reviewDueOn: published ? undefined : desk.reviewDueOn(association),
    sourceRef: draft.sourceRef ?? undefined,
  });
  desk.drafts.end(draft);
  return entry;
}

/** Which fields a publishing changed, for the log. */
export const fieldsPublished = (before: Intervention | undefined, after: Intervention) =>
  before ? changedFields(entryFormOf(before), entryFormOf(after)) : [];

/** Publishing a draft, at once or from a day on. */
export function publishing(desk: Desk): Pick<Editing, 'publish'> {
  return {
    publish: (actor, entry, read, on) =>
      desk.act(actor, 'entry.publish', entry, (subject) => {
        const { draft, published } = subject;
        if (!draft) return notNow('Det finns inget utkast att publicera.');
        if (!desk.editions.isCurrent(read, subject)) return desk.editions.conflict(read, subject);
        const made = desk.publishable(draft.form, published, desk.today());
        const wrongDay = publishDayError(on, { today: desk.today(), archiveOn: desk.archiveDays.of(entry) });
        if (wrongDay) return { errors: [...('errors' in made ? made.errors : []), wrongDay] };
        if ('errors' in made) return made;
        if (on !== null) {
          const waiting = { ...draft, state: 'in-review' as const, publishOn: on, approvedBy: actor.id };
          desk.drafts.put(waiting);
          desk.drafts.keep(waiting);
          desk.note(actor, 'entry.publish', subject, { on, version: draft.version });
          return { scheduled: presentDraft({ published, draft: waiting }) };
        }
        const after = makePublic(desk, { ...subject, draft }, made.content, actor.id);
        const fields = fieldsPublished(published, after);
        desk.note(actor, 'entry.publish', subject, { version: after.version, fields });
        return { published: after };
      }),
  };
}
