import type { Unit } from '../question/unit.ts';
import { fitOf, type Asked } from './fit.ts';
import { scoreWordings } from './score.ts';
import type { AboutWording, WordingIndex } from './wording-index.ts';

/** Wordings that are equally good, by key. */
export type RankedKeys = string[][];

/** A wording below this part of the best one's score is no answer. */
const leastOfBest = 0.12;
/** Of a whole name's worth, so much counts against the cut. */
const nameShare = 0.2;
/** Below this many wordings, what is like the best one follows. */
const enough = 20;
/** More than a person looks through; beyond lie only weak matches. */
export const mostWordings = 500;
/** So many of them are kept for those that serve the chosen place, however good others are. */
const mostNear = 300;
/** Of what is scored, so many are looked at more closely. */
const mostCandidates = 1500;
/** Scores that differ by less than this part of the best are equally good: local, open and lately reviewed then come first. */
const resolution = 0.002;

/**
 * Orders wordings by how well they answer.
 * @param reach the wordings that serve a chosen place, or null. What lies outside is kept, as good as it is against the best
 * within: the engine filters it away, but counts what choosing another place would give.
 */
export function rank(
  units: Unit[],
  asked: Asked,
  index: WordingIndex,
  reach: ReadonlySet<number> | null,
): RankedKeys {
  const serves = ({ about }: Ranked) => reach === null || reach.has(about.wording);
  const found = answers(units, asked, index, serves);
  const near = found.filter(serves);
  const [first] = near;
  if (near.length >= enough || !first) return inGroups(found);
  const present = new Set(found.map(({ about }) => about.wording));
  const alike = answers(unitsAlike(first.about), asked, index, serves)
    .filter((one) => serves(one) && !present.has(one.about.wording))
    .slice(0, enough - near.length);
  return [...inGroups(found), ...inGroups(alike)];
}

interface Ranked {
  about: AboutWording;
  score: number;
  meant: number;
}

function answers(
  units: Unit[],
  asked: Asked,
  index: WordingIndex,
  serves: (one: Ranked) => boolean,
): Ranked[] {
  const scoreOf = new Map(
    [...scoreWordings(units, index)].toSorted(([, a], [, b]) => b.score - a.score).slice(0, mostCandidates),
  );
  const fitted = index.about([...scoreOf.keys()]).map((about): Ranked => {
    const { score, meant } = scoreOf.get(about.wording) ?? { score: 0, meant: 0 };
    const fit = fitOf(about, asked);
    return { about, score: score * fit, meant: meant * fit };
  });
  const near = fitted.filter(serves);
  const most = Math.max(0, ...(near.length > 0 ? near : fitted).map(({ meant }) => meant));
  const good = fitted
    .filter(({ score, meant }) => Math.max(meant, score * nameShare) >= most * leastOfBest)
    .toSorted((a, b) => b.score - a.score || a.about.key.localeCompare(b.about.key));
  if (good.length <= mostWordings) return good;
  const kept = new Set([...good.filter(serves).slice(0, mostNear), ...good].slice(0, mostWordings));
  return good.filter((one) => kept.has(one));
}

function inGroups(ranked: Ranked[]): RankedKeys {
  const groups: RankedKeys = [];
  const least = (ranked[0]?.score ?? 0) * resolution;
  let before = Number.POSITIVE_INFINITY;
  for (const { about, score } of ranked) {
    const group = groups.at(-1);
    if (group && before - score < least) group.push(about.key);
    else groups.push([about.key]);
    before = score;
  }
  return groups;
}

/** What sharing a concept says of two wordings. */
const likeness = { '#needs/': 3, '#targetGroups/': 2, '#methods/': 1.5, '§': 1.5 };
const leastLikeness = 0.5;

function unitsAlike({ concepts }: AboutWording): Unit[] {
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
