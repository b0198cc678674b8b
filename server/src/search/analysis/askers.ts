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
