import type { Refusal } from './problem.ts';

/** Thrown by middleware to end a request with a problem; the error handlers shape the answer. Nothing is logged for it. */
export class Refused extends Error {
  readonly refusal: Refusal;
  readonly headers: Record<string, string>;

  constructor(refusal: Refusal, headers: Record<string, string> = {}) {
    super(refusal.type);
    this.refusal = refusal;
    this.headers = headers;
  }
}
