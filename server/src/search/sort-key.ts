/** After "z" in ASCII, in the order of the Swedish alphabet. */
const lastLetters: Record<string, string> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}' };

/**
 * A key whose plain byte order is the Swedish alphabetical order: å, ä and ö after z, other accents ignored, numbers by
 * value. Both engines sort by bytes, and Meilisearch has no Swedish collation.
 */
export function swedishSortKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[åäæöø]/g, (letter) => lastLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\d+/g, (digits) => digits.padStart(6, '0'))
    .replace(/[^a-z0-9{|}]+/g, ' ')
    .trim();
}
