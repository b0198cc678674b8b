import type { Unit } from '../question/unit.ts';

/** What sharing a concept says of two wordings. */
const likeness = { '#needs/': 3, '#targetGroups/': 2, '#methods/': 1.5, '§': 1.5 };
const leastLikeness = 0.5;

/** What asks for wordings like one with these concepts, by how strongly it has them. */
export function unitsAlike(concepts: ReadonlyMap<string, number>): Unit[] {
  return [...concepts]
    .filter(([, strength]) => strength >= leastLikeness)
    .flatMap(([term, strength]) => {
      const weight = Object.entries(likeness).find(([prefix]) => term.startsWith(prefix))?.[1];
      // As phrases, so that everything shared adds up.
      return weight
        ? [{ kind: 'phrase' as const, weight: weight * strength, alternatives: [{ term, weight: 1 }] }]
        : [];
    });
}
