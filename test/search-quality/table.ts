import { baselines, type Answered, type Subject } from './compare.ts';
import { kinds } from './judged.ts';
import { mean, type Figures } from './measure.ts';
import { engines } from './service.ts';

const engineNames = { meilisearch: 'Meilisearch', sqlite: 'SQLite' } as const;

/** How a set was answered, kind by kind, as a Markdown table: four figures an engine, nDCG@10 alone of the baselines. */
export function table(answers: Map<Subject, Answered[]>): string {
  const ofKind = (subject: Subject, kind: string) =>
    (answers.get(subject) ?? []).filter(({ query }) => kind === 'all' || query.kind === kind);
  const figures = (subject: Subject, kind: string): Figures =>
    mean(ofKind(subject, kind).map((answered) => answered.figures));
  const head = [
    'Kind',
    'queries',
    ...engines.flatMap((engine) => [`${engineNames[engine]}: nDCG@10`, 'recall@10', 'MRR', 'zero']),
    ...baselines.map((baseline) => `${baseline}: nDCG@10`),
  ];
  const rows = [...kinds, 'all'].map((kind) => [
    kind,
    String(ofKind('meilisearch', kind).length),
    ...engines.flatMap((engine) => {
      const { ndcg, recall, mrr, zero } = figures(engine, kind);
      return [thousandths(ndcg), thousandths(recall), thousandths(mrr), percent(zero)];
    }),
    ...baselines.map((baseline) => thousandths(figures(baseline, kind).ndcg)),
  ]);
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Queries for which no entry that is searched has a grade. Whatever comes, their nDCG and MRR are 0. */
export function unanswerable(answers: Answered[]): number {
  return answers.filter(({ grades }) => grades.size === 0).length;
}

const thousandths = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(3));
const percent = (value: number) => (Number.isNaN(value) ? '–' : `${(value * 100).toFixed(1)} %`);
