import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import type { Column } from './column.ts';
import type { ImportContent } from './import-content.ts';
import type { createKnownProvider } from './known-provider.ts';
import type { Meant } from './match.ts';
import { readRow } from './row-form.ts';
import type { SheetColumns } from './sheet-columns.ts';
import { unguarded } from './sheet/formula-guard.ts';

/** A sheet as it is mapped: its columns that are read, each with its place. */
export interface MappedSheet {
  columns: Column[];
  cells: (row: string[]) => string[];
  meant: (row: string[]) => Meant;
}

export function mapSheet({ mapping }: Pick<ImportContent, 'mapping'>, { all }: SheetColumns): MappedSheet {
  const place = new Map(mapping.flatMap((id, index) => (id === null ? [] : [[id, index] as const])));
  const columns = all.filter(({ id }) => place.has(id));
  const cell = (row: string[], id: string) => unguarded(row[place.get(id) ?? -1] ?? '');
  return {
    columns,
    cells: (row) => columns.map(({ id }) => cell(row, id)),
    meant: (row) => ({
      id: cell(row, 'id').trim(),
      slug: cell(row, 'slug').trim(),
      title: cell(row, 'texts.sv.title').trim(),
      provider: cell(row, 'provider.name').trim(),
    }),
  };
}

/** What a row says of an entry, its provider found among those that there are. */
export function formOfRow(
  sheet: MappedSheet,
  row: string[],
  before: EntryForm | null,
  knownProvider: ReturnType<typeof createKnownProvider>,
) {
  const { form, problems } = readRow(sheet.cells(row), sheet.columns, before);
  return {
    form: { ...form, provider: knownProvider(form.provider, before?.provider ?? null) },
    problems,
  };
}
