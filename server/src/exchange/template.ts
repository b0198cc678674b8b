import type { Reference } from '@insatskatalog/shared/reference.ts';
import { identityColumns } from './columns.ts';
import type { SheetColumns } from './sheet-columns.ts';
import { entriesSheet } from './sheet/entries-sheet.ts';
import { letterOf } from './sheet/column-letter.ts';
import type { CellChoices, WorkbookSheet } from './sheet/write-workbook.ts';

/** Rows that are laid out as text from the start, so that Excel takes no zero from a telephone number. */
const emptyRows = 200;
const allowedSheet = 'Tillåtna värden';
const municipalitiesSheet = 'Kommuner';

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
      choices: choices(columns, reference),
    },
    { name: 'Så fyller du i', rows: guide(columns), width: 60, wraps: true },
    { name: allowedSheet, rows: allowedValues(columns), width: 36, wraps: false },
    {
      name: municipalitiesSheet,
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
      [help, allowed && allowed.all.length < 100 ? `Se ${allowedSheet}.` : ''].filter(Boolean).join(' '),
    ]),
    [
      identityColumns.map(({ name }) => name).join(', '),
      'Tom för en ny insats. För att ändra insatser som redan finns: hämta dem som fil, ändra i den och läs in den.',
    ],
  ];
}

/** The columns that have a list short enough to be read, with what may stand in them. */
const listed = ({ template }: SheetColumns) =>
  template.flatMap(({ id, name, allowed, several }) =>
    allowed && allowed.all.length < 100
      ? [
          {
            id,
            name,
            several,
            labels: allowed.all.filter(({ retired }) => !retired).map(({ label }) => label),
          },
        ]
      : [],
  );

/** What the cells of the sheet to fill in offer: the lists of the other sheets, so that they can be longer than a cell's own. */
function choices(columns: SheetColumns, { municipalities: all }: Reference): CellChoices[] {
  const lists = [
    ...listed(columns).map(({ id, several, labels }, place) => ({
      id,
      several,
      from: cells(allowedSheet, place, labels.length),
    })),
    { id: 'coverage.municipalities', several: true, from: cells(municipalitiesSheet, 0, all.length) },
  ];
  return lists.map(({ id, several, from }) => ({
    column: columns.template.findIndex((column) => column.id === id),
    from,
    only: !several,
    prompt: several ? 'Välj en i listan, eller skriv flera med | emellan.' : 'Välj i listan.',
  }));
}

/** The cells of a column below its heading. */
const cells = (sheet: string, column: number, count: number): string =>
  `'${sheet}'!$${letterOf(column)}$2:$${letterOf(column)}$${count + 1}`;

/** A column for each that has a list, its values below. */
function allowedValues(columns: SheetColumns): string[][] {
  const lists = listed(columns);
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
