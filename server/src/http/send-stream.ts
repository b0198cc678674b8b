import type { Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

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
    await pipeline(Readable.from(pieces(), { highWaterMark: 1 }), response);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'))
      throw error;
  }
}
