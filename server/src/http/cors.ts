import type { RequestHandler } from 'express';

/**
 * Open to every origin, without credentials: the data is public, and no cookie means anything here. Answers preflights itself.
 *
 * @param headers that a script on another site may send, besides those that need no permission
 */
export function openTo(methods: string[], headers: string[]): RequestHandler {
  const allowed = methods.join(', ');
  return (request, response, next) => {
    response.set({
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': 'ETag, Retry-After, RateLimit, RateLimit-Policy, X-Request-Id',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
    if (request.method !== 'OPTIONS') {
      next();
      return;
    }
    response
      .status(204)
      .set({
        Allow: allowed,
        'Access-Control-Allow-Methods': allowed,
        'Access-Control-Allow-Headers': headers.join(', '),
        'Access-Control-Max-Age': '86400',
      })
      .end();
  };
}

/** What is only read. */
export const openToEveryOrigin = openTo(
  ['GET', 'HEAD', 'OPTIONS'],
  ['Accept', 'Content-Type', 'If-None-Match'],
);
