import { exampleEntry } from '@insatskatalog/server/interventions/example.ts';
import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import { expect, test } from 'vitest';
import { gradesOf } from './grades.ts';
import { mean, measure } from './measure.ts';

test('an answer is weighed against the best order of everything there is', () => {
  const grades = new Map([
    ['just right', 3],
    ['helps', 2],
    ['related', 1],
  ]);
  // Gains 2^g − 1 are 7, 3 and 1; positions 1, 2 and 3 are divided by 1, 1.585 and 2.
  const figures = measure(['helps', 'beside the point', 'just right'], grades);
  expect(figures.ndcg).toBeCloseTo((3 + 0 + 7 / 2) / (7 + 3 / 1.585 + 1 / 2), 3);
  expect(figures).toMatchObject({ recall: 1, mrr: 1 / 3, zero: 0 });
  expect(measure(['just right', 'helps', 'related'], grades)).toEqual({
    ndcg: 1,
    recall: 1,
    mrr: 1,
    zero: 0,
  });
  expect(measure([], grades)).toEqual({ ndcg: 0, recall: 0, mrr: 0, zero: 1 });
});

test('nothing below the tenth place counts, but for the first of the best', () => {
  const grades = new Map(Array.from({ length: 12 }, (_, index) => [`helps ${index}`, 2]));
  const others = Array.from({ length: 10 }, (_, index) => `other ${index}`);
  expect(measure([...grades.keys()], grades)).toMatchObject({ ndcg: 1, recall: 1 });
  expect(measure([...others, ...grades.keys()], grades)).toMatchObject({ ndcg: 0, recall: 0, mrr: 1 / 11 });
});

test('without anything that helps, the best there is counts as what was wanted', () => {
  expect(measure(['beside the point', 'related'], new Map([['related', 1]]))).toMatchObject({
    recall: 1,
    mrr: 0.5,
  });
});

test('a mean is taken figure by figure', () => {
  const perfect = { ndcg: 1, recall: 1, mrr: 1, zero: 0 };
  const nothing = { ndcg: 0, recall: 0, mrr: 0, zero: 1 };
  expect(mean([perfect, nothing])).toEqual({ ndcg: 0.5, recall: 0.5, mrr: 0.5, zero: 0.5 });
});

test('the best rule that fits gives the grade, and nothing outside the municipality has one', () => {
  const entries = [
    entry('here', {
      needs: ['studier'],
      coverage: { kind: 'municipalities', municipalities: ['0126', '0181'] },
    }),
    entry('county', { needs: ['studier'], coverage: { kind: 'county', county: '01' } }),
    entry('named', { sourceRef: 'seed/alis', coverage: { kind: 'national' } }),
    entry('elsewhere', {
      needs: ['studier'],
      coverage: { kind: 'municipalities', municipalities: ['0580'] },
    }),
    entry('other county', { needs: ['studier'], coverage: { kind: 'county', county: '05' } }),
    entry('half', { needs: ['studier'], methods: [] }),
  ];
  const query = {
    q: 'plugga',
    kind: 'lay' as const,
    grades: [
      { tags: { needs: ['studier'], methods: ['coachning'] }, grade: 2 },
      { tags: { needs: ['studier'], providerType: ['kommun'] }, grade: 1 },
      { tags: { providerType: ['region'] }, grade: 3 },
      { sourceRef: 'seed/alis', grade: 3 },
    ],
  };
  expect(gradesOf({ ...query, municipality: '0181' }, entries)).toEqual(
    new Map([
      ['here', 2],
      ['county', 2],
      ['named', 3],
      ['half', 1],
    ]),
  );
  expect([...gradesOf(query, entries).keys()]).toContain('elsewhere');
});

function entry(id: string, given: Partial<Intervention>): Intervention {
  return { ...exampleEntry, id, sourceRef: null, ...given };
}
