/**
 * What a spreadsheet takes for the beginning of a formula (OWASP, "CSV injection"): ASCII signs, their full-width forms, and the
 * control characters that it skips on the way to one.
 */
const formula = /^\s*[=+\-@\t\r\n＝＋－＠]/u;
const escaped = /^'+\s*[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A text as a cell that no spreadsheet runs: an apostrophe before whatever could begin a formula, as one types it in a sheet.
 * What already looks escaped gets one more, so that `unguarded` always gives the text back. "+46 8 …" survives a round trip.
 *
 * @param cells `text` where the file itself says that its cells are text (XLSX): there nothing is run, and "+46" stays as it is
 */
export function guarded(value: string, cells: 'untyped' | 'text'): string {
  const needed = escaped.test(value) || (cells === 'untyped' && formula.test(value));
  return needed ? `'${value}` : value;
}

/** The text of a cell that `guarded` may have written, or that somebody typed with an apostrophe first. */
export const unguarded = (cell: string): string => (escaped.test(cell) ? cell.slice(1) : cell);
