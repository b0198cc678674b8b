import type { PlannedUnit } from '../ranking/plan.ts';

export interface Place {
  kind: string;
  code: string;
}

/** What an engine must be able to do for the ranking. */
export interface RankingEngine {
  name: string;
  /** Keys of the distinct texts that answer each question, of those that serve the place. */
  ask(units: PlannedUnit[], place: Place | null): Promise<string[][][]>;
  /** The entries of distinct texts that serve the place. */
  entriesOf(keys: string[], place: Place | null): Promise<{ id: string; key: string }[]>;
}

/** More distinct texts than a person looks through; beyond it lie only weak matches. */
export const mostTexts = 300;
