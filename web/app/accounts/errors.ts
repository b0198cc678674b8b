import type { SummarisedError } from '../ui/error-summary.tsx';

export type Errors = readonly SummarisedError[];

/** The same list each time: the summary takes the focus when it gets another. */
export const noErrors: Errors = [];
