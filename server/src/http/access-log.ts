import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { decodedPath } from './decoded-path.ts';

const polledByMachines = new Set(['/healthz', '/readyz']);

/**
 * One line an answer. Free text can hold health data, so the line has the path but never the query string, and nothing
 * about who asked: no network address, no user agent, no referring page.
 */
export function accessLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const path = pathOf(request.originalUrl);
    response.once('close', () => {
      const line = {
        request: response.locals.requestId,
        method: request.method,
        path,
        status: response.statusCode,
        ms: Math.round((performance.now() - started) * 10) / 10,
        ...(response.writableFinished ? {} : { aborted: true }),
      };
      if (polledByMachines.has(path)) log.debug(line, 'answered');
      else log.info(line, 'answered');
    });
    next();
  };
}

/** Addresses that open something to whoever has them; pages are found in any case, and however their letters are written. */
const secret = /^(\/+(?:inbjudan|nytt-losenord|verksamhet)\/+)[^/]+/i;

/** The part of a request's target before its query string, cut where nothing of ours is longer, without what must stay secret. */
function pathOf(target: string): string {
  const end = target.search(/[?#]/);
  const path = end === -1 ? target : target.slice(0, end);
  const hidden = decodedPath(path).replace(secret, '$1…');
  return (hidden === decodedPath(path) ? path : hidden).slice(0, 200);
}
