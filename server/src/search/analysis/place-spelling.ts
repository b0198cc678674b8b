import { distance } from './distance.ts';
import { fold } from './normal-form.ts';

/** How a word spells a name: as it is, without some of its dots ("linkoping"), or with so many slips ("Södertelje"). */
export type Spelling = 'exact' | 'undotted' | number;

/** Shorter names have too many neighbours to be guessed at. */
const shortestMisspelt = 5;
/** A name this long may have two slips. */
const longName = 8;

/** How a word spells a word of a name, both in lower case, inflected or not ("Huddinges", "huddingebo"); null for another word. */
export function spellingOf(typed: string, name: string): Spelling | null {
  const written = endings.map((ending) => name + ending);
  if (written.includes(typed)) return 'exact';
  if (written.some((form) => isUndotted(typed, form))) return 'undotted';
  const folded = fold(typed);
  const plain = fold(name);
  if (Math.max(plain.length, folded.length) < shortestMisspelt || plain.length < shortestMisspelt - 1)
    return null;
  if (folded[0] !== plain[0]) return null;
  const allowed = plain.length >= longName ? 2 : 1;
  const bare = folded.endsWith('s') && !plain.endsWith('s') ? folded.slice(0, -1) : folded;
  // Dots that the name does not have ("skära" for Skara) are a slip as well.
  const slips = Math.max(1, distance(bare, plain, allowed));
  return slips <= allowed ? slips : null;
}

const endings = ['', 's', 'bo'];

/** A word without the endings that names take, folded: what a name may begin with. */
export function withoutEndings(typed: string): string[] {
  const folded = fold(typed);
  return endings
    .filter((ending) => folded.endsWith(ending))
    .map((ending) => folded.slice(0, folded.length - ending.length));
}

/** Dots are left out, and none put in: "sodertälje" is Södertälje, "skära" is not Skara. */
function isUndotted(typed: string, name: string): boolean {
  const letters = name.split('');
  return (
    typed.length === name.length &&
    typed.split('').every((letter, at) => [letters[at], fold(letters[at] ?? '')].includes(letter))
  );
}
