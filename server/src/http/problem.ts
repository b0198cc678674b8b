import { paths } from '@insatskatalog/shared/paths.ts';
import {
  problemTypes,
  type FieldError,
  type Problem,
  type ProblemType,
} from '@insatskatalog/shared/problem.ts';
import type { Response } from 'express';

export interface Refusal {
  type: ProblemType;
  /** What was wrong this time, for the person who reads it. */
  detail?: string;
  errors?: FieldError[];
}

/**
 * RFC 9457: the answer to a request that is refused or that failed. `instance` is the request's id, which the log also has.
 *
 * @param baseUrl the public address, so that `type` is an absolute address of a page that explains it
 */
export function problemOf(refusal: Refusal, baseUrl: string, requestId: string): Problem {
  const { slug, title, status } = problemTypes[refusal.type];
  return {
    type: `${baseUrl}${paths.api.problem(slug)}`,
    title,
    status,
    ...(refusal.detail === undefined ? {} : { detail: refusal.detail }),
    instance: `urn:uuid:${requestId}`,
    ...(refusal.errors === undefined ? {} : { errors: refusal.errors }),
  };
}

/** Answers with a problem as `application/problem+json`, which nobody may store. */
export function sendProblem(response: Response, refusal: Refusal, baseUrl: string): void {
  const problem = problemOf(refusal, baseUrl, String(response.locals.requestId));
  response
    .status(problem.status)
    .set('Cache-Control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(problem));
}
