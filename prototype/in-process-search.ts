import type { Intervention } from '../shared/src/intervention.ts';
import { analyseQuery, type AnalysedQuery } from './analysis/query.ts';
import type { AnalysedCatalogue } from './ranking/catalogue-index.ts';
import { createInProcess } from './ranking/in-process.ts';
import { nearness, serves, suits, tieBreak } from './ranking/order.ts';

/** Hits below this part of the best one's score are no answer. */
export const leastOfBest = 0.12;

export function createInProcessSearch(catalogue: AnalysedCatalogue) {
  const index = createInProcess(catalogue.groups);
  const byKey = new Map(catalogue.groups.map((group) => [group.key, group]));
  return {
    index,
    explain: (text: string) => analyseQuery(text, catalogue.parts),
    search(text: string): string[] {
      const query = analyseQuery(text, catalogue.parts);
      const scored = index.score(query, () => true);
      const hits = scored.flatMap(({ key, score, meant }) =>
        servingEntries(key, query).map((entry) => {
          const fit = suits(entry, query) * nearness(entry, query);
          return { entry, score: score * fit, meant: meant * fit };
        }),
      );
      const best = Math.max(0, ...hits.map(({ meant }) => meant));
      const answer = hits.filter(({ meant, score }) => Math.max(meant, score * 0.2) >= best * leastOfBest).sort(byScore);
      const ids = answer.map(({ entry }) => entry.id);
      const [first] = scored;
      if (ids.length >= enough || !first) return ids;
      const present = new Set(ids);
      const more = index
        .related(first.key)
        .flatMap(({ key, score }) => servingEntries(key, query).map((entry) => ({ entry, score: score * suits(entry, query) * nearness(entry, query) })))
        .filter(({ entry }) => !present.has(entry.id))
        .sort(byScore)
        .map(({ entry }) => entry.id);
      return [...ids, ...more.slice(0, enough - ids.length)];
    },
  };

  function servingEntries(key: string, query: AnalysedQuery): Intervention[] {
    return (byKey.get(key)?.entries ?? []).flatMap((id) => {
      const entry = catalogue.entries.get(id);
      return !entry || (query.place && !serves(entry, query.place)) ? [] : [entry];
    });
  }
}

/** Below this many hits, support that is like the best one follows. */
const enough = 20;

function byScore(a: { entry: Intervention; score: number }, b: { entry: Intervention; score: number }): number {
  return Math.abs(b.score - a.score) > 1e-9 ? b.score - a.score : tieBreak(a.entry, b.entry);
}
