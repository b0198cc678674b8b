import { isRefusal, type Actor, type Refusal } from '@insatskatalog/shared/actor.ts';
import type { Editing } from '@insatskatalog/shared/editing.ts';
import { withField } from '@insatskatalog/shared/entry-fields.ts';
import type { Acceptance } from '@insatskatalog/shared/proposals.ts';
import type { FormError } from '@insatskatalog/shared/publishable.ts';
import type { OpenedProposal } from './open.ts';

export type TakenOver = { entry: string } | { errors: FormError[] } | Refusal;

/**
 * Puts what was accepted of a proposal where it belongs: a new entry becomes a draft, chosen fields go into the entry's draft or
 * straight to the public. Called inside a transaction, which is undone when the answer is anything but an entry.
 */
export function createTakeOver(editing: Pick<Editing, 'create' | 'saveDraft' | 'publish'>) {
  return (actor: Actor, opened: OpenedProposal, { fields, how }: Acceptance): TakenOver => {
    const { row, detail, edition } = opened;
    if (row.entry === null) {
      const created = editing.create(actor, row.form, row.association);
      return isRefusal(created) ? created : { entry: created.draft.entry };
    }
    const chosen = detail.changes.filter((field) => fields.includes(field));
    if (chosen.length === 0)
      return detail.changes.length > 0
        ? notNow('Välj minst ett fält att godkänna, eller avböj förslaget.')
        : { entry: row.entry };
    if (how === 'publish' && detail.draftWaits)
      return notNow(
        'Insatsen har redan en ändring som väntar. Lägg förslaget i utkastet, så publicerar du allt på en gång.',
      );
    const form = chosen.reduce((into, field) => withField(into, field, row.form), detail.now);
    const saved = editing.saveDraft(actor, row.entry, form, edition, 'save');
    if (isRefusal(saved)) return saved;
    if ('conflict' in saved) return notNow('Någon annan sparade insatsen nyss. Se efter och försök igen.');
    if (how === 'draft') return { entry: row.entry };
    const published = editing.publish(actor, row.entry, saved.draft.edition, null);
    if (isRefusal(published)) return published;
    if ('errors' in published) return published;
    if ('conflict' in published)
      return notNow('Någon annan sparade insatsen nyss. Se efter och försök igen.');
    return { entry: row.entry };
  };
}

const notNow = (reason: string): Refusal => ({ refused: 'not-now', reason });
