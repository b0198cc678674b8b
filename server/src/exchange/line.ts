import pLimit from 'p-limit';

/** Heavy work on sheets: so much at once, and the rest in line. */
export interface Line {
  /** Does a piece of work when its turn has come. */
  take<Answer>(work: () => Promise<Answer>): Promise<Answer>;
  /** How many wait for their turn. */
  waiting(): number;
}

export function createLine(places: number): Line {
  const limit = pLimit(places);
  return { take: (work) => limit(work), waiting: () => limit.pendingCount };
}
