import type { Unit } from '../question/unit.ts';
import { fitOf, nearnessOf, type Asked } from './fit.ts';
import { highest } from './highest.ts';
import { scoreWordings, type Scores } from './score.ts';
import { unitsAlike } from './units-alike.ts';
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
const mostChosen = 300;
/** Ages may still change a score by so much before it is held against the best. */
const leastFit = 0.4;
/** Of what is scored, so many are looked at more closely. */
const mostCandidates = 1500;
/** Scores that differ by less than this part of the best are equally good: local, open and lately reviewed then come first. */
const resolution = 0.002;

/** Which wordings can be had; null for all. What lies outside is kept too: the engine filters it away, but counts it for another choice. */
export interface Reach {
  /** Those that serve the place: answers are measured against the best of them. */
  place: WordingMask | null;
  /**
   * Those that have all that is chosen. They decide nothing but what room there is, so that a choice gives what the count
   * beside it has promised.
   */
  chosen: WordingMask | null;
}

/** Orders wordings by how well they answer. */
export function rank(units: Unit[], asked: Asked, index: WordingIndex, reach: Reach): RankedKeys {
  const serves = createTest(reach.place);
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
  (mask: WordingMask | null) =>
  (wording: number): boolean =>
    mask === null || mask[wording] === 1;

function answers(units: Unit[], asked: Asked, index: WordingIndex, reach: Reach): Ranked[] {
  const scores = scoreWordings(units, index);
  const { score, meant } = scores;
  const best = bestMeant(scores, reach.place);
  const candidates = highest(worthAtLeast(best.most * leastOfBest * leastFit, scores), score, mostCandidates);
  const serves = createTest(best.isNear ? reach.place : null);
  let fittingBest = 0;
  const fitted: Ranked[] = [];
  for (const about of index.about(candidates)) {
    if (asked.orientation !== 'all' && about.orientation !== asked.orientation) continue;
    const { wording } = about;
    const fit = fitOf(about, asked);
    if (serves(wording)) fittingBest = Math.max(fittingBest, (meant[wording] ?? 0) * fit);
    fitted.push({
      about,
      score: (score[wording] ?? 0) * fit * nearnessOf(about, asked),
      worth: worthOf(wording, scores) * fit,
    });
  }
  const good = fitted
    .filter(({ worth }) => worth >= fittingBest * leastOfBest)
    .toSorted((a, b) => b.score - a.score || (a.about.key < b.about.key ? -1 : 1));
  // Room is left for what is like the best one.
  return withinRoom(good, mostWordings - enough, createTest(reach.chosen));
}

/** As many as there is room for, in their order: none of the best that have what is chosen gives way to one that has not. */
function withinRoom(good: Ranked[], most: number, isChosen: (wording: number) => boolean): Ranked[] {
  if (good.length <= most) return good;
  const count = good.slice(0, most).filter(({ about }) => isChosen(about.wording)).length;
  const chosen = good.filter(({ about }) => isChosen(about.wording)).slice(0, Math.max(count, mostChosen));
  const others = good.filter(({ about }) => !isChosen(about.wording)).slice(0, most - chosen.length);
  const kept = new Set([...chosen, ...others]);
  return good.filter((one) => kept.has(one));
}

const worthOf = (wording: number, { score, meant }: Scores): number =>
  Math.max(meant[wording] ?? 0, (score[wording] ?? 0) * nameShare);

/** The most that any wording of a place is meant, or any at all where none is. */
function bestMeant(
  { wordings, meant }: Scores,
  place: WordingMask | null,
): { most: number; isNear: boolean } {
  let most = 0;
  let mostWithin = -1;
  for (const wording of wordings) {
    const value = meant[wording] ?? 0;
    if (value > most) most = value;
    if (value > mostWithin && (place === null || place[wording] === 1)) mostWithin = value;
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
