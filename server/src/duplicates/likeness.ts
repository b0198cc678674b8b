/**
 * How alike two names are, from 0 to 1: Dice's coefficient of their letters taken three at a time, which forgives another ending,
 * another order and a misspelling. "Budgetrådgivning" is like "Budget- och skuldrådgivning".
 */
export function likeness(a: string, b: string): number {
  const [one, other] = [triples(a), triples(b)];
  if (one.size === 0 || other.size === 0) return 0;
  const shared = [...one].filter((triple) => other.has(triple)).length;
  return (2 * shared) / (one.size + other.size);
}

function triples(name: string): Set<string> {
  const words = name.toLocaleLowerCase('sv').match(/[\p{L}\d]+/gu) ?? [];
  return new Set(
    words.flatMap((word) => {
      const padded = ` ${word} `;
      return Array.from({ length: padded.length - 2 }, (_, start) => padded.slice(start, start + 3));
    }),
  );
}
