/** Two titles count as the same entry's from here on: "Alis" and "Alis Södertälje" do not, a changed ending does. */
export const similarEnough = 0.8;

/** How much two titles have in common, 0–1: the share of letter pairs (Dice), whatever the case, marks and signs. */
export function titleLikeness(a: string, b: string): number {
  const [left, right] = [fold(a), fold(b)];
  if (left === right) return 1;
  const pairs = pairsOf(left);
  const total = Math.max(left.length - 1, 0) + Math.max(right.length - 1, 0);
  let shared = 0;
  for (const [pair, count] of pairsOf(right)) shared += Math.min(count, pairs.get(pair) ?? 0);
  return total === 0 ? 0 : (2 * shared) / total;
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < text.length; index += 1) {
    const pair = text.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
