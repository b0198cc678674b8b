import type { Request, RequestHandler, Response } from 'express';
import type { SessionState } from '@insatskatalog/shared/session.ts';
import { ipKeyGenerator, rateLimit as limiter } from 'express-rate-limit';
import { isPersonal } from './personal.ts';
import { Refused } from './refused.ts';

/** What may be asked in a minute, and by whom it is counted. */
interface Limit {
  perMinute: number;
  identifier: string;
  keyOf: (request: Request, response: Response) => string;
  /** What is not counted. */
  skip?: (request: Request) => boolean;
  detail: (seconds: string) => string;
}

const addressOf = (request: Request): string => ipKeyGenerator(request.ip ?? '');

/** How much one address may ask of the API. */
export const rateLimit = (perMinute: number): RequestHandler =>
  limitTo({
    perMinute,
    identifier: 'per-address',
    keyOf: addressOf,
    detail: (seconds) => `Högst ${perMinute} frågor i minuten. Försök igen om ${seconds} sekunder.`,
  });

/**
 * How much somebody may ask of the pages behind sign-in, and how many forms may be sent: counted for each session, since a whole
 * office can share an address, and by address for who is not signed in. After the session has been read. A person with many tabs
 * comes to a tenth of it.
 */
export const limitPages = (perMinute: number): RequestHandler =>
  limitTo({
    perMinute,
    identifier: 'per-person',
    keyOf: (request, response) => {
      const session = response.locals.session as SessionState | null;
      return session ? `session ${session.id}` : addressOf(request);
    },
    skip: (request) => request.method !== 'POST' && !isPersonal(request),
    detail: (seconds) =>
      `Väldigt mycket har skickats härifrån på kort tid. Vänta ${seconds} sekunder, gå tillbaka i webbläsaren och försök igen. Det du har skrivit står kvar där.`,
  });

/**
 * Answers 429 with `Retry-After` when an address asks too often. IPv6 clients are counted by their /56 network, since one client
 * has more addresses than that. Counted in memory: each node of several guards itself.
 */
function limitTo({ perMinute, identifier, keyOf, skip, detail }: Limit): RequestHandler {
  return limiter({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    identifier,
    keyGenerator: keyOf,
    ...(skip && { skip }),
    // Behind a proxy that TRUST_PROXY does not mention, everybody shares the proxy's address: docs/operations.md says so.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    handler: (_request, response, next) => {
      const seconds = response.getHeader('Retry-After');
      next(new Refused({ type: 'tooMany', detail: detail(String(seconds)) }));
    },
  });
}
