import type { Line } from '../line.ts';
import { inWorker } from '../../in-worker.ts';

/** A sheet of a workbook: the first row names the columns. */
export interface WorkbookSheet {
  name: string;
  rows: string[][];
  /** Of every column, in characters. */
  width: number;
  /** Whether long texts break into lines instead of being cut off by the next column. */
  wraps: boolean;
  /** Columns whose cells offer a list to choose from. */
  choices?: CellChoices[];
}

export interface CellChoices {
  /** The column's place, from 0. */
  column: number;
  /** The cells that hold what can be chosen, as a formula names them: `'Kommuner'!$A$2:$A$291`. */
  from: string;
  /** Whether the program asks before it takes something else. */
  only: boolean;
  /** Shown beside the cell that somebody stands in. */
  prompt: string;
}

/** Milliseconds. Ten thousand rows of sixty columns take ten seconds. */
const deadline = 60_000;

/**
 * Writes a workbook in a thread of its own, when its turn has come: it is packed whole, which for a long list takes seconds.
 *
 * @returns null when it is too much for a workbook
 */
export const writeWorkbook = (sheets: WorkbookSheet[], threads: Line): Promise<Uint8Array | null> =>
  threads.take(() => inWorker<Uint8Array>(new URL('./write-worker.ts', import.meta.url), sheets, deadline));
