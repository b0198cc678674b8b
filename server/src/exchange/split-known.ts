import type { Words } from './words.ts';

/**
 * The things that a cell names, however they are parted. A bar or a new line always parts. Commas, semicolons and "och" part only
 * where what lies between them is known, the longest name first: "Personer med adhd, autism eller annan NPF" is one.
 */
export function splitKnown(cell: string, words: Words): { ids: string[]; unknown: string[] } {
  const ids = new Set<string>();
  const unknown: string[] = [];
  for (const part of cell.split(/[|\n]/)) {
    const pieces = part.split(/(\s*[,;]\s*|\s+och\s+)/i);
    for (let from = 0; from < pieces.length;) {
      const found = longestKnown(pieces, from, words);
      if (found) ids.add(found.id);
      else if (pieces[from]?.trim()) unknown.push(pieces[from]?.trim() ?? '');
      from = (found?.next ?? from + 1) + 1;
    }
  }
  return { ids: [...ids], unknown };
}

/** Pieces at even places are names, those between them what parted them. */
function longestKnown(pieces: string[], from: number, words: Words): { id: string; next: number } | null {
  for (let next = pieces.length; next > from; next -= 2) {
    const id = words.id(pieces.slice(from, next).join(''));
    if (id) return { id, next };
  }
  return null;
}
