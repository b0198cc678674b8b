import type { Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate as othersTurn } from 'node:timers/promises';

/** An answer that is made while it is sent. */
export interface StreamedAnswer {
  /** Media type. */
  type: string;
  /** Names what the answer says: another one means another answer. */
  state: string;
  /** Made when they can be sent, so that a slow reader holds up nothing and fills no memory. */
  pieces: () => Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
}

/** Sends it, or 304 or headers alone when that is enough. Whoever goes away in the middle is no error. */
export async function sendStream(response: Response, { type, state, pieces }: StreamedAnswer): Promise<void> {
  response.set('ETag', `W/"${state}"`).type(type);
  if (response.req.fresh) {
    response.status(304).end();
    return;
  }
  if (response.req.method === 'HEAD') {
    response.end();
    return;
  }
  try {
    await pipeline(Readable.from(inTurns(pieces()), { highWaterMark: 1 }), response);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'))
      throw error;
  }
}

/**
 * A piece at a time, with everybody else's turn after each. A reader as fast as the maker never makes it wait, and the process would
 * do nothing else until the last piece: the file of 50,000 entries kept every other request waiting for 20 seconds.
 */
async function* inTurns<Piece>(pieces: Iterable<Piece> | AsyncIterable<Piece>): AsyncGenerator<Piece> {
  for await (const piece of pieces) {
    yield piece;
    await othersTurn();
  }
}
