import { stem } from './stem.ts';
import { compounds, kindsOfSupport } from './tables.ts';

/** Heads by their stem, and modifiers as they stand inside a compound, joining "s" and all. */
const heads = new Set(compounds.heads.flatMap((head) => [head, stem(head)]));
const modifiers = new Set(compounds.modifiers);
const joints = new Map(Object.entries(compounds.joints));
const whole = new Set(compounds.whole.map(stem));
/** What may stand after a modifier: a head, or a word that the tables use by itself. */
const tails = new Set(
  kindsOfSupport
    .flatMap(({ names, sv }) => [...names, ...sv])
    .flatMap((text) => text.split(/\s+/))
    .filter((word) => word.length >= 5)
    .map(stem),
);
const shortestCompound = 7;
const shortestPart = 3;
const shortestRest = 4;
const cacheSize = 50_000;
const cache = new Map<string, string[]>();

/**
 * The stems of a compound's parts: "arbetsträningsplats" gives arbet, trän and plats, and the compounds inside it. Empty for
 * what is no compound.
 */
export function partsOf(word: string): string[] {
  const known = cache.get(word);
  if (known) return known;
  const own = stem(word);
  const parts = [...new Set(split(word, own))].filter((part) => part !== own && part.length > 2);
  if (cache.size > cacheSize) cache.clear();
  cache.set(word, parts);
  return parts;
}

/**
 * The parts of a word that no table knows as a whole, from the words that a catalogue uses: "skuldfällan" begins with a known
 * word, "läxhjälpare" ends with one. The longest known beginning and ending of at least four letters; empty when there are none.
 */
export function knownPartsOf(word: string, isKnown: (stem: string) => boolean): string[] {
  const parts = new Set<string>();
  for (let at = word.length - shortestPart; at >= shortestRest && parts.size === 0; at -= 1) {
    const front = stem(withoutJoint(word.slice(0, at)));
    if (front.length >= shortestRest && isKnown(front)) parts.add(front);
  }
  for (let at = shortestPart; at <= word.length - shortestRest; at += 1) {
    const tail = stem(word.slice(at));
    if (tail.length < shortestRest || !isKnown(tail)) continue;
    parts.add(tail);
    break;
  }
  return [...parts];
}

/** The longest known head decides, then the longest known modifier. */
function split(word: string, stemmed: string): string[] {
  if (whole.has(stemmed) || word.length < shortestCompound) return [];
  return splitAtHead(word) ?? splitAtModifier(word) ?? [];
}

function splitAtHead(word: string): string[] | null {
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const tail = word.slice(at);
    if (!isHead(tail)) continue;
    const front = word.slice(0, at);
    const bare = withoutJoint(front);
    const isKnown = modifiers.has(front) || tails.has(stem(bare));
    if (!isKnown && (front.length < shortestRest || tail.length < 5)) continue;
    return [stem(bare), ...split(bare, stem(bare)), stem(tail), ...split(tail, stem(tail))];
  }
  return null;
}

function splitAtModifier(word: string): string[] | null {
  for (let at = word.length - shortestPart; at >= shortestPart; at -= 1) {
    const front = word.slice(0, at);
    const tail = word.slice(at);
    if (!modifiers.has(front) || tail.length < shortestRest) continue;
    if (isHead(tail) || tails.has(stem(tail)))
      return [stem(withoutJoint(front)), stem(tail), ...split(tail, stem(tail))];
  }
  return null;
}

const isHead = (tail: string): boolean =>
  heads.has(tail) || (tail.length >= shortestRest && heads.has(stem(tail)));

function withoutJoint(front: string): string {
  const plain = joints.get(front);
  if (plain !== undefined) return plain;
  return front.length > 4 && front.endsWith('s') && !front.endsWith('ss') ? front.slice(0, -1) : front;
}
