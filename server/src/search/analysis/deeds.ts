import { deeds } from './tables.ts';
import type { Token } from './tokens.ts';

const harming = new Set(deeds.harming);
const harmed = new Set(deeds.harmed);
const self = new Set(deeds.self);
const others = new Set(deeds.others);
const between = new Set(deeds.between);
const possessive = /^(min|mitt|mina|vår|våra)$/;

/** Harm by whom: the one who asks (`own`), or somebody else, to whomever (`another`). */
export type Deed = 'own' | 'another';

/** As the kinds of support are told by it: "slår" alone says nothing of who needs help against it. */
export const deedTerm = (deed: Deed): string => `deed:${deed}`;

/** Whether a word is such harm. */
export const isDeed = (lower: string): boolean => harming.has(lower) || harmed.has(lower);
/** Where it is known whose the deed is, the word itself, which both sides use, says less. */
export const besideDeed = 0.4;

const reach = 4;

/**
 * Whose harm a text speaks of: "jag slår min fru" and "slår mina barn" are one's own, "min man slår mig" and "blir slagen" another's.
 * Null when it speaks of none, or does not say.
 */
export function findDeed(tokens: Token[]): Deed | null {
  const words = tokens.map(({ lower }) => lower);
  for (const [at, word] of words.entries()) {
    if (harmed.has(word)) return 'another';
    if (!harming.has(word)) continue;
    const after = words.slice(at + 1, at + 3);
    if (after.some((next) => next === 'mig' || next === 'mej' || next === 'oss')) return 'another';
    const doer = doerBefore(words, at);
    if (doer === 'self') return 'own';
    if (doer === 'other') return 'another';
    if (after.some((next) => possessive.test(next))) return 'own';
    if (after.some((next) => others.has(next))) return 'another';
  }
  return null;
}

/** The nearest word before a deed that may have done it: helping verbs and the like stand between. */
function doerBefore(words: string[], at: number): 'self' | 'other' | null {
  for (let back = at - 1; back >= Math.max(0, at - reach); back -= 1) {
    const word = words[back] ?? '';
    if (self.has(word)) return 'self';
    if (!between.has(word) && !harming.has(word)) return 'other';
  }
  return null;
}
