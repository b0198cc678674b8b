/** A piece of what one of two versions says: in both, or in this one alone. */
export interface Piece {
  text: string;
  differs: boolean;
}

/** Beyond this many comparisons the whole is shown as changed: nobody reads such a text word by word. */
const mostComparisons = 4_000_000;

/** What two texts have in common, word by word, the spaces between words among them. */
export function wordDifferences(before: string, after: string): { before: Piece[]; after: Piece[] } {
  return differences(words(before), words(after));
}

/** What two lists have in common, whatever their order: a piece for each item. */
export function itemDifferences(before: string[], after: string[]): { before: Piece[]; after: Piece[] } {
  return { before: marked(before, after), after: marked(after, before) };
}

const marked = (items: string[], others: string[]): Piece[] =>
  items.map((text) => ({ text, differs: !others.includes(text) }));

const words = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? [];

function differences(a: string[], b: string[]): { before: Piece[]; after: Piece[] } {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const inA = a.slice(start, a.length - end);
  const inB = b.slice(start, b.length - end);
  const common = inA.length * inB.length > mostComparisons ? [] : longestCommon(inA, inB);
  const piecesOf = (whole: string[], middle: string[], isCommon: Set<number>) =>
    merged([
      ...whole.slice(0, start).map((text) => ({ text, differs: false })),
      ...middle.map((text, index) => ({ text, differs: !isCommon.has(index) })),
      ...whole.slice(whole.length - end).map((text) => ({ text, differs: false })),
    ]);
  return {
    before: piecesOf(a, inA, new Set(common.map(([index]) => index))),
    after: piecesOf(b, inB, new Set(common.map(([, index]) => index))),
  };
}

/** The longest sequence that both have, as pairs of places (the textbook's table, filled from the end). */
function longestCommon(a: string[], b: string[]): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;)
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  return pairs;
}

/** Neighbours of the same kind as one. A space between two words that differ differs with them. */
function merged(pieces: Piece[]): Piece[] {
  const result: Piece[] = [];
  pieces.forEach(({ text, differs }, index) => {
    const isBridge =
      text === ' ' && pieces[index - 1]?.differs === true && pieces[index + 1]?.differs === true;
    const piece = { text, differs: differs || isBridge };
    const last = result.at(-1);
    if (last && last.differs === piece.differs) last.text += text;
    else result.push(piece);
  });
  return result;
}
