import { factColumns, identityColumns } from './columns.ts';
import type { Column } from './column.ts';

const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}|[^\p{L}\d]/gu, '')
    .toLowerCase();

const facts = new Set(factColumns.map(({ name }) => fold(name)));

/** Whether a column is one that our own export writes and nothing is read from. */
export const isFact = (name: string): boolean => facts.has(fold(name));

/**
 * Which of our columns each of a sheet's is, by its name alone; each of ours once, null where none is meant.
 *
 * @param columns ours, with as many repeats as a sheet may have
 */
export function guessColumns(names: string[], columns: Column[]): (string | null)[] {
  const byName = new Map<string, string>();
  const all = [...identityColumns, ...columns];
  for (const { id, also } of all)
    for (const name of also) byName.set(fold(name), byName.get(fold(name)) ?? id);
  for (const { id, name } of all) byName.set(fold(id), id).set(fold(name), id);
  const taken = new Set<string>();
  return names.map((name) => {
    const id = isFact(name) ? undefined : byName.get(fold(name));
    if (id === undefined || taken.has(id)) return null;
    taken.add(id);
    return id;
  });
}

/** Which of the first rows names the columns: the one with most names that we know, else the first with anything in it. */
export function namesRowOf(rows: string[][], columns: Column[]): number {
  const known = (row: string[]) => guessColumns(row, columns).filter((id) => id !== null).length;
  const candidates = rows.slice(0, 10).map((row, index) => ({ row, index }));
  const written = candidates.filter(({ row }) => row.some((cell) => cell.trim() !== ''));
  const best = written.reduce<{ index: number; count: number } | null>((found, { row, index }) => {
    const count = known(row);
    return found === null || count > found.count ? { index, count } : found;
  }, null);
  return best?.index ?? 0;
}
