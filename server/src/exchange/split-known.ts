import type { Words } from './words.ts';

/**
 * The things that a cell names, however they are parted. A bar or a new line always parts. Commas, semicolons and "och" part only
 * where what lies between them is known, the longest name first: "Personer med adhd, autism eller annan NPF" is one.
 */
export function splitKnown(cell: string, words: Words): { ids: string[]; unknown: string[] } {
  const ids = new Set<string>();
  const unknown: string[] = [];
  for (const part of cell.split(/[|\n]/)) {
    // Without runs of spaces: the expression below would look at each of them from each of them.
    const pieces = tidy(part).split(/(\s*[,;]\s*|\s+och\s+)/i);
    for (let from = 0; from < pieces.length;) {
      const found = pieces[from] ? longestKnown(pieces, from, words) : null;
      if (found) ids.add(found.id);
      else if (pieces[from]) unknown.push(pieces[from] ?? '');
      from = (found?.next ?? from + 1) + 1;
    }
  }
  return { ids: [...ids], unknown };
}

const tidy = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ');

/** Pieces at even places are names, those between them what parted them. */
function longestKnown(pieces: string[], from: number, words: Words): { id: string; next: number } | null {
  let found: { id: string; next: number } | null = null;
  let name = '';
  for (let next = from + 1; next <= pieces.length && name.length <= words.longest; next += 2) {
    name += next === from + 1 ? (pieces[from] ?? '') : pieces.slice(next - 2, next).join('');
    const id = words.id(name);
    if (id) found = { id, next };
  }
  return found;
}
