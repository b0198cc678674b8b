import type { UrgentNeed } from '@insatskatalog/shared/catalogue.ts';
import { urgentSayings } from './tables.ts';
import type { Token } from './tokens.ts';

/** A saying's words in order; one that ends in "*" stands for every word that begins so. */
type Saying = string[];

/** Danger to life goes before violence, since help then comes by 112; thoughts of suicide go before both, whatever else is said. */
const needs = (['suicide', 'danger', 'violence'] as const).map(
  (need): { need: UrgentNeed; sayings: Saying[] } => ({
    need,
    sayings: urgentSayings[need].map((saying) => saying.split(' ')),
  }),
);
/** "vill bara dö", "vill verkligen inte leva": so many other words may stand between two of a saying. */
const mostBetween = 2;

/** What a text says that cannot wait, by the table of sayings. Null when it says nothing of the kind. */
export function findUrgentNeed(tokens: Token[]): UrgentNeed | null {
  const words = tokens.map(({ lower }) => lower);
  return needs.find(({ sayings }) => sayings.some((saying) => isSaid(saying, words)))?.need ?? null;
}

function isSaid(saying: Saying, words: string[]): boolean {
  return words.some((_, from) => {
    let at = from;
    for (const [position, wanted] of saying.entries()) {
      const within = words.slice(at, position === 0 ? at + 1 : at + 1 + mostBetween);
      const found = within.findIndex((word) => isWord(wanted, word));
      if (found < 0) return false;
      at += found + 1;
    }
    return true;
  });
}

const isWord = (wanted: string, word: string): boolean =>
  wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
