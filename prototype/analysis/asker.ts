import askers from '../tables/askers.json' with { type: 'json' };
import type { Token } from './tokens.ts';

const relatives = new Set(askers.relatives);
const children = new Set(askers.children);
const possessives = new Set(askers.possessives);

/** For whom somebody asks: oneself (null), a relative or a child; with the positions of the words that say so. */
export interface Asker {
  for: 'relative' | 'child';
  tokens: number[];
}

/** "Min bror", "my sister", or "mamma är", first in the sentence. */
export function findAsker(tokens: Token[]): Asker | null {
  for (const [position, { lower }] of tokens.entries()) {
    const owned = possessives.has(tokens[position - 1]?.lower ?? '') || possessives.has(tokens[position - 2]?.lower ?? '');
    const bare = position === 0 && tokens.length > 2 && /^(mamma|pappa|farmor|mormor|farfar|morfar|sonen|dottern|sambon|barnet)$/.test(lower);
    if (!owned && !bare) continue;
    if (children.has(lower)) return { for: 'child', tokens: [position] };
    if (relatives.has(lower)) return { for: 'relative', tokens: [position] };
  }
  return null;
}
