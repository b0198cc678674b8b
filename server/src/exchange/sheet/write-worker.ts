import { parentPort, workerData } from 'node:worker_threads';
import writeWorkbook, { type Cell } from 'write-excel-file/node';
import { dropDowns } from './drop-downs.ts';
import type { WorkbookSheet } from './write-workbook.ts';

/** What XML cannot hold: control characters, and halves of what takes two. A workbook with one of these is broken to Excel. */
const unwritable = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** Every cell is text by its own type and by its format: nothing is run, and "08" keeps its zero. */
const cell = (value: string, more: object = {}): Cell => ({
  value: value.replaceAll(unwritable, '') || undefined,
  type: String,
  format: '@',
  ...more,
});

const heading = { fontWeight: 'bold', backgroundColor: '#E7F1EE', wrap: true, alignVertical: 'top' };

const sheets = workerData as WorkbookSheet[];
const bytes = await writeWorkbook(
  sheets.map(({ name, rows: [names = [], ...rows], width, wraps }) => ({
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
  { features: [dropDowns(sheets)] },
).toBuffer();
parentPort?.postMessage(bytes, []);
