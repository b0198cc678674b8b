import { readSheet, SheetNotFoundError, type CellValue } from 'read-excel-file/node';
import { entriesSheet } from './entries-sheet.ts';
import { repack } from './repack.ts';
import { SheetUnreadable } from './unreadable.ts';

/**
 * The cells of a workbook's sheet of entries as text: the sheet of that name, else the first. Of a formula only the value that
 * was last worked out is read.
 *
 * @throws SheetUnreadable
 */
export async function parseWorkbook(bytes: Uint8Array): Promise<string[][]> {
  const workbook = Buffer.from(repack(bytes));
  const options = { trim: false };
  try {
    const rows = await readSheet(workbook, entriesSheet, options).catch((error: unknown) => {
      if (error instanceof SheetNotFoundError) return readSheet(workbook, 1, options);
      throw error;
    });
    return rows.map((row) => row.map(asText));
  } catch (error) {
    throw new SheetUnreadable('malformed', { cause: error });
  }
}

/** Dates lie in a workbook as days without a zone, which the reader gives as midnight UTC. */
function asText(cell: CellValue | null): string {
  if (cell === null) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell);
}
