/** Who acts: an account that is signed in in full. */
export interface Actor {
  /** Account id. */
  id: string;
  name: string;
  role: 'administrator' | 'editorial-office';
  /** The tenant of an administrator; null for the editorial office. */
  association: string | null;
}

/** An expected "no": what was asked for is not there, is not theirs, or cannot be done as things are. */
export type Refusal =
  | { refused: 'not-found' }
  /** The policy says no. To the one who asked it is told apart from `not-found` only where it may see the thing. */
  | { refused: 'forbidden' }
  /** Things are not as they must be for this; `reason` says so in Swedish. */
  | { refused: 'not-now'; reason: string };

export const isRefusal = (answer: object | null): answer is Refusal =>
  answer !== null &&
  'refused' in answer &&
  (answer.refused === 'not-found' || answer.refused === 'forbidden' || answer.refused === 'not-now');
