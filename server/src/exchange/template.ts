import type { Reference } from '@insatskatalog/shared/reference.ts';
import { identityColumns } from './columns.ts';
import type { SheetColumns } from './sheet-columns.ts';
import { entriesSheet } from './sheet/parse-workbook.ts';
import type { WorkbookSheet } from './sheet/write-workbook.ts';

/** Rows that are laid out as text from the start, so that Excel takes no zero from a telephone number. */
const emptyRows = 200;

/** The names of the template's columns. An id or address is only for changing what is there, so it comes last. */
export const templateNames = ({ template }: SheetColumns): string[] =>
  [...template, ...identityColumns].map(({ name }) => name);

/** The template as a workbook: the sheet to fill in, how to do it, and everything that may stand in it. */
export function templateSheets(columns: SheetColumns, reference: Reference): WorkbookSheet[] {
  const names = templateNames(columns);
  return [
    {
      name: entriesSheet,
      rows: [names, ...Array.from({ length: emptyRows }, () => names.map(() => ''))],
      width: 24,
      wraps: true,
    },
    { name: 'Så fyller du i', rows: guide(columns), width: 60, wraps: true },
    { name: 'Tillåtna värden', rows: allowedValues(columns), width: 36, wraps: false },
    {
      name: 'Kommuner',
      rows: [['Kommun', 'Kommunkod', 'Län'], ...municipalities(reference)],
      width: 24,
      wraps: false,
    },
  ];
}

function guide({ template }: SheetColumns): string[][] {
  return [
    ['Kolumn', 'Vad du skriver'],
    [
      entriesSheet,
      'Varje rad är en insats. Du kan ta bort kolumner som du inte använder, byta ordning på dem och lägga till egna.',
    ],
    ...template.map(({ name, help, allowed }) => [
      name,
      [help, allowed && allowed.all.length < 100 ? 'Se Tillåtna värden.' : ''].filter(Boolean).join(' '),
    ]),
    [
      identityColumns.map(({ name }) => name).join(', '),
      'Tom för en ny insats. För att ändra insatser som redan finns: hämta dem som fil, ändra i den och läs in den.',
    ],
  ];
}

/** A column for each that has a list, its values below. */
function allowedValues({ template }: SheetColumns): string[][] {
  const lists = template.flatMap(({ name, allowed }) =>
    allowed && allowed.all.length < 100
      ? [{ name, labels: allowed.all.filter(({ retired }) => !retired).map(({ label }) => label) }]
      : [],
  );
  const longest = Math.max(...lists.map(({ labels }) => labels.length));
  return [
    lists.map(({ name }) => name),
    ...Array.from({ length: longest }, (_, index) => lists.map(({ labels }) => labels[index] ?? '')),
  ];
}

function municipalities({ municipalities: all, counties }: Reference): string[][] {
  const nameOf = new Map(counties.map(({ code, name }) => [code, name]));
  return all.map(({ name, code, county }) => [name, code, nameOf.get(county) ?? '']);
}
