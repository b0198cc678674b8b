import { slugify } from '@insatskatalog/shared/paths.ts';

/** Whether a text has words that begin as the typed ones do, å, ä and ö written or not. */
export function matches(text: string, typed: string): boolean {
  const words = slugify(text).split('-');
  return slugify(typed)
    .split('-')
    .every((beginning) => words.some((word) => word.startsWith(beginning)));
}
