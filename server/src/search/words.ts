/** Meilisearch reads ten words of what is being typed (measured); the embedded engine then reads the same ten. */
export const maxQueryWords = 10;

/** The words of a text in the order and spelling they have. Operators of the engines' query languages do not survive. */
export function wordsOf(text: string): string[] {
  const visible = text.normalize('NFC').replace(/\p{Cf}/gu, '');
  return visible.match(/[\p{L}\p{N}]+/gu) ?? [];
}
