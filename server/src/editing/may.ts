import type { Actor } from '@insatskatalog/shared/actor.ts';
import { entryActs, type EntryAct } from '@insatskatalog/shared/editing.ts';
import { allows } from '../policy.ts';
import type { Subject } from './subject.ts';

/** The acts that an actor may do to an entry, as it is now. */
export function actsOn(subject: Subject, archiveOn: string | null, actor: Actor): EntryAct[] {
  const { draft, published } = subject;
  const isPublic = published?.status === 'published';
  const fits: Record<EntryAct, boolean> = {
    save: true,
    'send-to-review': draft?.state === 'draft',
    return: draft?.state === 'in-review',
    publish: draft !== undefined,
    discard: draft !== undefined,
    review: isPublic,
    'set-intake': isPublic,
    archive: isPublic,
    unarchive: published?.status === 'archived' || archiveOn !== null,
    delete: true,
    restore: true,
    comment: true,
  };
  return entryActs.filter((act) => fits[act] && allows(actor, `entry.${act}`, subject.association));
}
