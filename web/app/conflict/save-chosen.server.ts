import type { Actor, Refusal } from '@insatskatalog/shared/actor.ts';
import { isRefusal } from '@insatskatalog/shared/actor.ts';
import type { Draft, Editing } from '@insatskatalog/shared/editing.ts';
import { entryFormOf } from '@insatskatalog/shared/entry-form.ts';
import { readEntryForm } from '@insatskatalog/shared/form-names.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { textOf } from '../admin/posted.server.ts';
import { chosenForm } from './chosen.server.ts';
import { conflictView, type ConflictView } from './view.server.ts';

/**
 * Saves what was chosen of two versions (the act `merge` of a page with `ConflictChoice`).
 *
 * @returns the draft, or the view to choose from again: when a field has no choice (`incomplete`), or a third one has saved
 */
export function saveChosen(
  { editing, reference }: { editing: Editing; reference: Reference },
  actor: Actor,
  entry: string,
  posted: FormData,
): { draft: Draft } | { conflict: ConflictView; incomplete: boolean } | Refusal {
  const mine = readEntryForm(posted.entries());
  if (mine === null)
    return { refused: 'not-now', reason: 'Något i formuläret är för långt för att tas emot.' };
  const edition = textOf(posted, 'edition');
  const opened = editing.open(actor, entry);
  if (isRefusal(opened)) return opened;
  const theirs = opened.draft?.form ?? (opened.published ? entryFormOf(opened.published) : mine);
  const chosen = chosenForm(posted, mine, theirs);
  // Without a choice nothing is saved: an edition that is none gives both versions back.
  const answer = editing.saveDraft(actor, entry, chosen ?? mine, chosen ? edition : '', 'save');
  if (isRefusal(answer) || !('conflict' in answer)) return answer;
  return { conflict: conflictView(mine, answer.theirs, reference), incomplete: chosen === null };
}
