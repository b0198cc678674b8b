import type { Said } from './concepts.ts';

/** Something that is said, and how right each kind of support is for it, from 0 to 1. */
export interface Example {
  said: Said;
  kinds: Record<string, number>;
  /** How many examples it counts as. */
  times: number;
}

export interface FoundKind {
  id: string;
  /** From 0 to 1, for the surest 1 when what was said is telling. */
  strength: number;
}

/** Finds the kinds of support that fit what somebody says, also when nobody has said just that before. */
export type KindModel = (said: Said) => FoundKind[];

/** How many words' worth of the average a kind is thought to have said beside its own: what one example says proves little. */
const smoothing = 100;
/** A word that a kind's examples lack speaks against it no more than this. */
const leastEvidence = -0.7;
/** Words of a sentence say partly the same: each counts for less than if it stood alone. */
const temperature = 0.5;
/** What the kinds beside a fitting one gain from it. */
const spreading = 0.15;
const examplesSpread = 2;
const handMadeFading = 0.9;
/** Likelihoods lie far apart; their order says more than their size. */
const fading = 0.33;
/** Evidence of this size makes half sure. */
const tellingEvidence = 2;
const leastStrength = 0.02;

/** What examples have taught: numbers only, so that it can be kept. */
export interface LearnedKinds {
  /** The words that have been said, in the order of `evidence`. */
  words: string[];
  /** For each word a row: for every kind the logarithm of how much oftener it is said there than on average. */
  evidence: Float32Array;
  /** By kind, how much those beside it gain. */
  beside: ReadonlyMap<number, number>[];
}

/**
 * Learns from examples as a naive Bayes classifier does: how much oftener each word is said of a kind than of all. Counting is
 * all the training there is.
 * @param related by kind, the kinds to offer beside it, nearest first
 */
export function learnKinds(
  ids: string[],
  examples: Example[],
  related: ReadonlyMap<string, string[]>,
): LearnedKinds {
  const positions = new Map(ids.map((id, at) => [id, at]));
  const counted = learnEvidence(ids.length, positions, examples);
  const evidence = new Float32Array(counted.size * ids.length);
  for (const [at, row] of [...counted.values()].entries()) evidence.set(row, at * ids.length);
  return { words: [...counted.keys()], evidence, beside: learnBeside(ids, positions, examples, related) };
}

/** @param ids those that `learned` was learned for, in the same order */
export function createKindModel(ids: string[], { words, evidence, beside }: LearnedKinds): KindModel {
  const rows = new Map(words.map((word, at) => [word, at * ids.length]));

  return (said) => {
    const scores = new Float64Array(ids.length);
    for (const [word, certainty] of said) {
      const row = rows.get(word);
      if (row === undefined) continue;
      for (let at = 0; at < ids.length; at++)
        scores[at] = (scores[at] ?? 0) + certainty * (evidence[row + at] ?? 0);
    }
    const top = Math.max(...scores);
    if (top <= 0) return [];
    const likely = scores.map((score) => Math.exp((score - top) * temperature));
    const total = likely.reduce((sum, each) => sum + each, 0);
    const fitting = likely.map((each) => each / total);
    for (const [from, neighbours] of beside.entries())
      for (const [to, share] of neighbours)
        fitting[to] = (fitting[to] ?? 0) + ((likely[from] ?? 0) / total) * spreading * share;
    const best = Math.max(...fitting);
    const sure = 1 - Math.exp(-top / tellingEvidence);
    return ids
      .map((id, at) => ({ id, strength: sure * ((fitting[at] ?? 0) / best) ** fading }))
      .filter(({ strength }) => strength >= leastStrength)
      .toSorted((a, b) => b.strength - a.strength);
  };
}

/** By word, for every kind the logarithm of how much oftener it is said there than on average. */
function learnEvidence(
  size: number,
  positions: ReadonlyMap<string, number>,
  examples: Example[],
): Map<string, Float32Array> {
  const counts = new Map<string, Float32Array>();
  const totals = new Float64Array(size);
  for (const { said, kinds, times } of examples) {
    let length = 0;
    for (const certainty of said.values()) length += certainty;
    for (const [word, certainty] of said) {
      const row = counts.get(word) ?? new Float32Array(size);
      counts.set(word, row);
      for (const [id, right] of Object.entries(kinds)) {
        const at = positions.get(id);
        if (at === undefined) continue;
        const count = (times * certainty * right) / Math.sqrt(length);
        row[at] = (row[at] ?? 0) + count;
        totals[at] = (totals[at] ?? 0) + count;
      }
    }
  }
  const all = totals.reduce((sum, total) => sum + total, 0);
  // Most words are said of few kinds: for the others it is the kind alone that decides.
  const unsaid = totals.map((total) => Math.max(leastEvidence, Math.log(smoothing / (total + smoothing))));
  for (const row of counts.values()) {
    let sum = 0;
    for (let at = 0; at < size; at++) sum += row[at] ?? 0;
    const share = sum / all;
    for (let at = 0; at < size; at++) {
      const count = row[at] ?? 0;
      if (count === 0) row[at] = unsaid[at] ?? 0;
      else {
        const own = (count + smoothing * share) / ((totals[at] ?? 0) + smoothing);
        row[at] = Math.max(leastEvidence, Math.log(own / share));
      }
    }
  }
  return counts;
}

/** By kind, how much those beside it gain: from the hand-made lists, and from what examples call right together. */
function learnBeside(
  ids: string[],
  positions: ReadonlyMap<string, number>,
  examples: Example[],
  related: ReadonlyMap<string, string[]>,
): Map<number, number>[] {
  const rows = ids.map((id) => {
    const row = new Map<number, number>();
    for (const [place, other] of (related.get(id) ?? []).entries()) {
      const at = positions.get(other);
      if (at !== undefined) row.set(at, handMadeFading ** place);
    }
    return row;
  });
  const together = ids.map(() => ({ examples: 0, with: new Map<number, number>() }));
  for (const { kinds } of examples) {
    const graded = Object.entries(kinds);
    if (graded.length < 2) continue;
    for (const [id, right] of graded) {
      const own = together[positions.get(id) ?? -1];
      if (!own || right < 1) continue;
      own.examples += 1;
      for (const [other, share] of graded) {
        const at = positions.get(other);
        if (at !== undefined && other !== id) own.with.set(at, (own.with.get(at) ?? 0) + share);
      }
    }
  }
  for (const [from, { examples: seen, with: others }] of together.entries())
    for (const [to, sum] of others) {
      const row = rows[from];
      row?.set(to, (row.get(to) ?? 0) + (examplesSpread * sum) / (seen + 2));
    }
  return rows;
}
