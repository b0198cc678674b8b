import type { RequestHandler } from 'express';
import { decodedPath } from '../http/decoded-path.ts';
import type { SessionCookie } from './session-cookie.ts';
import type { Sessions } from './sessions.ts';

/** Addresses whose answers are for one person: no cache may keep them, and nothing else on the web may learn of them. */
const personal = /^\/(admin|logga-in|logga-ut|inbjudan|nytt-losenord|verksamhet)(\/|\.data|$)/i;

/** Finds the request's session (`response.locals.session`: `SessionState` or null). */
export function readSession(sessions: Pick<Sessions, 'read'>, cookie: SessionCookie): RequestHandler {
  return (request, response, next) => {
    const token = cookie.read(request.headers.cookie);
    response.locals.session = token === null ? null : sessions.read(token);
    if (personal.test(decodedPath(request.path)))
      response.set('Cache-Control', 'no-store').set('Referrer-Policy', 'same-origin');
    next();
  };
}
