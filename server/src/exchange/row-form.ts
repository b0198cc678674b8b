import { emptyEntryForm, isBlank, type EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { entryFormInputs, readEntryForm } from '@insatskatalog/shared/form-names.ts';
import type { FormError } from '@insatskatalog/shared/publishable.ts';
import type { Column } from './column.ts';

/** A form's inputs by name. */
type Inputs = Map<string, string[]>;

/** What a form says, as the cells of a row. */
export function cellsOf(form: EntryForm, columns: Column[]): string[] {
  const inputs = inputsOf(form);
  return columns.map(({ id, write }) => write((inputs.get(id) ?? []).map(withPlainBreaks)));
}

/**
 * The form that a row fills in. What its columns do not speak of stays as it was; an empty cell empties its field.
 *
 * @param cells by the columns' order
 * @param before the form of the entry that the row changes; null for a new one
 */
export function readRow(
  cells: string[],
  columns: Column[],
  before: EntryForm | null,
): { form: EntryForm; problems: FormError[] } {
  const inputs = inputsOf(before ?? emptyEntryForm());
  const problems: FormError[] = [];
  columns.forEach(({ id, read }, index) => {
    const reading = read(withPlainBreaks(cells[index] ?? ''));
    if ('problem' in reading) problems.push({ field: id, message: reading.problem });
    inputs.set(id, 'problem' in reading ? [] : reading.values);
  });
  stateArea(inputs, new Set(columns.map(({ id }) => id)));
  if (!inputs.get('orientation')?.[0]) inputs.set('orientation', ['individual']);
  const form = readEntryForm(
    [...inputs].flatMap(([name, values]) => values.map((value): [string, string] => [name, value])),
  );
  if (!form) throw new Error('A cell passed that no form could hold.');
  return { form: withoutEmptyEnds(form), problems };
}

const upToLast = <Row>(rows: Row[]): Row[] => rows.slice(0, rows.findLastIndex((row) => !isBlank(row)) + 1);

/** The form without the rows that the sheet had room for and nobody filled in. One left out in between keeps its place. */
function withoutEmptyEnds(form: EntryForm): EntryForm {
  return {
    ...form,
    contacts: upToLast(form.contacts),
    locations: upToLast(form.locations),
    links: upToLast(form.links),
  };
}

/** Every input of a form, without places that its kind of area leaves aside. */
function inputsOf(form: EntryForm): Inputs {
  const inputs: Inputs = new Map();
  for (const [name, value] of entryFormInputs(form)) inputs.set(name, [...(inputs.get(name) ?? []), value]);
  if (form.coverage.kind !== 'municipalities') inputs.set('coverage.municipalities', []);
  if (form.coverage.kind !== 'county') inputs.set('coverage.county', []);
  return inputs;
}

/** The kind of area follows from what is filled in, unless the sheet says it. */
function stateArea(inputs: Inputs, mapped: ReadonlySet<string>): void {
  if (mapped.has('coverage.kind') && inputs.get('coverage.kind')?.[0]) return;
  const filled = (id: string) => inputs.get(id)?.some(Boolean) ?? false;
  const kinds = [
    { kind: 'municipalities', id: 'coverage.municipalities' },
    { kind: 'county', id: 'coverage.county' },
  ].filter(({ id }) => mapped.has(id));
  const stated = kinds.find(({ id }) => filled(id));
  if (stated) inputs.set('coverage.kind', [stated.kind]);
  else if (kinds.length === 2 || mapped.has('coverage.kind')) inputs.set('coverage.kind', []);
}

const withPlainBreaks = (text: string): string => text.replaceAll(/\r\n?/g, '\n');
