import { isComingDay } from '@insatskatalog/shared/coming-day.ts';
import type { Editing } from '@insatskatalog/shared/editing.ts';
import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import { dayInWords } from '../interventions/swedish-day.ts';
import { notApproved } from './approvals.ts';
import { notNow, type Desk } from './desk.ts';
import type { Subject } from './subject.ts';
import { system } from './system.ts';

/** Takes a published entry out of search, or brings an archived one back, as it is. Inside the act's transaction. */
export function setStatus(
  desk: Desk,
  entry: Intervention,
  status: 'published' | 'archived',
  author: string,
): Intervention {
  desk.archiveDays.clear(entry.id);
  return desk.store.save(entry, { id: entry.id, association: entry.association, status, author });
}

/**
 * Takes back the day on which a draft was to be published: what has ended does not come back by itself. The draft is kept, with a word
 * to its author. Inside the act's transaction.
 *
 * @returns what to tell the log
 */
export function cancelPublishing(desk: Desk, { id, draft }: Subject): { unscheduled?: string } {
  if (!draft?.publishOn) return {};
  desk.drafts.put({ ...draft, ...notApproved });
  desk.comments.add(
    id,
    system,
    `Publiceringen den ${dayInWords(draft.publishOn)} ställdes in när insatsen arkiverades. Utkastet ligger kvar.`,
  );
  return { unscheduled: draft.publishOn };
}

/** Archiving, which is how an entry ends, and taking it back. */
export function archiving(desk: Desk): Pick<Editing, 'archive' | 'unarchive'> {
  return {
    archive: (actor, entry, on) =>
      desk.act(actor, 'entry.archive', entry, (subject) => {
        const { published } = subject;
        if (published?.status !== 'published') return notNow('Insatsen är inte publicerad.');
        if (on !== null && !isComingDay(on, desk.today())) return notNow('Välj en dag efter i dag.');
        if (on === null) {
          setStatus(desk, published, 'archived', actor.id);
          desk.note(actor, 'entry.archive', subject, cancelPublishing(desk, subject));
        } else {
          desk.archiveDays.set(entry, on, actor.id);
          desk.note(actor, 'entry.archive', subject, { on });
        }
        return { archiveOn: on };
      }),

    unarchive: (actor, entry) =>
      desk.act(actor, 'entry.unarchive', entry, (subject) => {
        const { published } = subject;
        const on = desk.archiveDays.of(entry);
        if (!published || (published.status !== 'archived' && on === null))
          return notNow('Insatsen är inte arkiverad.');
        const shown = setStatus(desk, published, 'published', actor.id);
        desk.note(actor, 'entry.unarchive', subject, on === null ? {} : { on });
        return { published: shown };
      }),
  };
}
