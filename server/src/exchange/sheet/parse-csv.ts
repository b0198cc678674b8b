import { parse } from 'csv-parse/sync';
import { SheetUnreadable } from './unreadable.ts';

/** Characters of one row: every field of an entry at its longest would not fill it. */
const longestRow = 500_000;

/**
 * The rows of a text table, each cell as it stands. Semicolon, comma and tab are told apart by the row of names; Excel's own
 * first line `sep=;` is believed, and stands as an empty row so that rows keep their numbers.
 *
 * @throws SheetUnreadable when a quotation mark is never closed, or a row has no end
 */
export function parseCsv(text: string): string[][] {
  const [, stated, ending = ''] = /^sep=([;,\t])(\r?\n)/i.exec(text) ?? [];
  const table = stated ? text.slice(`sep=${stated}`.length + ending.length) : text;
  try {
    const rows: string[][] = parse(table, {
      delimiter: stated ?? delimiterOf(table),
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: longestRow,
    });
    return stated ? [[], ...rows] : rows;
  } catch (error) {
    throw new SheetUnreadable('malformed', { cause: error });
  }
}

/** The sign that parts most cells in the first row that has any, quoted parts aside. */
function delimiterOf(text: string): string {
  const names = /^[\s;,]*((?:"(?:[^"]|"")*"|[^"\r\n])*)/.exec(text.slice(0, 20_000))?.[1] ?? '';
  const bare = names.replaceAll(/"(?:[^"]|"")*"/g, '');
  const count = (sign: string) => bare.split(sign).length;
  return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
