import type { RequestHandler } from 'express';

/**
 * A client that sends `If-None-Match` through `fetch` says `Cache-Control: no-cache` without meaning to, and Express would then
 * send everything again. It speaks to caches on the way; the origin answers 304 all the same (RFC 9110 § 13.1.2).
 */
export const answerConditionally: RequestHandler = (request, _response, next) => {
  delete request.headers['cache-control'];
  next();
};
