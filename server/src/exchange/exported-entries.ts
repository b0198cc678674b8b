import { isRefusal, type Actor } from '@insatskatalog/shared/actor.ts';
import type { EditedEntry, Editing } from '@insatskatalog/shared/editing.ts';
import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { setImmediate as breathe } from 'node:timers/promises';
import { formShown } from './form-shown.ts';

/** An entry as its editors see it, with what an export tells of it beside the form. */
export interface ExportedEntry {
  id: string;
  slug: string | null;
  state: EditedEntry['state'];
  association: string | null;
  changeWaits: boolean;
  lastReviewedAt: string | null;
  updatedAt: string | null;
  form: EntryForm;
}

/** Entries between two looks at what else the service has to do. */
const atATime = 50;

/**
 * Entries by id, those that the actor may not see left out; read as they are asked for.
 *
 * @param quiet resolves when nobody writes for long: opening an entry may bring its draft up to date, and would hold everybody up
 */
export async function* exportedEntries(
  editing: Pick<Editing, 'open'>,
  actor: Actor,
  ids: string[],
  quiet: () => Promise<void>,
): AsyncGenerator<ExportedEntry> {
  for (const [index, id] of ids.entries()) {
    if (index % atATime === 0) await breathe();
    await quiet();
    const opened = editing.open(actor, id);
    const form = isRefusal(opened) ? null : formShown(opened);
    if (isRefusal(opened) || !form) continue;
    const { published, state, association, draft } = opened;
    yield {
      id,
      slug: published?.slug ?? null,
      state,
      association,
      changeWaits: published !== null && draft !== null,
      lastReviewedAt: published?.lastReviewedAt ?? null,
      updatedAt: draft?.savedAt ?? published?.updatedAt ?? null,
      form,
    };
  }
}
