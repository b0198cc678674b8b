import { readFileSync } from 'node:fs';
import type { Intervention } from '../shared/src/intervention.ts';
import { serves } from './ranking/order.ts';

export interface Judged {
  q: string;
  kind: string;
  municipality?: string;
  age?: number;
  grades: { sourceRef?: string; tags?: Record<string, string | string[]>; grade: number }[];
}

export const readJudgements = (path: string): Judged[] => JSON.parse(readFileSync(path, 'utf8')) as Judged[];

/** The grade of an entry for a query: that of the best rule that fits it; 0 outside the municipality that the query names. */
export function gradeOf(entry: Intervention, judged: Judged): number {
  if (judged.municipality && !serves(entry, { kind: 'municipality', code: judged.municipality })) return 0;
  let best = 0;
  for (const { sourceRef, tags, grade } of judged.grades)
    if ((sourceRef !== undefined && entry.sourceRef === sourceRef) || (tags && hasTags(entry, tags))) best = Math.max(best, grade);
  return best;
}

function hasTags(entry: Intervention, tags: Record<string, string | string[]>): boolean {
  return Object.entries(tags).every(([field, wanted]) => {
    const has = field === 'providerType' ? [entry.provider.type] : (entry[field as 'needs'] ?? []);
    return [wanted].flat().every((term) => has.includes(term));
  });
}

export interface Figures {
  ndcg: number;
  recall: number;
  mrr: number;
  zero: number;
}

/** nDCG@10 with gain 2^g−1; recall@10: of at most ten entries of grade ≥ 2; MRR: of the first entry of grade 3 (the best grade there is). */
export function measure(ranked: string[], judged: Judged, entries: Iterable<Intervention>): Figures {
  const grades = new Map<string, number>();
  for (const entry of entries) {
    const grade = gradeOf(entry, judged);
    if (grade > 0) grades.set(entry.id, grade);
  }
  const gain = (grade: number, position: number) => (2 ** grade - 1) / Math.log2(position + 2);
  const top = ranked.slice(0, 10);
  const dcg = top.reduce((sum, id, position) => sum + gain(grades.get(id) ?? 0, position), 0);
  const best = [...grades.values()].sort((a, b) => b - a);
  const ideal = best.slice(0, 10).reduce((sum, grade, position) => sum + gain(grade, position), 0);
  const useful = best.filter((grade) => grade >= 2).length;
  const found = top.filter((id) => (grades.get(id) ?? 0) >= 2).length;
  const wanted = best[0] ?? 3;
  const first = ranked.findIndex((id) => (grades.get(id) ?? 0) >= wanted);
  return {
    ndcg: ideal === 0 ? 0 : dcg / ideal,
    recall: useful === 0 ? 1 : found / Math.min(10, useful),
    mrr: first < 0 ? 0 : 1 / (first + 1),
    zero: ranked.length === 0 ? 1 : 0,
  };
}
