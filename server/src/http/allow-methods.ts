import type { RequestHandler } from 'express';
import { Refused } from './refused.ts';

/** Refuses every other method with 405 and the list of those that work (RFC 9110 § 15.5.6). */
export function allowMethods(...methods: string[]): RequestHandler {
  const allow = methods.join(', ');
  return (request, _response, next) => {
    if (methods.includes(request.method)) next();
    else
      throw new Refused(
        { type: 'methodNotAllowed', detail: `Här går det att använda ${allow}.` },
        { Allow: allow },
      );
  };
}
