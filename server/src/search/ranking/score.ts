import type { Unit } from '../question/unit.ts';
import { levels } from '../wording.ts';
import { levelsPerWording, type WordingIndex } from './wording-index.ts';

export interface Score {
  score: number;
  /** Without what a whole name gives, which says nothing of how good the others are. */
  meant: number;
}

/** Common words say less, but never nothing. */
const rarityPower = 0.75;
/** A kind of support is spoken of by many and the subject of few: its rarity says nothing. */
const supportRarity = 3;
const mostTagRarity = 4;
const nameRarity = 4;
/** How much of a score hangs on how many of the words a wording has: two rare words beat one rarer. */
const coverShare = 0.25;
/** A word counts as covered in whole from this strength. */
const coveringStrength = 0.5;

/** What a wording gets for its words, by name, for its tags and for what it is; and how much of the words it covers. */
interface Sum {
  words: number;
  covered: number;
  name: number;
  tag: number;
  support: number;
}

/**
 * Scores every wording that holds anything of a question. Each word and phrase counts by its best alternative; of names, of tags
 * and of kinds of support only the best one counts.
 */
export function scoreWordings(units: Unit[], index: WordingIndex): Map<number, Score> {
  const size = index.size();
  const sums = new Map<number, Sum>();
  let mostWords = 0;
  for (const { kind, weight, alternatives } of units) {
    const best = new Map<number, number>();
    let most = 0;
    for (const alternative of alternatives) {
      const postings = index.postings(alternative.term);
      if (postings.length === 0) continue;
      const rarity = Math.log(1 + (size - postings.length + 0.5) / (postings.length + 0.5));
      const worth = weight * alternative.weight * rarityFor(kind, rarity);
      most = Math.max(most, worth);
      for (const posting of postings) {
        const wording = Math.floor(posting / levelsPerWording);
        const value = worth * (levels[posting % levelsPerWording] ?? 0);
        if (value > (best.get(wording) ?? 0)) best.set(wording, value);
      }
    }
    if (kind === 'word') mostWords += most;
    for (const [wording, value] of best) addTo(sums, wording, kind, value, most);
  }
  return new Map(
    Array.from(sums, ([wording, { words, covered, name, tag, support }]) => {
      const share = mostWords === 0 ? 1 : covered / mostWords;
      const meant = words * (1 - coverShare + coverShare * share) + tag + support;
      return [wording, { meant, score: meant + name }];
    }),
  );
}

function addTo(
  sums: Map<number, Sum>,
  wording: number,
  kind: Unit['kind'],
  value: number,
  most: number,
): void {
  const sum = sums.get(wording) ?? { words: 0, covered: 0, name: 0, tag: 0, support: 0 };
  sums.set(wording, sum);
  if (kind === 'word' || kind === 'phrase') sum.words += value;
  else sum[kind] = Math.max(sum[kind], value);
  if (kind === 'word') sum.covered += Math.min(most, value / coveringStrength);
}

function rarityFor(kind: Unit['kind'], rarity: number): number {
  if (kind === 'name') return nameRarity;
  if (kind === 'support') return supportRarity;
  return kind === 'tag' ? Math.min(rarity, mostTagRarity) : rarity ** rarityPower;
}
