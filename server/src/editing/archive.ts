import type { Editing } from '@insatskatalog/shared/editing.ts';
import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import { isComingDay } from './coming-day.ts';
import { notNow, type Desk } from './desk.ts';

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

/** Archiving, which is how an entry ends, and taking it back. */
export function archiving(desk: Desk): Pick<Editing, 'archive' | 'unarchive'> {
  return {
    archive: (actor, entry, on) =>
      desk.act(actor, 'entry.archive', entry, (subject) => {
        const { published } = subject;
        if (published?.status !== 'published') return notNow('Insatsen är inte publicerad.');
        if (on !== null && !isComingDay(on, desk.today())) return notNow('Välj en dag efter i dag.');
        if (on === null) setStatus(desk, published, 'archived', actor.id);
        else desk.archiveDays.set(entry, on, actor.id);
        desk.note(actor, 'entry.archive', subject, on === null ? {} : { on });
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
