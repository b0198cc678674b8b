import type { RequestHandler } from 'express';
import { createHash } from 'node:crypto';

/** Addresses whose last answer is remembered: about 3 MB when full. What is asked for least recently goes first. */
const most = 10_000;

/** The headers that a 304 has from the 200 it stands for (RFC 9110 § 15.4.5). */
const repeated = ['ETag', 'Cache-Control', 'Vary', 'Content-Location', 'Expires'] as const;

/** What an address's answer may be chosen by: form and language. */
const chosenBy = ['Accept', 'Accept-Language'];

interface Remembered {
  stamp: string;
  headers: Record<string, string>;
}

/**
 * Answers 304 without doing what the answer takes, when nothing that it stands on has changed since it was made with the ETag that
 * the request names. Any answer with an ETag is remembered: not what it said, and its address only as a hash.
 *
 * Those that are for one person are left alone: whoever has signed in, and what is `no-store` from the outset.
 *
 * @param stamp names the state of everything that public answers are made from
 */
export function answerUnchanged(stamp: () => string): RequestHandler {
  const known = new Map<string, Remembered>();

  return (request, response, next) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead || response.locals.session || response.get('Cache-Control') === 'no-store') {
      next();
      return;
    }
    // Compression says so of what it could compress, and a 304 has nothing to.
    response.vary('Accept-Encoding');
    const before = stamp();
    const asked = [request.originalUrl, ...chosenBy.map((name) => request.get(name) ?? '')];
    const key = createHash('sha256').update(asked.join('\n')).digest('base64url');
    const last = known.get(key);
    known.delete(key);
    if (last?.stamp === before) {
      known.set(key, last);
      response.set('ETag', last.headers.ETag);
      if (request.fresh) {
        response.status(304).set(last.headers).end();
        return;
      }
      response.removeHeader('ETag');
    }
    response.once('finish', () => {
      // What changed while the answer was made may or may not be in it.
      if (!isWhole(response.statusCode) || !response.get('ETag') || stamp() !== before) return;
      known.set(key, { stamp: before, headers: headersOf((name) => response.getHeader(name)) });
      for (const oldest of known.keys()) {
        if (known.size <= most) break;
        known.delete(oldest);
      }
    });
    next();
  };
}

const isWhole = (status: number): boolean => status === 200 || status === 304;

function headersOf(read: (name: string) => number | string | string[] | undefined): Remembered['headers'] {
  return Object.fromEntries(
    repeated.flatMap((name) => {
      const value = read(name);
      return value === undefined ? [] : [[name, String(value)]];
    }),
  );
}
