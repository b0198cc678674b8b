/** Meilisearch reads ten words of a query (measured); the embedded engine then reads the same ten. */
export const maxQueryWords = 10;

/** Lower case without diacritics, as both engines compare words: "Södertälje" gives "sodertalje". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text in the order and spelling they have. Operators of the engines' query languages do not survive. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}
