/**
 * How long a browser or a cache on the way may use an answer without asking again, by what is in it; after that it asks whether it has
 * changed (ETag). `stale-while-revalidate` (RFC 5861) lets it use the old one once more while it asks: for entries so briefly that
 * nobody is shown one that ended more than a minute and a half ago.
 */
export const cacheControl = {
  entries: 'public, max-age=60, stale-while-revalidate=30',
  /** Names of places and people, with how many entries they have. */
  counts: 'public, max-age=600, stale-while-revalidate=600',
  /** Lists of words and descriptions, which change a few times a year. */
  words: 'public, max-age=3600, stale-while-revalidate=3600',
} as const;
