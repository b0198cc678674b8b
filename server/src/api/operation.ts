import type { ProblemType } from '@insatskatalog/shared/problem.ts';
import { Router, type Response } from 'express';
import type { z } from 'zod';
import { allowMethods } from '../http/allow-methods.ts';
import { cacheControl } from '../http/cache-control.ts';
import { sendProblem, type Refusal } from '../http/problem.ts';
import { sendStream, type StreamedAnswer } from '../http/send-stream.ts';
import type { Parameter } from './parameters.ts';

/** What a call to an operation asked for, decoded but not yet parsed. */
export interface Call {
  /** Value of the path's one variable; empty when it has none. */
  key: string;
  query: URLSearchParams;
}

export type Outcome<Answer> =
  /** `lang` is the language of an answer that is in one. */
  | { answer: Answer; lang?: string }
  | { pieces: StreamedAnswer; lang?: string }
  | { refusal: Refusal }
  | { movedTo: string };

/**
 * One question the API answers: the route, its documentation and the type of its answers come from this same description.
 */
export interface Operation<Answer = unknown> {
  /** Below `/api/v1`, as OpenAPI writes it: `/interventions/{idOrSlug}`. */
  path: string;
  id: string;
  tag: string;
  summary: string;
  description: string;
  parameters: Parameter[];
  /** Name of the answer's schema in the API description. */
  answerName: string;
  answer: z.ZodType<Answer>;
  answerDescription: string;
  example: Answer;
  /** Problems it can answer besides those that every operation can. */
  problems: ProblemType[];
  /** How long a copy may be used without asking again. */
  caching: keyof typeof cacheControl;
  handle: (call: Call) => Promise<Outcome<Answer>> | Outcome<Answer>;
}

/** Keeps the answer's type together with its schema and example while the operation is written. */
export const operation = <Answer>(description: Operation<Answer>): Operation => description;

/** Routes for a list of operations. An address that exists answers other methods with 405. */
export function mount(operations: Operation[], baseUrl: string): Router {
  const router = Router({ caseSensitive: true });
  for (const { path, handle, caching } of operations) {
    const pattern = path.replace(/\{\w+\}/, ':key');
    router.get(pattern, async (request, response) => {
      const start = request.originalUrl.indexOf('?');
      const query = new URLSearchParams(start === -1 ? '' : request.originalUrl.slice(start));
      const { key } = request.params;
      const outcome = await handle({ key: typeof key === 'string' ? key : '', query });
      await send(response, outcome, caching, baseUrl);
    });
    router.all(pattern, allowMethods('GET', 'HEAD', 'OPTIONS'));
  }
  return router;
}

/** Express adds the weak ETag over the body, and answers 304 or HEAD without one. */
async function send(
  response: Response,
  outcome: Outcome<unknown>,
  caching: Operation['caching'],
  baseUrl: string,
): Promise<void> {
  if ('refusal' in outcome) {
    sendProblem(response, outcome.refusal, baseUrl);
    return;
  }
  response.set('Cache-Control', cacheControl[caching]);
  if ('movedTo' in outcome) response.status(308).location(`${baseUrl}${outcome.movedTo}`).end();
  else {
    if (outcome.lang !== undefined) response.set('Content-Language', outcome.lang);
    if ('pieces' in outcome) await sendStream(response, outcome.pieces);
    else response.json(outcome.answer);
  }
}
