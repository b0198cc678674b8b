import type { Grades } from './grades.ts';

/** How well one query was answered, or a mean over several; every figure from 0 to 1. */
export interface Figures {
  /** Gain 2^grade − 1, discounted by log2(position + 1) from position 1, against the best order of all entries. */
  ndcg: number;
  /** Of the entries of grade 2 and 3, or of ten when they are more: how many are among the first ten. */
  recall: number;
  /** 1 / position of the first entry of the best grade there is. */
  mrr: number;
  /** 1 when nothing was found. */
  zero: number;
}

const depth = 10;
const useful = 2;

/** Judges an answer: ids of entries, best first, against the grades of all entries. */
export function measure(ranked: string[], grades: Grades): Figures {
  const gradeOf = (id: string) => grades.get(id) ?? 0;
  const top = ranked.slice(0, depth).map(gradeOf);
  const ideal = [...grades.values()].toSorted((a, b) => b - a);
  const [best = Infinity] = ideal;
  const wanted = Math.min(depth, ideal.filter((grade) => grade >= useful).length);
  const first = ranked.findIndex((id) => gradeOf(id) >= best);
  return {
    ndcg: ideal.length === 0 ? 0 : gain(top) / gain(ideal.slice(0, depth)),
    recall: wanted === 0 ? 1 : top.filter((grade) => grade >= useful).length / wanted,
    mrr: first === -1 ? 0 : 1 / (first + 1),
    zero: ranked.length === 0 ? 1 : 0,
  };
}

function gain(grades: number[]): number {
  return grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

/** The mean of each figure; NaN of none. */
export function mean(figures: Figures[]): Figures {
  const of = (name: keyof Figures) => figures.reduce((sum, each) => sum + each[name], 0) / figures.length;
  return { ndcg: of('ndcg'), recall: of('recall'), mrr: of('mrr'), zero: of('zero') };
}
