import type { Actor } from '@insatskatalog/shared/actor.ts';
import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import { anEntryForm } from './an-entry-form.ts';
import { editingBench, granted } from './editing.ts';

/** The editing bench, with two administrators of an association and somebody of the editorial office. */
export function editorsAtWork() {
  const bench = editingBench();
  const { editing, actor } = bench;
  const association = 'sf-botkyrka-huddinge-salem';
  const ask = actor(association);
  return {
    ...bench,
    association,
    ask,
    bo: actor(association, 'Bo Björk'),
    office: actor(null),
    /** A published entry, and who published it. */
    published: (
      form: EntryForm = anEntryForm({ title: `Insats ${crypto.randomUUID()}` }),
      by: Actor = ask,
    ): Intervention => {
      const { draft } = granted(editing.create(by, form, association));
      const answer = granted(editing.publish(by, draft.entry, draft.edition, null));
      if (!('published' in answer)) throw new Error(`Not published: ${JSON.stringify(answer)}`);
      return answer.published;
    },
    opened: (entry: string) => granted(editing.open(ask, entry)),
  };
}
