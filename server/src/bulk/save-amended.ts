import { isRefusal, type Actor, type Refusal } from '@insatskatalog/shared/actor.ts';
import type { Draft } from '@insatskatalog/shared/editing.ts';
import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import type { Amending } from '../editing/amend-draft.ts';
import { notNow } from '../editing/desk.ts';
import { editionOf, type Subject } from '../editing/subject.ts';

/** Saves a draft that an act on many has changed, or why it is left. Inside the transaction in which the subject was read. */
export function createSaveAmended(editing: Amending) {
  return (actor: Actor, subject: Subject, form: EntryForm): { draft: Draft } | Refusal => {
    const answer = editing.amendDraft(actor, subject.id, form, editionOf(subject));
    if (isRefusal(answer)) return answer;
    if ('errors' in answer) return notNow(answer.errors.map(({ message }) => message).join(' '));
    if ('conflict' in answer)
      throw new Error(`The draft of ${subject.id} changed while it was being changed.`);
    return answer;
  };
}
