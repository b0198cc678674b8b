import { largestSheet } from '@insatskatalog/shared/exchange.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { Request, RequestHandler } from 'express';
import { Refused } from './refused.ts';

/** Characters of an address. A whole filter with fifty choices fits in half of it; proxies commonly stop at 8 kB. */
const maxUrlLength = 4096;
/** Bytes of a body. The longest form is an entry's, whose texts hold 8,000 characters each. */
const maxBodyLength = 512 * 1024;
/** Where sheets are sent: the largest of them, and what a form puts around it. */
const maxSheetBodyLength = largestSheet + 16 * 1024;

/**
 * Refuses what nothing behind it should have to think about: addresses that are too long, not percent-encoded UTF-8 or hold a
 * NUL, hosts that are no hosts, bodies that are too large or do not say how large they are.
 */
export const limits: RequestHandler = (request, _response, next) => {
  const target = request.originalUrl;
  if (target.length > maxUrlLength)
    throw new Refused({ type: 'addressTooLong', detail: `En adress får ha högst ${maxUrlLength} tecken.` });
  if (!target.startsWith('/') || !isCleanAddress(target))
    throw new Refused({
      type: 'invalidQuery',
      detail: 'Adressen är inte rätt kodad: den ska vara procentkodad UTF-8.',
    });
  if (
    !isHost(request.headers.host) ||
    (request.app.enabled('trust proxy') && !isForwardedHost(request.headers['x-forwarded-host']))
  )
    throw new Refused({ type: 'invalidQuery', detail: 'Värdnamnet (Host) går inte att tolka.' });

  const length = request.headers['content-length'];
  const unstated = length === undefined && request.headers['transfer-encoding'] !== undefined;
  const sheet = isSheet(request);
  if (unstated || Number(length ?? 0) > (sheet ? maxSheetBodyLength : maxBodyLength))
    throw new Refused({
      type: 'tooLarge',
      detail: sheet
        ? 'Filen får vara högst 5 MB. Dela upp den i flera och läs in dem var för sig.'
        : `Det som skickas får vara högst ${maxBodyLength} byte, och längden ska anges med Content-Length.`,
    });
  next();
};

const isSheet = ({ method, path }: Request): boolean => method === 'POST' && path === paths.admin.imports();

/** True when the path and the query decode as UTF-8 without a NUL. */
function isCleanAddress(target: string): boolean {
  try {
    return !decodeURIComponent(target).includes('\0');
  } catch {
    return false;
  }
}

/** A host name or address with an optional port, as browsers and proxies send it. */
function isHost(host: string | undefined): boolean {
  return (
    host !== undefined &&
    /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i.test(host) &&
    URL.canParse(`http://${host}/`)
  );
}

function isForwardedHost(header: string | string[] | undefined): boolean {
  return (
    header === undefined ||
    String(header)
      .split(',')
      .every((host) => isHost(host.trim()))
  );
}
