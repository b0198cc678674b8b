import type { EditedEntry } from '@insatskatalog/shared/editing.ts';
import { emptyEntryForm, entryFormOf, type EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { historyWords } from '../texts/entry-history.ts';

/** In an address, in place of a revision: what the entry's editors see now. */
export const now = 'nu';

export function formNow({ draft, published }: EditedEntry): EntryForm {
  if (draft) return draft.form;
  return published ? entryFormOf(published) : emptyEntryForm();
}

export function nowName({ draft, state }: EditedEntry): string {
  if (draft) return historyWords.now.draft;
  return state === 'archived' ? historyWords.now.archived : historyWords.now.published;
}

/** What the entry is called by those who see it now. */
export const nameOf = ({ draft, published }: EditedEntry): string =>
  published?.texts.sv.title || draft?.form.texts.sv.title.trim() || historyWords.untitled;
