import type { Unit } from '../question/unit.ts';
import { fitOf, type Asked } from './fit.ts';
import { highest } from './highest.ts';
import { scoreWordings, type Scores } from './score.ts';
import type { AboutWording, WordingIndex, WordingMask } from './wording-index.ts';

/** Wordings that are equally good, by key. */
export type RankedKeys = string[][];

/** A wording below this part of the best one's score is no answer. */
const leastOfBest = 0.35;
/** Of a whole name's worth, so much counts against the cut. */
const nameShare = 0.2;
/** Below this many wordings, what is like the best one follows. */
const enough = 20;
/** More than a person looks through; beyond lie only weak matches. */
export const mostWordings = 500;
/** So many of them are kept for those that have what is chosen, however good others are. */
const mostNear = 300;
/** Ages and nearness may still change a score by so much before it is held against the best. */
const leastFit = 0.4;
/** Of what is scored, so many are looked at more closely. */
const mostCandidates = 1500;
/** Scores that differ by less than this part of the best are equally good: local, open and lately reviewed then come first. */
const resolution = 0.002;

/**
 * Orders wordings by how well they answer.
 * @param reach the wordings that have what is chosen, or null. What lies outside is kept, as good as it is against the best
 * within: the engine filters it away, but counts what another choice would give.
 */
export function rank(
  units: Unit[],
  asked: Asked,
  index: WordingIndex,
  reach: WordingMask | null,
): RankedKeys {
  const serves = createTest(reach);
  const found = answers(units, asked, index, reach);
  const near = found.filter(({ about }) => serves(about.wording));
  const [first] = near;
  if (near.length >= enough || !first) return inGroups(found);
  const present = new Set(found.map(({ about }) => about.wording));
  const alike = answers(unitsAlike(index.conceptsOfWording(first.about.wording)), asked, index, reach)
    .filter(({ about }) => serves(about.wording) && !present.has(about.wording))
    .slice(0, enough - near.length);
  return [...inGroups(found), ...inGroups(alike)];
}

interface Ranked {
  about: AboutWording;
  score: number;
  /** What it is measured by against the best one. */
  worth: number;
}

const createTest =
  (reach: WordingMask | null) =>
  (wording: number): boolean =>
    reach === null || reach[wording] === 1;

function answers(units: Unit[], asked: Asked, index: WordingIndex, reach: WordingMask | null): Ranked[] {
  const scores = scoreWordings(units, index);
  const { score, meant } = scores;
  const best = bestMeant(scores, reach);
  const candidates = highest(worthAtLeast(best.most * leastOfBest * leastFit, scores), score, mostCandidates);
  const serves = createTest(best.isNear ? reach : null);
  let fittingBest = 0;
  const fitted: Ranked[] = [];
  for (const about of index.about(candidates)) {
    if (asked.orientation !== 'all' && about.orientation !== asked.orientation) continue;
    const { wording } = about;
    const fit = fitOf(about, asked);
    if (serves(wording)) fittingBest = Math.max(fittingBest, (meant[wording] ?? 0) * fit);
    fitted.push({ about, score: (score[wording] ?? 0) * fit, worth: worthOf(wording, scores) * fit });
  }
  const good = fitted
    .filter(({ worth }) => worth >= fittingBest * leastOfBest)
    .toSorted((a, b) => b.score - a.score || (a.about.key < b.about.key ? -1 : 1));
  // Room is left for what is like the best one.
  const most = mostWordings - enough;
  if (good.length <= most) return good;
  const isReached = createTest(reach);
  const reached = good.filter(({ about }) => isReached(about.wording)).slice(0, mostNear);
  const kept = new Set([...reached, ...good].slice(0, most));
  return good.filter((one) => kept.has(one));
}

const worthOf = (wording: number, { score, meant }: Scores): number =>
  Math.max(meant[wording] ?? 0, (score[wording] ?? 0) * nameShare);

/** The most that any wording within reach is meant, or any at all where none is. */
function bestMeant(
  { wordings, meant }: Scores,
  reach: WordingMask | null,
): { most: number; isNear: boolean } {
  let most = 0;
  let mostWithin = -1;
  for (const wording of wordings) {
    const value = meant[wording] ?? 0;
    if (value > most) most = value;
    if (value > mostWithin && (reach === null || reach[wording] === 1)) mostWithin = value;
  }
  return mostWithin < 0 ? { most, isNear: false } : { most: mostWithin, isNear: true };
}

function worthAtLeast(least: number, scores: Scores): Int32Array {
  const { wordings } = scores;
  const kept = new Int32Array(wordings.length);
  let count = 0;
  for (const wording of wordings) if (worthOf(wording, scores) >= least) kept[count++] = wording;
  return kept.subarray(0, count);
}

function inGroups(ranked: Ranked[]): RankedKeys {
  const groups: RankedKeys = [];
  const least = (ranked[0]?.score ?? 0) * resolution;
  let top = Number.POSITIVE_INFINITY;
  for (const { about, score } of ranked) {
    const group = groups.at(-1);
    if (group && top - score < least) group.push(about.key);
    else {
      groups.push([about.key]);
      top = score;
    }
  }
  return groups;
}

/** What sharing a concept says of two wordings. */
const likeness = { '#needs/': 3, '#targetGroups/': 2, '#methods/': 1.5, '§': 1.5 };
const leastLikeness = 0.5;

function unitsAlike(concepts: ReadonlyMap<string, number>): Unit[] {
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
