/** What ranking asks of the index of wordings. Wordings are numbered within one index. */
export interface WordingIndex {
  /** How many different wordings there are. */
  size(): number;
  /** Who holds a term, and at which level. */
  postings(term: string): Postings;
  about(wordings: number[]): AboutWording[];
  /** The concepts of entries with their strength, by id. */
  conceptsOf(ids: string[]): Map<string, ReadonlyMap<string, number>>;
  /** The wordings with an entry that serves any of the municipalities or counties. */
  reach(places: { municipalities: string[]; counties: string[] }): ReadonlySet<number>;
  /** The words of all wordings with how many have them. */
  words(): Map<string, number>;
  /** Another number when something has been written. */
  revision(): number;
}

/** One number for each wording that holds a term: the wording's eight times, and the level (0 is the strongest). */
export type Postings = readonly number[];
export const levelsPerWording = 8;

export interface AboutWording {
  wording: number;
  key: string;
  ageMin: number;
  ageMax: number;
  coverageRank: number;
  /** The concepts that it is about with their strength: tags and kinds of support. */
  concepts: ReadonlyMap<string, number>;
}
