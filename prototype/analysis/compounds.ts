import table from '../tables/compounds.json' with { type: 'json' };
import supports from '../tables/supports.json' with { type: 'json' };
import { stem } from './stem.ts';

/** Heads by their stem, and modifiers as they stand inside a compound, joining "s" and all. */
const heads = new Set(table.heads.flatMap((head) => [head, stem(head)]));
const modifiers = new Set(table.modifiers);
const whole = new Set(table.whole.map((word) => stem(word)));
/** What may stand after a modifier: a head, or a word that the tables use by itself. */
const tails = new Set(
  supports
    .flatMap(({ names, sv }) => [...names, ...sv])
    .flatMap((text) => text.split(/\s+/))
    .filter((word) => word.length >= 5)
    .map((word) => stem(word)),
);
const shortestPart = 3;
const shortestRest = 4;

/**
 * The parts of a word that no table knows as a whole, from the words that a catalogue uses: "skuldfällan" begins with a known
 * word, "läxhjälpare" ends with one. The longest known beginning and ending of at least four letters; empty when there are none.
 */
export function knownPartsOf(word: string, isWord: (stem: string) => boolean): string[] {
  const found: string[] = [];
  for (let at = word.length - 3; at >= 4 && found.length === 0; at -= 1) {
    const front = stem(withoutJoint(word.slice(0, at)));
    if (front.length >= 4 && isWord(front)) found.push(front);
  }
  for (let at = 3; at <= word.length - 4; at += 1) {
    const tail = stem(word.slice(at));
    if (tail.length < 4 || !isWord(tail)) continue;
    found.push(tail);
    break;
  }
  return [...new Set(found)];
}

const cache = new Map<string, string[]>();

/**
 * The stems of a compound's parts: "arbetsträningsplats" gives arbet, trän and plats, and the compounds inside it. Empty for
 * what is no compound.
 */
export function partsOf(word: string): string[] {
  const known = cache.get(word);
  if (known) return known;
  const parts = split(word, stem(word));
  const found = [...new Set(parts)].filter((part) => part !== stem(word) && part.length > 2);
  if (cache.size > 50_000) cache.clear();
  cache.set(word, found);
  return found;
}

function split(word: string, stemmed: string): string[] {
  if (whole.has(stemmed) || word.length < 7) return [];
  // The longest known head decides, then the longest known modifier.
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const tail = word.slice(at);
    if (!isHead(tail)) continue;
    const front = word.slice(0, at);
    const bare = withoutJoint(front);
    if (!modifiers.has(front) && !tails.has(stem(bare)) && (front.length < shortestRest || tail.length < 5)) continue;
    return [stem(bare), ...split(bare, stem(bare)), stem(tail), ...split(tail, stem(tail))];
  }
  for (let at = word.length - shortestPart; at >= shortestPart; at -= 1) {
    const front = word.slice(0, at);
    if (!modifiers.has(front)) continue;
    const tail = word.slice(at);
    if (tail.length < shortestRest || !(isHead(tail) || tails.has(stem(tail)))) continue;
    return [stem(withoutJoint(front)), stem(tail), ...split(tail, stem(tail))];
  }
  return [];
}

function isHead(tail: string): boolean {
  return heads.has(tail) || (tail.length >= 4 && heads.has(stem(tail)) && tail.length >= shortestRest);
}

function withoutJoint(front: string): string {
  const plain = table.joints[front as keyof typeof table.joints];
  if (plain !== undefined) return plain;
  return front.length > 4 && front.endsWith('s') && !front.endsWith('ss') ? front.slice(0, -1) : front;
}
