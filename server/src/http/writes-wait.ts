import type { RequestHandler } from 'express';
import type { LongWrite } from '../db/long-write.ts';
import { isPersonal } from './personal.ts';

/** The pages of imports show how far a long write has come. */
const shown = /^\/admin\/importera(\/|\.data|$)/i;

/**
 * What may write waits while an import is being written: forms, and the pages of those who are signed in. What the public reads
 * goes on.
 */
export function writesWait(longWrite: LongWrite): RequestHandler {
  return async (request, _response, next) => {
    const mayWrite = request.method === 'POST' || (isPersonal(request) && !shown.test(request.path));
    if (mayWrite && longWrite.isUnderWay()) await longWrite.ended();
    next();
  };
}
