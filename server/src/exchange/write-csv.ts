import { stringify } from 'csv-stringify/sync';
import { guarded } from './sheet/formula-guard.ts';

/** By this mark Excel takes a text file for UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * Rows as CSV the way a Swedish Excel opens it: semicolons, UTF-8 with a mark. No cell begins as a formula does; our own import
 * takes the apostrophe away again, which csv-stringify's own escaping would not let it do without losing any.
 */
export async function* csvOf(rows: Iterable<string[]> | AsyncIterable<string[]>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = byteOrderMark;
  for await (const row of rows) {
    text += stringify([row.map((cell) => guarded(cell, 'untyped'))], {
      delimiter: ';',
      record_delimiter: '\r\n',
    });
    if (text.length < pieceLength) continue;
    yield encoder.encode(text);
    text = '';
  }
  if (text) yield encoder.encode(text);
}

/** Characters that are sent together. */
const pieceLength = 64_000;
