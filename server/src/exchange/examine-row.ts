import { isRefusal, type Actor } from '@insatskatalog/shared/actor.ts';
import type { Editing } from '@insatskatalog/shared/editing.ts';
import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { inPageOrder, type FormError } from '@insatskatalog/shared/publishable.ts';
import type { Database } from '../db/open.ts';
import type { createPublishable } from '../editing/publishable-draft.ts';
import { formShown } from './form-shown.ts';
import type { Finding } from './import-content.ts';
import { createKnownProvider } from './known-provider.ts';
import { formOfRow, type MappedSheet } from './mapped-sheet.ts';
import type { createMatching, Match, Meant } from './match.ts';
import { cellsOf } from './row-form.ts';
import type { SheetColumns } from './sheet-columns.ts';

export interface ExamineParts {
  db: Database;
  editing: Pick<Editing, 'open'>;
  publishable: ReturnType<typeof createPublishable>;
  columns: () => SheetColumns;
  today: () => string;
}

/** Tells of one row after the other what it would do to the catalogue. */
export function createRowExamination(
  parts: ExamineParts,
  actor: Actor,
  sheet: MappedSheet,
  match: ReturnType<typeof createMatching>,
) {
  const columns = parts.columns();
  const knownProvider = createKnownProvider(parts.db);
  const today = parts.today();
  /** Which row first spoke of an entry. */
  const rowOf = new Map<string, number>();

  return (row: string[], number: number): Finding => {
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
              publishOn: entry.draft?.publishOn ?? undefined,
            }
          : null,
      edition: entry?.edition ?? null,
      changes: before ? changesOf(before, form) : [],
      errors: [],
    };
    const told = (errors: FormError[]): Finding['errors'] =>
      errors.map(({ field, message }) => {
        const column = columns.nameOf(field);
        const place = sheet.columns.findIndex(({ name }) => name === column);
        const value = place < 0 ? meant[field as keyof Meant] : sheet.cells(row)[place];
        return { column, value: clipped(value ?? ''), message };
      });

    const errors: FormError[] = [];
    if (found === 'not-there') errors.push({ field: meant.id ? 'id' : 'slug', message: notThere });
    const earlier = entry ? rowOf.get(entry.id) : undefined;
    if (entry && earlier === undefined) rowOf.set(entry.id, number);
    if (earlier !== undefined) errors.push({ field: 'id', message: sameEntry(earlier) });
    if (errors.length + problems.length === 0 && before && finding.changes.length === 0)
      return { ...finding, kind: 'unchanged' };
    const made = parts.publishable(form, entry?.published ?? undefined, today);
    const more = 'errors' in made ? made.errors.filter((error) => !isToldBy(problems, error)) : [];
    finding.errors = told([...errors, ...inPageOrder([...problems, ...more])]);
    return { ...finding, kind: finding.errors.length > 0 ? 'error' : before ? 'update' : 'new' };
  };

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

/** A cell that could not be read leaves its field empty, which is no second error; nor is an area whose places are misspelt. */
const isToldBy = (problems: FormError[], { field }: FormError): boolean =>
  problems.some(
    (problem) =>
      problem.field === field || (field.startsWith('coverage') && problem.field.startsWith('coverage')),
  );

const notThere =
  'Ingen insats med den uppgiften finns bland dem som du kan ändra. Töm rutan för att lägga till insatsen som ny.';
const sameEntry = (row: number): string => `Samma insats står redan på rad ${row}.`;

/** As much as a person needs to recognise it. */
const clipped = (text: string): string => (text.length > 160 ? `${text.slice(0, 160)} …` : text);
