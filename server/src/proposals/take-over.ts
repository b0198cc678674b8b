import { isRefusal, type Actor, type Refusal } from '@insatskatalog/shared/actor.ts';
import type { Editing } from '@insatskatalog/shared/editing.ts';
import { withField } from '@insatskatalog/shared/entry-fields.ts';
import type { Acceptance, Taken } from '@insatskatalog/shared/proposals.ts';
import type { FormError } from '@insatskatalog/shared/publishable.ts';
import type { Amending } from '../editing/amend-draft.ts';
import type { OpenedProposal } from './open.ts';

export type TakenOver = ({ entry: string } & Taken) | { errors: FormError[] } | Refusal;

/**
 * Puts what was accepted of a proposal where it belongs: a new entry becomes a draft, chosen fields go into the entry's draft or
 * straight to the public; an entry that is right is reviewed, one that has ended archived. Called inside a transaction, which is
 * undone when the answer is anything but an entry.
 */
export function createTakeOver(
  editing: Pick<Editing, 'create' | 'publish' | 'review' | 'archive'> & Amending,
) {
  const onEntry = (actor: Actor, entry: string, act: 'review' | 'archive') =>
    act === 'review' ? editing.review(actor, entry) : editing.archive(actor, entry, null);

  return (actor: Actor, opened: OpenedProposal, { fields, how }: Acceptance): TakenOver => {
    const { row, detail, edition } = opened;
    const isOnEntry = how === 'review' || how === 'archive';
    if (row.entry === null) {
      if (isOnEntry) return { refused: 'not-found' };
      const created = editing.create(actor, row.form, row.association);
      return isRefusal(created) ? created : { entry: created.draft.entry, taken: detail.meant, leftOut: [] };
    }
    const chosen = detail.changes.filter((field) => !isOnEntry && fields.includes(field));
    const leftOut = detail.changes.filter((field) => !chosen.includes(field));
    // What the entry says already need not be chosen.
    const taken = detail.meant.filter((field) => !leftOut.includes(field));
    const done: TakenOver = { entry: row.entry, taken, leftOut };
    if (chosen.length === 0) {
      // An entry that has ended is not put right as well.
      if (leftOut.length > 0 && row.kind !== 'ended')
        return notNow('Välj minst ett fält att godkänna, eller avböj förslaget.');
      const acted = isOnEntry ? onEntry(actor, row.entry, how) : null;
      return isRefusal(acted) ? acted : done;
    }
    if (how === 'publish' && detail.draftWaits)
      return notNow(
        'Insatsen har redan en ändring som väntar. Lägg förslaget i utkastet, så publicerar du allt på en gång.',
      );
    const form = chosen.reduce((into, field) => withField(into, field, row.form), detail.now);
    const saved = editing.amendDraft(actor, row.entry, form, edition);
    if (isRefusal(saved) || 'errors' in saved) return saved;
    if ('conflict' in saved) return notNow('Någon annan sparade insatsen nyss. Se efter och försök igen.');
    if (how === 'draft') return done;
    const published = editing.publish(actor, row.entry, saved.draft.edition, null);
    if (isRefusal(published)) return published;
    if ('errors' in published) return published;
    if ('conflict' in published)
      return notNow('Någon annan sparade insatsen nyss. Se efter och försök igen.');
    return done;
  };
}

const notNow = (reason: string): Refusal => ({ refused: 'not-now', reason });
