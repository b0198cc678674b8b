import type { EntryAct, EntryState } from '@insatskatalog/shared/editing.ts';
import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import type { BrokenLink } from '@insatskatalog/shared/worklist.ts';
import type { EditorChoices } from './choices.server.ts';
import type { LivePreview } from './preview.server.ts';

/** What the form's page is given. */
export interface EditorView {
  /** Null for a new entry. */
  id: string | null;
  title: string;
  /** Null for a new entry. */
  state: EntryState | null;
  /** Whether a change to what is published waits, and where. */
  change: 'draft' | 'in-review' | null;
  publishOn: string | null;
  /** The address of what the public sees; null when it sees nothing. */
  slug: string | null;
  hasDraft: boolean;
  may: EntryAct[];
  form: EntryForm;
  edition: string;
  /** The draft's; null when there is none. */
  version: number | null;
  savedAt: string | null;
  /** Its links that lead nowhere, as far as is known. */
  brokenLinks: BrokenLink[];
  /** The day from which it will be archived by itself. */
  archiveOn: string | null;
  choices: EditorChoices;
  preview: LivePreview;
}

/** Whether what is written has been sent to review, and waits there. */
export const isReviewed = ({ state, change }: Pick<EditorView, 'state' | 'change'>): boolean =>
  state === 'in-review' || change === 'in-review';

/** What the public has of the entry: nothing yet, the page as it is, or a page that says that it has ended. */
export const standingOf = ({ state }: Pick<EditorView, 'state'>): 'new' | 'published' | 'archived' =>
  state === 'published' || state === 'archived' ? state : 'new';
