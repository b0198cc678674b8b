import { contentStems } from './phrases.ts';
import { englishStem } from './stem.ts';
import { tokensOf } from './tokens.ts';
import { isEnglishStopWord } from './word-worth.ts';

/** What a question says: how sure each stem is, from 0 to 1. */
export type Said = ReadonlyMap<string, number>;

export interface FoundConcept {
  /** The term that entries carry: "#needs/bostad", "§fardtjanst". */
  term: string;
  /** From 0 to 1. */
  strength: number;
}

/** Finds a language's concepts by what people say of them. */
export interface ConceptFinder {
  /** The concepts that words point to, surest first. */
  find(said: Said): FoundConcept[];
}

/** Something that people say of a concept, as stems. */
interface Saying {
  concept: number;
  stems: string[];
}

/** The part of a saying, by weight, that must be said before it counts. */
const leastSaid = 0.5;
const wholly = 0.99;
const leastStrength = 0.08;

export const swedishStems = (text: string): string[] => [
  ...new Set(contentStems(tokensOf(text)).map((found) => found.stem)),
];

export const englishStems = (text: string): string[] => [
  ...new Set(
    tokensOf(text)
      .filter(({ lower }) => !isEnglishStopWord(lower))
      .map(({ lower }) => englishStem(lower)),
  ),
];

/**
 * @param stemsOf reads a saying in the language
 * @param worthInSaying what a stem adds to a saying, beside its rarity
 */
export function createConceptFinder(
  concepts: { term: string; sayings: string[] }[],
  stemsOf: (saying: string) => string[],
  worthInSaying: (stem: string) => number,
): ConceptFinder {
  const byStem = new Map<string, Saying[]>();
  /** By concept, how often its sayings have each stem. */
  const uses = concepts.map(() => new Map<string, number>());
  for (const [concept, { sayings }] of concepts.entries())
    for (const text of new Set(sayings)) {
      const saying = { concept, stems: stemsOf(text) };
      for (const stem of saying.stems) {
        const known = byStem.get(stem);
        if (known) known.push(saying);
        else byStem.set(stem, [saying]);
        uses[concept]?.set(stem, (uses[concept]?.get(stem) ?? 0) + 1);
      }
    }
  const conceptsWith = (stem: string) => new Set(byStem.get(stem)?.map(({ concept }) => concept)).size;
  const weights = new Map(
    [...byStem.keys()].map((stem) => [
      stem,
      Math.log(1 + concepts.length / (1 + conceptsWith(stem))) * worthInSaying(stem),
    ]),
  );
  const weightOf = (stem: string) => weights.get(stem) ?? 0;

  return {
    find(said) {
      const touched = new Set([...said.keys()].flatMap((stem) => byStem.get(stem) ?? []));
      const longest = longestAround(touched, said);
      const found = new Map<number, { best: number; rest: number; heard: Set<string> }>();
      for (const { concept, stems } of touched) {
        const before = found.get(concept) ?? { best: 0, rest: 0, heard: new Set<string>() };
        found.set(concept, before);
        const strength = strengthOf(stems, said, longest);
        if (strength === 0) continue;
        for (const stem of stems) if (said.has(stem)) before.heard.add(stem);
        before.rest += Math.min(before.best, strength);
        before.best = Math.max(before.best, strength);
      }
      return [...found]
        .map(([concept, { best, rest, heard }]) => {
          const covered = coverage(concept, said, heard);
          const sure = 1 - (1 - best) * (1 - Math.min(0.4, rest * 0.2)) * (1 - 0.3 * covered);
          return { term: concepts[concept]?.term ?? '', strength: sure * (0.5 + 0.5 * covered) };
        })
        .filter(({ strength }) => strength > leastStrength)
        .toSorted((a, b) => b.strength - a.strength);
    },
  };

  /** A long saying said in whole is surer than one common word, and a word inside another's longer saying less so. */
  function strengthOf(stems: string[], said: Said, longest: Map<string, number>): number {
    let total = 0;
    let matched = 0;
    let around = 1;
    let heaviest = '';
    for (const stem of stems) {
      const certainty = said.get(stem) ?? 0;
      if (weightOf(stem) > weightOf(heaviest)) heaviest = stem;
      total += weightOf(stem);
      matched += weightOf(stem) * certainty;
      if (certainty > 0) around = Math.max(around, longest.get(stem) ?? 1);
    }
    const share = total === 0 ? 0 : matched / total;
    // In part, a saying counts only with the word that carries it: "inte längre" is not "orkar inte längre".
    if (share < leastSaid || (share < wholly && !said.has(heaviest))) return 0;
    return share ** 2 * (1 - Math.exp(-matched / 3)) * Math.min(1, stems.length / around) ** 0.5;
  }

  /** How much of what is said, by weight, a concept has heard or has some saying with. */
  function coverage(concept: number, said: Said, heard: Set<string>): number {
    let all = 0;
    let covered = 0;
    for (const [stem, certainty] of said) {
      const worth = weightOf(stem) * certainty;
      const times = uses[concept]?.get(stem) ?? 0;
      all += worth;
      covered += worth * (heard.has(stem) ? 1 : 0.7 * (times / (times + 1)));
    }
    return all === 0 ? 0 : covered / all;
  }
}

/** For each stem, the stems of the longest saying said in whole around it: "ensam vårdnad" is not about being alone. */
function longestAround(sayings: Iterable<Saying>, said: Said): Map<string, number> {
  const longest = new Map<string, number>();
  for (const { stems } of sayings)
    if (stems.every((stem) => (said.get(stem) ?? 0) > 0.5))
      for (const stem of stems) longest.set(stem, Math.max(longest.get(stem) ?? 0, stems.length));
  return longest;
}
