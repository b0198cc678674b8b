import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import type { Answered } from './compare.ts';

/** Below this nDCG@10, somebody should look. */
const poor = 0.7;
const shown = 8;

/** The poorly answered queries, the worst first: the best of what was wanted, and what came, each by its source with its grade. */
export function failures(answers: Answered[], entries: Intervention[]): string {
  const sources = new Map(entries.map(({ id, sourceRef }) => [id, sourceRef ?? id]));
  return answers
    .filter(({ figures }) => figures.ndcg < poor)
    .toSorted((a, b) => a.figures.ndcg - b.figures.ndcg)
    .map(({ query, grades, ranked, figures }) => {
      const named = (ids: string[]) => sourcesWithGrades(ids, sources, grades);
      const wanted = [...grades].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
      return [
        `${figures.ndcg.toFixed(2)} [${query.kind}] ${query.q}`,
        `     wanted ${named(wanted)}`,
        `     came   ${named(ranked) || 'nothing'}`,
      ].join('\n');
    })
    .join('\n');
}

/** The same support in several municipalities has one source, and is named once. */
function sourcesWithGrades(ids: string[], sources: Map<string, string>, grades: Map<string, number>): string {
  const named = ids.map((id) => `${sources.get(id)} (${grades.get(id) ?? 0})`);
  return [...new Set(named)].slice(0, shown).join(', ');
}
