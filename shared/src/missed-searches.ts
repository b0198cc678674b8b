import type { Actor } from './actor.ts';

/** Words that people search for without finding anything. */
export interface MissedSearch {
  text: string;
  /** How many times. */
  searches: number;
}

/** What people look for and the catalogue lacks, or calls something else. */
export interface MissedSearches {
  /**
   * The most common first, of the last days that the pages speak of. Only words that were searched for on several days, so that
   * nobody's own story is among them.
   */
  of(actor: Actor): MissedSearch[];
}

/** Days that the report goes back. */
export const missedSearchDays = 30;
