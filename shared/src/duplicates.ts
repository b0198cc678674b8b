import type { Actor } from './actor.ts';
import type { EntryState } from './editing.ts';
import type { EntryForm } from './entry-form.ts';

/** An entry that may be the one that somebody is writing. */
export interface DuplicateCandidate {
  id: string;
  title: string;
  provider: string;
  state: EntryState;
  /** The public address; null for what has not been published. */
  slug: string | null;
  /** Whether the actor may open it in the editor. */
  mayEdit: boolean;
}

/** Warns of writing what is there already. */
export interface Duplicates {
  /**
   * Entries with a name much like the form's, of the same provider or for some of the same municipalities; the most alike first.
   * Of drafts only those that the actor may read.
   *
   * @param except the entry that is being written
   */
  alike(actor: Actor, form: EntryForm, except: string | null): DuplicateCandidate[];
}
