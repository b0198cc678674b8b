import type { Editing } from '@insatskatalog/shared/editing.ts';
import type { Desk } from './desk.ts';
import { actsOn } from './may.ts';
import { editionOf, presentDraft } from './subject.ts';

/** Reading an entry as its editor does, with all that it has said before. */
export function readingEntries(desk: Desk): Pick<Editing, 'open' | 'revisions' | 'revision'> {
  return {
    open: (actor, entry) =>
      desk.act(actor, 'entry.read', entry, (subject) => {
        const { id, association, published, draft } = subject;
        const archiveOn = desk.archiveDays.of(id);
        return {
          id,
          association,
          state: published?.status ?? draft?.state ?? 'draft',
          published: published ?? null,
          draft: draft ? presentDraft({ published, draft }) : null,
          edition: editionOf(subject),
          comments: desk.comments.of(id),
          archiveOn,
          may: actsOn(subject, archiveOn, actor),
        };
      }),

    revisions: (actor, entry) => desk.act(actor, 'entry.read', entry, ({ id }) => desk.revisions.list(id)),

    revision: (actor, entry, id) =>
      desk.act(actor, 'entry.read', entry, (subject) => {
        const revision = desk.revisions.list(subject.id).find((candidate) => candidate.id === id);
        const form = revision && desk.revisions.formOf(subject.id, id);
        return revision && form ? { revision, form } : { refused: 'not-found' as const };
      }),
  };
}
