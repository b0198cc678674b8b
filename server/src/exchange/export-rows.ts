import type { Reference } from '@insatskatalog/shared/reference.ts';
import { swedishDay } from '../interventions/swedish-day.ts';
import type { Column } from './column.ts';
import { factColumns, identityColumns } from './columns.ts';
import type { ExportedEntry } from './exported-entries.ts';
import { cellsOf } from './row-form.ts';

/** The names of an export's columns: which entry, its fields, and facts that are only told. */
export const exportNames = (columns: Column[]): string[] =>
  [...identityColumns, ...columns, ...factColumns].map(({ name }) => name);

/** An entry as a row under those names. */
export function exportRow(entry: ExportedEntry, columns: Column[], { associations }: Reference): string[] {
  const facts: Record<(typeof factColumns)[number]['id'], string> = {
    state: entry.changeWaits ? `${states[entry.state]}, ändring väntar` : states[entry.state],
    association: associations.find(({ id }) => id === entry.association)?.name ?? '',
    lastReviewedAt: entry.lastReviewedAt === null ? '' : swedishDay(new Date(entry.lastReviewedAt)),
    updatedAt: entry.updatedAt === null ? '' : swedishDay(new Date(entry.updatedAt)),
  };
  return [
    entry.id,
    entry.slug ?? '',
    ...cellsOf(entry.form, columns),
    ...factColumns.map(({ id }) => facts[id]),
  ];
}

const states: Record<ExportedEntry['state'], string> = {
  draft: 'Utkast',
  'in-review': 'Granskas',
  published: 'Publicerad',
  archived: 'Arkiverad',
};
