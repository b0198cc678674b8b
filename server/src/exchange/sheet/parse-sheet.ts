import { decodeText, type DecodedText } from './decode-text.ts';
import { parseCsv } from './parse-csv.ts';
import { parseWorkbook } from './parse-workbook.ts';
import { SheetUnreadable } from './unreadable.ts';

/** A file as rows of cells, the empty ones at the end cut off. Row n of the sheet is `rows[n - 1]`. */
export interface Sheet {
  format: 'csv' | 'xlsx';
  encoding: DecodedText['encoding'] | null;
  rows: string[][];
}

/** Rows and columns that a sheet may have: a catalogue of fifty associations, and every column ten times over. */
const mostRows = 10_001;
const mostColumns = 600;
/** Characters; longer than any field may be in the end, so that a text pasted whole is told of rather than cut. */
const longestCell = 19_000;

/**
 * Reads a file by what it is, whatever it is called.
 *
 * @throws SheetUnreadable
 */
export async function parseSheet(bytes: Uint8Array): Promise<Sheet> {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]))
    return bounded({ format: 'xlsx', encoding: null, rows: await parseWorkbook(bytes) });
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new SheetUnreadable('old-excel');
  const { text, encoding } = decodeText(bytes);
  if (text.includes('\0')) throw new SheetUnreadable('unknown-format');
  return bounded({ format: 'csv', encoding, rows: parseCsv(text) });
}

function bounded(sheet: Sheet): Sheet {
  const rows = sheet.rows.map((row) =>
    row
      .slice(0, row.findLastIndex((cell) => cell.trim() !== '') + 1)
      .map((cell) => cell.slice(0, longestCell)),
  );
  const last = rows.findLastIndex((row) => row.length > 0);
  if (last < 0) throw new SheetUnreadable('empty');
  if (last >= mostRows) throw new SheetUnreadable('too-many-rows');
  if (rows.some((row) => row.length > mostColumns)) throw new SheetUnreadable('too-many-columns');
  return { ...sheet, rows: rows.slice(0, last + 1) };
}

const startsWith = (bytes: Uint8Array, signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);
