import type { Actor } from '@insatskatalog/shared/actor.ts';
import { isRefusal } from '@insatskatalog/shared/actor.ts';
import type { EditedEntry, Editing } from '@insatskatalog/shared/editing.ts';
import { entryFormOf, type EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Database } from '../db/open.ts';
import type { createPublishable } from '../editing/publishable-draft.ts';
import type { Column } from './column.ts';
import { rowNumber, type Finding, type ImportContent } from './import-content.ts';
import { createKnownProvider } from './known-provider.ts';
import { createMatching, type Match, type Meant } from './match.ts';
import { cellsOf, readRow } from './row-form.ts';
import type { SheetColumns } from './sheet-columns.ts';
import { unguarded } from './sheet/formula-guard.ts';

export interface ExamineParts {
  db: Database;
  editing: Pick<Editing, 'open'>;
  publishable: ReturnType<typeof createPublishable>;
  columns: () => SheetColumns;
  today: () => string;
}

/** A sheet as it is mapped: its columns that are read, each with its place. */
export interface MappedSheet {
  columns: Column[];
  cells(row: string[]): string[];
  meant(row: string[]): Meant;
}

/** What an editor sees when the entry is opened: the change that waits, or what is published. */
export const formShown = ({ draft, published }: Pick<EditedEntry, 'draft' | 'published'>): EntryForm | null =>
  draft?.form ?? (published && entryFormOf(published));

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

/** Rows between two looks at what else the service has to do: some ten milliseconds. */
const atATime = 25;

/**
 * Compares every row with the catalogue and tells what it would do. Reads only; the service goes on answering meanwhile.
 *
 * @param progress told how many rows have been examined
 */
export async function examine(
  parts: ExamineParts,
  actor: Actor,
  association: string | null,
  content: ImportContent,
  progress: (rows: number) => void,
): Promise<Finding[]> {
  const columns = parts.columns();
  const sheet = mapSheet(content, columns);
  const match = createMatching(parts.db, association, content.rows.map(sheet.meant));
  const knownProvider = createKnownProvider(parts.db);
  const today = parts.today();
  const rowOf = new Map<string, number>();
  const findings: Finding[] = [];

  for (const [index, row] of content.rows.entries()) {
    if (index % atATime === 0) {
      progress(index);
      await breathe();
    }
    if (row.every((cell) => cell.trim() === '')) continue;
    findings.push(findingOf(row, rowNumber(content, index)));
  }
  return findings;

  function findingOf(row: string[], number: number): Finding {
    const meant = sheet.meant(row);
    const found = match(meant);
    const opened = isEntry(found) ? parts.editing.open(actor, found.id) : null;
    const entry = opened === null || isRefusal(opened) ? null : opened;
    const before = entry && formShown(entry);
    const { form, problems } = formOfRow(sheet, row, before, knownProvider);
    const finding: Finding = {
      row: number,
      title: meant.title || before?.texts.sv.title || '',
      kind: 'new',
      target:
        entry && isEntry(found)
          ? {
              id: entry.id,
              title: before?.texts.sv.title ?? '',
              by: found.by,
              changeWaits: entry.draft !== null,
            }
          : null,
      edition: entry?.edition ?? null,
      changes: before ? changesOf(before, form) : [],
      errors: [],
    };
    const fail = (field: string, message: string): void => {
      const at = sheet.columns.findIndex(({ id }) => columns.nameOf(id) === columns.nameOf(field));
      const value = at < 0 ? meant[field as keyof Meant] : sheet.cells(row)[at];
      finding.errors.push({ column: columns.nameOf(field), value: clipped(value ?? ''), message });
    };

    if (!isEntry(found) && found === 'not-there') fail(meant.id ? 'id' : 'slug', notThere);
    const earlier = entry && rowOf.get(entry.id);
    if (entry && earlier !== undefined && earlier !== null) fail('id', sameEntry(earlier));
    else if (entry) rowOf.set(entry.id, number);
    for (const { field, message } of problems) fail(field, message);
    if (finding.errors.length === 0 && before && finding.changes.length === 0)
      return { ...finding, kind: 'unchanged' };
    const made = parts.publishable(form, entry?.published ?? undefined, today);
    if ('errors' in made)
      for (const { field, message } of made.errors)
        if (!problems.some((problem) => problem.field === field)) fail(field, message);
    return { ...finding, kind: finding.errors.length > 0 ? 'error' : before ? 'update' : 'new' };
  }

  function changesOf(before: EntryForm, after: EntryForm): Finding['changes'] {
    const [was, is] = [cellsOf(before, sheet.columns), cellsOf(after, sheet.columns)];
    return sheet.columns.flatMap(({ name }, index) =>
      was[index] === is[index]
        ? []
        : [{ column: name, before: clipped(was[index] ?? ''), after: clipped(is[index] ?? '') }],
    );
  }
}

const isEntry = (match: Match): match is Exclude<Match, null | 'not-there'> =>
  typeof match === 'object' && match !== null;

const notThere =
  'Ingen insats med den uppgiften finns bland dem som du kan ändra. Töm rutan för att lägga till insatsen som ny.';
const sameEntry = (row: number): string => `Samma insats står redan på rad ${row}.`;

/** As much as a person needs to recognise it. */
const clipped = (text: string): string => (text.length > 160 ? `${text.slice(0, 160)} …` : text);
