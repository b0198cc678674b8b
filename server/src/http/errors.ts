import { problemTypes } from '@insatskatalog/shared/problem.ts';
import type { ErrorRequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { sendProblem, type Refusal } from './problem.ts';
import { errorPage } from './problem-page.ts';
import { Refused } from './refused.ts';

/**
 * The one place where an error becomes an answer: `application/problem+json` under `/api`, `/datasets` and `/mcp`, a short page elsewhere. The cause of a
 * surprise goes to the log with the request's id, never into the answer.
 */
export function errors(log: Logger, baseUrl: string): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const refusal = error instanceof Refused ? error.refusal : refusalOf(error);
    if (error instanceof Refused) response.set(error.headers);
    if (problemTypes[refusal.type].status >= 500)
      log.error({ request: response.locals.requestId, err: error }, 'the request failed');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    // What is left of a refused body is not worth reading.
    if (refusal.type === 'tooLarge') response.set('Connection', 'close');
    if (/^\/(?:api|datasets|mcp)(?:$|[/?])/.test(request.originalUrl))
      sendProblem(response, refusal, baseUrl);
    else sendPage(response, refusal);
  };
}

/**
 * What an error means to the one who asked. Express and its parts mark what the request caused with `expose`; a 4xx without it is
 * another service's answer to us. 503 is what a part of ours says when it cannot serve.
 */
function refusalOf(error: unknown): Refusal {
  if (typeof error !== 'object' || error === null || !('status' in error)) return { type: 'internal' };
  if (error.status === 503) return { type: 'unavailable' };
  if (!('expose' in error) || error.expose !== true) return { type: 'internal' };
  return { type: error.status === 404 ? 'notFound' : error.status === 413 ? 'tooLarge' : 'invalidQuery' };
}

function sendPage(response: Response, refusal: Refusal): void {
  response
    .status(problemTypes[refusal.type].status)
    .set('Cache-Control', 'no-store')
    .type('html')
    .send(errorPage(refusal, String(response.locals.requestId)));
}
