import type { SheetColumn } from '@insatskatalog/shared/exchange.ts';
import { distance } from '../search/analysis/distance.ts';
import { splitKnown } from './split-known.ts';
import { isoDay } from './swedish-date.ts';
import { plain, wordsOf, type Known, type Words } from './words.ts';

/** The inputs' values that a cell stands for, or why it cannot be read. */
export type CellReading = { values: string[] } | { problem: string };

/** How one field of an entry is written in a sheet and read from one. */
export interface Column extends SheetColumn {
  /** Names that other sheets have for it. */
  also: string[];
  /** What the template says of it. */
  help: string;
  /** What may stand in it, when that is a list. */
  allowed: Words | null;
  /** Whether a cell can hold several of them. */
  several: boolean;
  write: (values: string[]) => string;
  read: (cell: string) => CellReading;
}

/** Unknown words of a cell that are told of one by one: a column of plain text, mapped by mistake, holds hundreds. */
const mostTold = 5;

type Named = Pick<Column, 'id' | 'name' | 'also' | 'help'>;

/** A text, as it is. */
export const text = (named: Named): Column => ({
  ...named,
  allowed: null,
  several: false,
  write: ([value = '']) => value.trim(),
  read: (cell) => ({ values: [cell.trim()] }),
});

/** A line: shorter than a form could hold it is shortened by nobody but its writer. */
export const line = (named: Named): Column => ({
  ...text(named),
  read: (cell) =>
    cell.trim().length > 1000 ? { problem: 'Texten är för lång.' } : { values: [cell.trim()] },
});

/** A day: ISO when written, any Swedish form when read. */
export const day = (named: Named): Column => ({
  ...line(named),
  read: (cell) => ({ values: [isoDay(cell).slice(0, 1000)] }),
});

/** One thing out of a list. */
export const oneOf = (named: Named, words: Words): Column => ({
  ...named,
  allowed: words,
  several: false,
  write: ([value = '']) => words.label(value),
  read(cell) {
    if (cell.trim() === '') return { values: [''] };
    const id = words.id(cell);
    return id === null ? { problem: unknownWord(cell.trim(), named.name, words) } : { values: [id] };
  },
});

/** Any number of things out of a list, parted by a bar. */
export const manyOf = (named: Named, words: Words): Column => ({
  ...named,
  allowed: words,
  several: true,
  write: (values) => values.toSorted().map(words.label).join(' | '),
  read(cell) {
    const { ids, unknown } = splitKnown(cell, words);
    if (unknown.length === 0) return { values: ids.toSorted() };
    const told = unknown.slice(0, mostTold).map((word) => unknownWord(word, named.name, words));
    if (unknown.length > mostTold) told.push(`${unknown.length - mostTold} till finns inte i listan.`);
    return { problem: told.join(' ') };
  },
});

/** Any number of lines, parted by a bar, or by new lines when one of them holds a bar. */
export const lines = (named: Named): Column => ({
  ...named,
  allowed: null,
  several: true,
  write(values) {
    const kept = values.map((value) => value.trim()).filter(Boolean);
    return kept.some((value) => value.includes('|')) ? `${kept.join('\n')}\n` : kept.join(' | ');
  },
  read(cell) {
    const values = cell
      .split(cell.includes('\n') ? '\n' : '|')
      .map((value) => value.trim())
      .filter(Boolean);
    return values.length > 50 || values.some((value) => value.length > 1000)
      ? { problem: 'Texten är för lång.' }
      : { values };
  },
});

/** A choice of the form that no vocabulary holds. */
export const choice = (named: Named, choices: Known[]): Column => oneOf(named, wordsOf(choices));

function unknownWord(word: string, column: string, words: Words): string {
  const shown = word.length > 60 ? `${word.slice(0, 60)} …` : word;
  const near = nearest(plain(word), words);
  const hint = near
    ? `Menade du ”${near.label}”?`
    : `Mallens blad ”Tillåtna värden” visar vad som kan stå under ${column}.`;
  return `”${shown}” finns inte i listan. ${hint}`;
}

/** The thing whose name is closest, when it differs by no more than a slip of the pen. */
function nearest(word: string, { all }: Words): Known | null {
  const limit = Math.max(1, Math.floor(word.length / 4));
  let best: { known: Known; far: number } | null = null;
  for (const known of all.filter(({ retired }) => !retired))
    for (const name of [known.label, known.id, ...known.also]) {
      const far = distance(word, plain(name), limit);
      if (far <= limit && (best === null || far < best.far)) best = { known, far };
    }
  return best?.known ?? null;
}
