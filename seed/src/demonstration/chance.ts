import { createHash } from 'node:crypto';

/** A number from 0 to below 1 that is always the same for the same words: variation that survives a second run. */
export function chance(...words: string[]): number {
  return createHash('sha256').update(words.join('\n')).digest().readUInt32BE(0) / 2 ** 32;
}

/** One of the options, always the same for the same words. */
export function pick<T>(options: readonly [T, ...T[]], ...words: string[]): T {
  return options[Math.floor(chance(...words) * options.length)] ?? options[0];
}
