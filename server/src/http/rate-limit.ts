import type { RequestHandler } from 'express';
import { rateLimit as limiter } from 'express-rate-limit';
import { Refused } from './refused.ts';

/**
 * Answers 429 with `Retry-After` when an address asks too often. IPv6 clients are counted by their /56 network, since one client
 * has more addresses than that. Counted in memory: each node of several guards itself.
 */
export function rateLimit(perMinute: number): RequestHandler {
  return limiter({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    identifier: 'per-address',
    // Behind a proxy that TRUST_PROXY does not mention, everybody shares the proxy's address: docs/operations.md says so.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    handler: (_request, response, next) => {
      const seconds = response.getHeader('Retry-After');
      next(
        new Refused({
          type: 'tooMany',
          detail: `Högst ${perMinute} frågor i minuten. Försök igen om ${String(seconds)} sekunder.`,
        }),
      );
    },
  });
}
