import { beforeAll, describe, expect, test } from 'vitest';
import { compare, type Answered, type Comparison } from './compare.ts';
import { judgedSets, type JudgedSet, type Kind } from './judged.ts';
import { mean } from './measure.ts';
import { engines, type Engine } from './service.ts';
import { unanswerable } from './table.ts';

interface Floors {
  /** At least; mean nDCG@10 over all queries. */
  ndcg: number;
  /** At most; share of the queries that find nothing. */
  zero: number;
  /** At least; mean over exact titles and abbreviations. */
  namedMrr: number;
}

/** Just below what docs/search-quality.md says. They are raised when search gets better, and never lowered to let a change through. */
const floors: Record<JudgedSet, Floors> = {
  tuning: { ndcg: 0.915, zero: 0.005, namedMrr: 0.97 },
  unseen: { ndcg: 0.935, zero: 0.005, namedMrr: 0.97 },
};
/** Queries with a slip or two are answered nearly as well as exact ones: this share of their nDCG@10, unseen. */
const leastTypoShare = 0.95;
/** At most so many queries ask for what nothing in the catalogue offers. */
const unanswerableAtMost: Record<JudgedSet, number> = { tuning: 0, unseen: 0 };

const namedKinds = new Set<Kind>(['exact', 'abbreviation']);

let comparison: Comparison;
beforeAll(async () => {
  comparison = await compare(judgedSets, false);
}, 300_000);

describe.each(judgedSets)('the judged queries, set %s', (set) => {
  const answersOf = (engine: Engine): Answered[] => comparison.sets.get(set)?.get(engine) ?? [];

  test('ask for what the catalogue has', () => {
    expect(unanswerable(answersOf('meilisearch'))).toBeLessThanOrEqual(unanswerableAtMost[set]);
  });

  test.each(engines)('are answered by %s at least as well as before', (engine) => {
    const answers = answersOf(engine);
    const named = answers.filter(({ query }) => namedKinds.has(query.kind));
    const { ndcg, zero } = mean(answers.map(({ figures }) => figures));
    const { mrr } = mean(named.map(({ figures }) => figures));
    const floor = floors[set];
    expect(ndcg, 'nDCG@10').toBeGreaterThanOrEqual(floor.ndcg);
    expect(zero, 'queries without a hit').toBeLessThanOrEqual(floor.zero);
    expect(mrr, 'MRR of exact titles and abbreviations').toBeGreaterThanOrEqual(floor.namedMrr);
  });
});

test.each(engines)('slips cost little on %s', (engine) => {
  const answers = comparison.sets.get('unseen')?.get(engine) ?? [];
  const ndcgOf = (kind: Kind) =>
    mean(answers.filter(({ query }) => query.kind === kind).map(({ figures }) => figures)).ndcg;
  expect(ndcgOf('typo')).toBeGreaterThanOrEqual(ndcgOf('exact') * leastTypoShare);
});
