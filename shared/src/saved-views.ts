import type { Actor, Refusal } from './actor.ts';
import type { WorkQuery } from './work-query.ts';

/** A list under a name. */
export interface SavedView {
  id: string;
  name: string;
  query: WorkQuery;
}

/** The lists that somebody has kept, each one's own. */
export interface SavedViews {
  /** Alphabetically. */
  of(actor: Actor): SavedView[];
  /** Keeps a list; a name that is there gets the new list. */
  keep(actor: Actor, name: string, query: WorkQuery): { id: string } | Refusal;
  remove(actor: Actor, id: string): void;
}
