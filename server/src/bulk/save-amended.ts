import { isRefusal, type Actor, type Refusal } from '@insatskatalog/shared/actor.ts';
import type { Draft, Editing } from '@insatskatalog/shared/editing.ts';
import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { notNow, type Desk } from '../editing/desk.ts';
import { editionOf, type Subject } from '../editing/subject.ts';

/**
 * Saves a draft that an act on many has changed. One that waits for its day keeps it: whoever may do the act may publish, and approves
 * it anew. Inside the transaction in which the subject was read.
 */
export function createSaveAmended(desk: Desk, editing: Pick<Editing, 'saveDraft'>) {
  return (actor: Actor, subject: Subject, form: EntryForm): { draft: Draft } | Refusal => {
    const { id, draft, published } = subject;
    const day = draft?.publishOn ?? null;
    const made = day === null ? null : desk.publishable(form, published, desk.today());
    if (made && 'errors' in made) return notNow(made.errors.map(({ message }) => message).join(' '));
    const answer = editing.saveDraft(actor, id, form, editionOf(subject), 'save');
    if (isRefusal(answer)) return answer;
    if ('conflict' in answer) throw new Error(`The draft of ${id} changed while it was being changed.`);
    const saved = desk.drafts.of(id);
    if (day !== null && saved) {
      desk.drafts.put({ ...saved, publishOn: day, approvedBy: actor.id });
      desk.note(actor, 'entry.publish', subject, { on: day, version: saved.version });
    }
    return answer;
  };
}
