import type { RequestHandler } from 'express';
import { Refused } from './refused.ts';

/**
 * Lets only our own pages change anything: a request that is more than a read must come from this host, by the `Origin` that
 * browsers send with every such request (Fetch § 3.2). One without it is refused too: no browser of today leaves it out.
 */
export const sameOrigin: RequestHandler = (request, _response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') {
    next();
    return;
  }
  const { origin } = request.headers;
  if (origin === undefined || !URL.canParse(origin) || new URL(origin).host !== request.host)
    throw new Refused({
      type: 'foreignOrigin',
      detail: 'Det som skickades kom inte från en sida i katalogen. Öppna sidan på nytt och försök igen.',
    });
  next();
};
