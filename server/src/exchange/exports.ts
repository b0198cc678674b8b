import type { Actor, Refusal } from '@insatskatalog/shared/actor.ts';
import type { Editing } from '@insatskatalog/shared/editing.ts';
import type { Exchange, SheetFile } from '@insatskatalog/shared/exchange.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import type { RecordEvent } from '../audit/record.ts';
import type { LongWrite } from '../db/long-write.ts';
import { reachOf } from '../policy.ts';
import { exportNames, exportRow } from './export-rows.ts';
import { exportedEntries } from './exported-entries.ts';
import type { Column } from './column.ts';
import type { Line } from './line.ts';
import type { SheetColumns } from './sheet-columns.ts';
import { sheetFile } from './sheet-file.ts';
import { guarded } from './sheet/formula-guard.ts';
import { entriesSheet } from './sheet/entries-sheet.ts';
import { writeWorkbook } from './sheet/write-workbook.ts';
import { templateNames, templateSheets } from './template.ts';
import { csvOf } from './write-csv.ts';
import { jsonOf } from './write-json.ts';

export interface ExportParts {
  editing: Pick<Editing, 'open'>;
  reference: { current(): Reference };
  columns: () => SheetColumns;
  record: RecordEvent;
  today: () => string;
  threads: Line;
  longWrite: LongWrite;
}

/** What goes out: the empty template, and lists of entries as files. */
export function createExports(parts: ExportParts): Pick<Exchange, 'template' | 'export'> {
  const { editing, reference, columns, record, today, threads, longWrite } = parts;
  const read = (actor: Actor, ids: string[]) => exportedEntries(editing, actor, ids, () => longWrite.ended());

  /** The columns for these entries: as many contacts, places and links as the one that has most. */
  async function columnsFor(actor: Actor, ids: string[]): Promise<Column[]> {
    const most = { contacts: 0, locations: 0, links: 0 };
    for await (const { form } of read(actor, ids)) {
      most.contacts = Math.max(most.contacts, form.contacts.length);
      most.locations = Math.max(most.locations, form.locations.length);
      most.links = Math.max(most.links, form.links.length);
    }
    return columns().withRoomFor(most);
  }

  return {
    async template(_actor, format) {
      const name = 'mall-insatser';
      if (format === 'csv') return sheetFile(name, format, csvOf([templateNames(columns())]));
      const workbook = await writeWorkbook(templateSheets(columns(), reference.current()), threads);
      if (!workbook) throw new Error('The template could not be written in time.');
      return sheetFile(name, format, [workbook]);
    },

    async export(actor, ids, format): Promise<SheetFile | Refusal> {
      if ('none' in reachOf(actor, 'entry.export')) return { refused: 'forbidden' };
      record({
        actor: actor.id,
        actorName: actor.name,
        action: 'entry.export',
        objectKind: 'list',
        objectId: '',
        objectName: '',
        association: actor.association,
        details: { format, entries: ids.length },
      });
      const name = `insatser-${today()}`;
      const entries = read(actor, ids);
      if (format === 'json') return sheetFile(name, format, jsonOf(entries));
      const used = await columnsFor(actor, ids);
      const current = reference.current();
      async function* rows(): AsyncGenerator<string[]> {
        yield exportNames(used);
        for await (const entry of entries) yield exportRow(entry, used, current);
      }
      if (format === 'csv') return sheetFile(name, format, csvOf(rows()));
      const written: string[][] = [];
      for await (const row of rows()) written.push(row.map((cell) => guarded(cell, 'text')));
      const workbook = await writeWorkbook(
        [{ name: entriesSheet, rows: written, width: 24, wraps: false }],
        threads,
      );
      return workbook
        ? sheetFile(name, format, [workbook])
        : { refused: 'not-now', reason: 'Listan är för lång för Excel. Hämta den som CSV i stället.' };
    },
  };
}
