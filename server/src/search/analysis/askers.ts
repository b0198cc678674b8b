import { askers } from './tables.ts';
import type { Token } from './tokens.ts';

const relatives = new Set(askers.relatives);
const children = new Set(askers.children);
const possessives = new Set(askers.possessives);
/** Said of somebody without "min": "mamma vägrar gå till doktorn". */
const bare = new Set(
  'mamma,pappa,farmor,mormor,farfar,morfar,sonen,dottern,sambon,barnet,brorsan,syrran,frun,mannen'.split(','),
);

/** That somebody asks for another person than themselves, and the positions of the words that say so. */
export interface Asker {
  for: 'relative' | 'child';
  tokens: number[];
}

/** "Min bror", "my sister", or "mamma är" first in the sentence. Null for who asks for themselves, or does not say. */
export function findAsker(tokens: Token[]): Asker | null {
  for (const [position, { lower }] of tokens.entries()) {
    const isOwned = [1, 2].some((back) => possessives.has(tokens[position - back]?.lower ?? ''));
    if (!isOwned && !(position === 0 && tokens.length > 2 && bare.has(lower))) continue;
    if (children.has(lower)) return { for: 'child', tokens: [position] };
    if (relatives.has(lower)) return { for: 'relative', tokens: [position] };
  }
  return null;
}

const surely = new Set(askers.professionals.surely);
const maybe = new Set(askers.professionals.maybe);
const colleagues = new Set(askers.professionals.people);

/**
 * Whether a question is plainly one of somebody who works with support, and about their work: "metodstöd för handläggare",
 * "frukostmöte samverkan". One word that others use too ("min handläggare") is not enough.
 */
export function isProfessional(tokens: Token[]): boolean {
  const words = tokens.map(({ lower }) => lower);
  const isFor = (at: number) => words[at - 1] === 'för' || words[at - 1] === 'till';
  const isSure = words.some((word, at) => surely.has(word) || (isFor(at) && colleagues.has(word)));
  return isSure || new Set(words.filter((word) => maybe.has(word))).size >= 2;
}
