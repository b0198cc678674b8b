import type { RequestHandler } from 'express';
import type { LongWrite } from '../db/long-write.ts';
import { isPersonal } from './personal.ts';

/** The pages that show how far a long write has come: of imports, and of what many entries share. */
const shown = new RegExp(
  [
    String.raw`^/admin/importera(/|\.data|$)`,
    String.raw`^/admin/ordlistor/[^/]+/termer/[^/]+/sla-ihop(\.data)?$`,
    String.raw`^/admin/utforare/[^/]+/(sla-ihop|andra)(\.data)?$`,
  ].join('|'),
  'i',
);

/**
 * What may write waits while a long write is under way: forms, and the pages of those who are signed in. What the public reads
 * goes on.
 */
export function writesWait(longWrite: LongWrite): RequestHandler {
  return async (request, _response, next) => {
    const mayWrite = request.method === 'POST' || (isPersonal(request) && !shown.test(request.path));
    if (mayWrite && longWrite.isUnderWay()) await longWrite.ended();
    next();
  };
}
