/** Words that say what kind of organisation it is and tell none from another. */
const common = new Set([
  'i',
  'och',
  'för',
  'ab',
  'kommun',
  'kommuns',
  'stad',
  'stads',
  'förening',
  'föreningen',
]);

/**
 * Groups of names that may be the same organisation's: equal but for letters' marks, case, the order of words and what kind of
 * organisation is said, or one letter apart. For a person to judge.
 */
export function alikeNames<One extends { name: string }>(list: One[]): One[][] {
  const keys = list.map(({ name }) => keyOf(name));
  const groups: number[][] = [];
  const groupOf = new Map<number, number[]>();
  const byKey = Map.groupBy(keys.keys(), (at) => keys[at] ?? '');
  const join = (one: number, other: number) => {
    const group = groupOf.get(one) ?? groupOf.get(other) ?? [];
    if (group.length === 0) groups.push(group);
    for (const at of [one, other])
      if (!groupOf.has(at)) {
        group.push(at);
        groupOf.set(at, group);
      }
  };
  for (const [first, ...others] of byKey.values())
    if (first !== undefined) for (const other of others) join(first, other);
  const distinct = [...byKey].flatMap(([key, [at]]) => (at === undefined ? [] : [{ key, at }]));
  for (const [place, { key, at }] of distinct.entries())
    for (const other of distinct.slice(place + 1)) if (oneLetterApart(key, other.key)) join(at, other.at);
  return groups.map((group) => group.flatMap((at) => list[at] ?? []));
}

const keyOf = (name: string): string => {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const telling = words.filter((word) => !common.has(word));
  return (telling.length > 0 ? telling : words).toSorted().join(' ');
};

/** Short names are too often one letter apart by nature; a digit tells two apart ("Vårdcentralen 1" and "2"). */
const shortest = 8;

function oneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < shortest || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  return rest === long.slice(at + 1) && !/\d/.test(`${short[at] ?? ''}${long[at] ?? ''}`);
}
