import type { Actor, Refusal } from '@insatskatalog/shared/actor.ts';
import type { Conflict, Draft, Editing } from '@insatskatalog/shared/editing.ts';
import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import type { FormError } from '@insatskatalog/shared/publishable.ts';
import { allows } from '../policy.ts';
import type { Desk } from './desk.ts';
import { presentDraft } from './subject.ts';

/** Changing a draft by something else than its own form: an act on many, a proposal, a sheet. */
export interface Amending {
  /**
   * Saves the draft with what it is to say. One that waits for its day keeps it: whoever does this may publish, and approves it anew.
   * So it has to be fit to be published then.
   *
   * @param read the edition that it was made from
   */
  amendDraft(
    actor: Actor,
    entry: string,
    form: EntryForm,
    read: string,
  ): { draft: Draft } | { errors: FormError[] } | Conflict | Refusal;
}

export function amendingDrafts(desk: Desk, { saveDraft }: Pick<Editing, 'saveDraft'>): Amending {
  return {
    amendDraft: (actor, entry, form, read) =>
      desk.act(actor, 'entry.save', entry, (subject) => {
        // Before what the form lacks is told: it was made from something else than what is there.
        if (!desk.editions.isCurrent(read, subject)) return desk.editions.conflict(read, subject);
        const { published, association } = subject;
        const day = allows(actor, 'entry.publish', association) ? (subject.draft?.publishOn ?? null) : null;
        const made = day === null ? null : desk.publishable(form, published, desk.today());
        if (made && 'errors' in made) return made;
        const saved = saveDraft(actor, entry, form, read, 'save');
        const draft = desk.drafts.of(entry);
        // Saved as it was, it is approved as it was.
        if (!('draft' in saved) || !draft || day === null || day === draft.publishOn) return saved;
        const approved = { ...draft, publishOn: day, approvedBy: actor.id };
        desk.drafts.put(approved);
        desk.note(actor, 'entry.publish', subject, { on: day, version: draft.version });
        return { draft: presentDraft({ published, draft: approved }) };
      }),
  };
}
