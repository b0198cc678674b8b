import type { UrgentNeed } from '@insatskatalog/shared/catalogue.ts';
import { distance } from './distance.ts';
import { fold } from './normal-form.ts';
import { urgentSayings } from './tables.ts';
import type { Token } from './tokens.ts';

/** A word of a saying, to be read as `tables/urgent.json` writes it. */
interface Part {
  /** Folded, when it is long enough for that. */
  text: string;
  /** Written with "*" at its end: every word that begins so. */
  isBeginning: boolean;
  /** Written after "_": others may stand before it. */
  mayWait: boolean;
}

interface Saying {
  parts: Part[];
  /** Written after "= ": all that the text says. "Emergency" is not "emergency housing". */
  isAll: boolean;
}

/** "vill _ dö" is also "vill verkligen bara dö": so many other words may stand where the table writes "_". */
const mostBetween = 2;
/** Shorter words are others without their dots: "dö" is not "do". */
const shortestFolded = 3;
/** Shorter words have neighbours that mean something else, and are to be spelt right. */
const shortestMisspelt = 7;

/** Danger to life goes before violence, since help then comes by 112; thoughts of suicide go before both, whatever else is said. */
const needs = (['suicide', 'danger', 'violence'] as const).map(
  (need): { need: UrgentNeed; sayings: Saying[] } => ({ need, sayings: urgentSayings[need].map(read) }),
);

/**
 * What a text says that cannot wait, by the sayings in `tables/urgent.json`. Null when it says nothing of the kind.
 *
 * The words of a saying stand side by side in the text: "ta livet av" is not in "ta tag i livet". Where the table writes "_", up to
 * two other words may stand ("vill _ dö"); a word with "*" at its end is every word that begins so ("misshandl*"). A and o without
 * their dots are read as with them, and a word of seven letters or more may have one slip
 * after its first letter.
 *
 * Who asks makes no difference: "suicidprevention utbildning" may be a professional's question, but a text cannot tell, and a calm
 * box too many does less harm than one too few.
 */
export function findUrgentNeed(tokens: Token[]): UrgentNeed | null {
  const words = tokens.map(({ lower }) => comparable(lower));
  const isSaid = ({ parts, isAll }: Saying) =>
    (!isAll || words.length === parts.length) && words.some((_, from) => isSaidAt(parts, words, from));
  return needs.find(({ sayings }) => sayings.some(isSaid))?.need ?? null;
}

function read(saying: string): Saying {
  const isAll = saying.startsWith('= ');
  const written = saying.slice(isAll ? 2 : 0).split(' ');
  const parts = written.flatMap((word, at) => {
    if (word === '_') return [];
    const isBeginning = word.endsWith('*');
    const text = comparable(isBeginning ? word.slice(0, -1) : word);
    return [{ text, isBeginning, mayWait: written[at - 1] === '_' }];
  });
  return { parts, isAll };
}

function comparable(word: string): string {
  return word.length < shortestFolded ? word : fold(word);
}

function isSaidAt([part, ...rest]: Part[], words: string[], from: number): boolean {
  if (!part) return true;
  const last = from + (part.mayWait ? mostBetween : 0);
  for (let at = from; at <= last; at += 1)
    if (isWord(part, words[at] ?? '') && isSaidAt(rest, words, at + 1)) return true;
  return false;
}

function isWord({ text, isBeginning }: Part, word: string): boolean {
  if (isBeginning ? word.startsWith(text) : word === text) return true;
  if (text.length < shortestMisspelt || text[0] !== word[0]) return false;
  const ends = isBeginning ? [text.length - 1, text.length, text.length + 1] : [word.length];
  return ends.some((end) => distance(text, word.slice(0, end), 1) <= 1);
}
