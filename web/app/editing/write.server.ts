import { isRefusal, type Actor } from '@insatskatalog/shared/actor.ts';
import type { Conflict, Draft } from '@insatskatalog/shared/editing.ts';
import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import type { Ports } from '@insatskatalog/shared/ports.ts';
import { granted } from '../admin/refused.server.ts';
import type { Subject } from './load.server.ts';

/**
 * Keeps a form as the entry's draft; begins the entry when there is none.
 *
 * @param read the edition that the form was drawn from
 * @throws 404 for what is not theirs
 */
export function keep(
  { editing }: Pick<Ports, 'editing'>,
  actor: Actor,
  subject: Subject,
  form: EntryForm,
  read: string,
  purpose: 'typing' | 'save',
): { draft: Draft } | Conflict | { reason: string } {
  const kept = granted(
    subject.id === null
      ? editing.create(actor, form, subject.association)
      : editing.saveDraft(actor, subject.id, form, read, purpose),
  );
  return isRefusal(kept) ? { reason: kept.reason } : kept;
}
