import { stringify } from 'csv-stringify/sync';
import { guarded } from './sheet/formula-guard.ts';

/** By this mark Excel takes a text file for UTF-8. */
const byteOrderMark = '\uFEFF';

/** `excel`: semicolons and a mark, as a Swedish Excel opens it. `comma`: as programs expect it (RFC 4180). */
type Dialect = 'excel' | 'comma';

/**
 * Rows as CSV in UTF-8. No cell begins as a formula does; our own import
 * takes the apostrophe away again, which csv-stringify's own escaping would not let it do without losing any.
 */
export async function* csvOf(
  rows: Iterable<string[]> | AsyncIterable<string[]>,
  dialect: Dialect = 'excel',
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = dialect === 'excel' ? byteOrderMark : '';
  for await (const row of rows) {
    text += stringify([row.map((cell) => guarded(cell, 'untyped'))], {
      delimiter: dialect === 'excel' ? ';' : ',',
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
