import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import type { Choices } from '@insatskatalog/shared/search.ts';
import type { Place } from '../analysis/place-names.ts';

/** What ranking asks of the index of wordings. Wordings are numbered within one index. */
export interface WordingIndex {
  /** How many different wordings there are. */
  size(): number;
  /** The highest number that one has. */
  highest(): number;
  /** Who holds a term, and at which level. */
  postings(term: string): Postings;
  about(wordings: Iterable<number>): AboutWording[];
  /** The concepts of entries with their strength, by id. */
  conceptsOf(ids: string[]): Map<string, ReadonlyMap<string, number>>;
  /** The wordings that have, in each dimension with a choice, an entry with one of the chosen values; null without choices. */
  within(choices: Choices): WordingMask | null;
  /** Whether entries have the text as their title, and none of them serves the place. */
  isTitleElsewhere(text: string, place: Place): boolean;
  /** The concepts of a wording with their strength: its tags and kinds of support. */
  conceptsOfWording(wording: number): ReadonlyMap<string, number>;
  /** The words of all wordings with how many have them. */
  words(): Map<string, number>;
  /** A higher number after each write. */
  revision(): number;
  /** The words that wordings have begun or ceased to use after a revision, oldest first; null when it is too old to tell. */
  wordsSince(revision: number): WordChange[] | null;
}

/** So many wordings more, or fewer, use a word. */
export interface WordChange {
  word: string;
  by: number;
}

/** 1 at the number of every wording that belongs; shorter than the highest number when none above does. */
export type WordingMask = Uint8Array;

/** One number for each wording that holds a term: the wording's eight times, and the level (0 is the strongest). */
export type Postings = Int32Array;
/** Bits of a posting that hold the level. */
export const levelBits = 3;

export interface AboutWording {
  wording: number;
  key: string;
  ageMin: number;
  ageMax: number;
  coverageRank: number;
  orientation: Intervention['orientation'];
}
