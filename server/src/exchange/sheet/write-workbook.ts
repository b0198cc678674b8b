import { inWorker } from './in-worker.ts';

/** A sheet of a workbook: the first row names the columns. */
export interface WorkbookSheet {
  name: string;
  rows: string[][];
  /** Of every column, in characters. */
  width: number;
  /** Whether long texts break into lines instead of being cut off by the next column. */
  wraps: boolean;
}

/** Milliseconds. Ten thousand rows of sixty columns take ten seconds. */
const deadline = 60_000;

/**
 * Writes a workbook in a thread of its own: it is packed whole, which for a long list takes seconds.
 *
 * @returns null when it is too much for a workbook
 */
export const writeWorkbook = (sheets: WorkbookSheet[]): Promise<Uint8Array | null> =>
  inWorker<Uint8Array>(new URL('./write-worker.ts', import.meta.url), sheets, deadline);
