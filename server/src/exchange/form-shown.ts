import type { EditedEntry } from '@insatskatalog/shared/editing.ts';
import { entryFormOf, type EntryForm } from '@insatskatalog/shared/entry-form.ts';

/** What an editor sees when the entry is opened: the change that waits, or what is published. */
export const formShown = ({ draft, published }: Pick<EditedEntry, 'draft' | 'published'>): EntryForm | null =>
  draft?.form ?? (published && entryFormOf(published));
