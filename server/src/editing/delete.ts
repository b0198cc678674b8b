import type { Editing } from '@insatskatalog/shared/editing.ts';
import type { Desk } from './desk.ts';

/** Deleting for good, which only the editorial office may. The log keeps that it was done, and what it was called. */
export function deleting(desk: Desk): Pick<Editing, 'deleteForGood'> {
  return {
    deleteForGood: (actor, entry) =>
      desk.act(actor, 'entry.delete', entry, (subject) => {
        desk.note(actor, 'entry.delete', subject, { slug: subject.published?.slug ?? null });
        desk.drafts.forget(entry);
        desk.comments.forget(entry);
        if (subject.published) desk.store.remove(subject.published);
        return { deleted: true as const };
      }),
  };
}
