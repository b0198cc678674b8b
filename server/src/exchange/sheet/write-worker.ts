import { parentPort, workerData } from 'node:worker_threads';
import writeWorkbook, { type Cell } from 'write-excel-file/node';
import type { WorkbookSheet } from './write-workbook.ts';

/** What XML cannot hold at all: a workbook with one of these is broken to Excel. */
// eslint-disable-next-line no-control-regex
const unwritable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Every cell is text by its own type and by its format: nothing is run, and "08" keeps its zero. */
const cell = (value: string, more: object = {}): Cell => ({
  value: value.replaceAll(unwritable, '') || undefined,
  type: String,
  format: '@',
  ...more,
});

const heading = { fontWeight: 'bold', backgroundColor: '#E7F1EE', wrap: true, alignVertical: 'top' };

const bytes = await writeWorkbook(
  (workerData as WorkbookSheet[]).map(({ name, rows: [names = [], ...rows], width, wraps }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: names.map(() => ({ width })),
    data: [
      names.map((value) => cell(value, heading)),
      ...rows.map((row) =>
        row.map((value) => cell(value, wraps ? { wrap: true, alignVertical: 'top' } : {})),
      ),
    ],
  })),
).toBuffer();
parentPort?.postMessage(bytes);
