import type { RequestHandler } from 'express';

/**
 * Reads to its end what an answer did not wait for, and drops it. A page may answer without its form (somebody has to sign in
 * first); what was left of a long one would otherwise hold up the next request on the same connection, for Node drops only what
 * nobody has begun to read.
 */
export const unreadBody: RequestHandler = (request, response, next) => {
  response.once('finish', () => {
    if (request.complete) return;
    request.removeAllListeners('data');
    request.resume();
  });
  next();
};
