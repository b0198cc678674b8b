import { fold } from './words.ts';

/** One letter marks half the words of a text and says nothing. */
const shortestMarked = 2;

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Escapes a text for HTML and puts `<mark>` around every whole word that begins with one of the query's words, whatever
 * the case and accents. Undefined when there is none.
 */
export function highlight(text: string, queryWords: string[]): string | undefined {
  const starts = queryWords.map(fold).filter((word) => word.length >= shortestMarked);
  if (starts.length === 0) return undefined;
  let marked = false;
  const html = text.normalize('NFC').replace(/[\p{L}\p{N}]+|[&<>"']/gu, (part) => {
    const escaped = escapes[part];
    if (escaped !== undefined) return escaped;
    const folded = fold(part);
    if (!starts.some((start) => folded.startsWith(start))) return part;
    marked = true;
    return `<mark>${part}</mark>`;
  });
  return marked ? html : undefined;
}
