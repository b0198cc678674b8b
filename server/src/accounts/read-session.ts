import type { RequestHandler } from 'express';
import { isPersonal } from '../http/personal.ts';
import type { SessionCookie } from './session-cookie.ts';
import type { Sessions } from './sessions.ts';

/** Finds the request's session (`response.locals.session`: `SessionState` or null). */
export function readSession(sessions: Pick<Sessions, 'read'>, cookie: SessionCookie): RequestHandler {
  return (request, response, next) => {
    const token = cookie.read(request.headers.cookie);
    response.locals.session = token === null ? null : sessions.read(token);
    if (isPersonal(request)) response.set('Cache-Control', 'no-store').set('Referrer-Policy', 'same-origin');
    next();
  };
}
