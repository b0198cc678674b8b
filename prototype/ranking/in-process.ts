import type { AnalysedQuery } from '../analysis/query.ts';
import type { EntryTerms } from '../analysis/document.ts';
import { coordinated, mostOf, tuning, worthOf } from './score.ts';

export interface ContentGroup {
  key: string;
  terms: EntryTerms;
  entries: string[];
}

export interface Scored {
  key: string;
  score: number;
  /** Without what a whole name gives, which says nothing of the others. */
  meant: number;
}

/** The reference for both engines: an inverted index in memory over distinct texts. */
export function createInProcess(groups: ContentGroup[]) {
  const postings = new Map<string, Map<string, number>>();
  for (const { key, terms } of groups)
    for (const [term, strength] of terms) {
      const list = postings.get(term) ?? new Map<string, number>();
      list.set(key, strength);
      postings.set(term, list);
    }
  const rarity = (term: string) => {
    const count = postings.get(term)?.size ?? 0;
    return Math.log(1 + (groups.length - count + 0.5) / (count + 0.5));
  };
  return {
    rarity,
    has: (term: string) => postings.has(term),
    score(query: AnalysedQuery, allowed: (key: string) => boolean): Scored[] {
      const sums = new Map<string, { sum: number; covered: number; named: number; concept: number; concepts: number }>();
      let most = 0;
      for (const unit of query.units) {
        const known = unit.alternatives.some(({ term }) => postings.has(term));
        if (!known) continue;
        const worths = worthOf(unit, rarity);
        most += mostOf(unit, worths.filter(({ term }) => postings.has(term)));
        const best = new Map<string, { value: number; worth: number }>();
        for (const { term, worth } of worths)
          for (const [key, strength] of postings.get(term) ?? []) {
            if (!allowed(key)) continue;
            const value = worth * strength;
            if (value > (best.get(key)?.value ?? 0)) best.set(key, { value, worth });
          }
        for (const [key, { value, worth }] of best) {
          const known = sums.get(key) ?? { sum: 0, covered: 0, named: 0, concept: 0, concepts: 0 };
          sums.set(key, {
            sum: known.sum + (unit.kind === 'name' || unit.kind === 'concept' ? 0 : value),
            concept: unit.kind === 'concept' ? Math.max(known.concept, value) : known.concept,
            concepts: known.concepts + (unit.kind === 'concept' ? value : 0),
            named: known.named + (unit.kind === 'name' ? value : 0),
            covered: known.covered + (unit.kind === 'word' ? worth : 0),
          });
        }
      }
      return [...sums]
        .map(([key, { sum, covered, named, concept, concepts }]) => {
          const meant = coordinated(sum, covered, most) + concept + tuning.moreConcepts * (concepts - concept);
          return { key, score: meant + named, meant };
        })
        .sort((a, b) => b.score - a.score);
    },
    /** How alike other groups are to one, from what they share of tags and of strong words. */
    related(key: string): Scored[] {
      const sums = new Map<string, number>();
      for (const [term, strength] of groups.find((group) => group.key === key)?.terms ?? []) {
        const share = likeness(term) * strength;
        if (share === 0 || strength < 0.5) continue;
        for (const [other, theirs] of postings.get(term) ?? []) sums.set(other, (sums.get(other) ?? 0) + share * theirs * rarity(term));
      }
      return [...sums].map(([other, score]) => ({ key: other, score, meant: score })).sort((a, b) => b.score - a.score);
    },
  };
}
/** What sharing a term says of two entries. */
function likeness(term: string): number {
  if (term.startsWith('#needs/')) return 3;
  if (term.startsWith('#targetGroups/')) return 2;
  if (term.startsWith('#methods/')) return 1.5;
  if (term.startsWith('§')) return 1.5;
  return /^[#=^e]:?|^[#=^]/.test(term) ? 0 : 0.6;
}
