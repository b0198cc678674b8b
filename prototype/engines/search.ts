import type { Intervention } from '../../shared/src/intervention.ts';
import { analyseQuery } from '../analysis/query.ts';
import type { AnalysedCatalogue } from '../ranking/catalogue-index.ts';
import { nearness, suits, tieBreak } from '../ranking/order.ts';
import { combine, planQuery, planRelated } from '../ranking/plan.ts';
import type { RankingEngine } from './engine.ts';

/** Hits below this part of the best one's score are no answer. */
const leastOfBest = 0.12;
/** Below this many hits, support that is like the best one follows. */
const enough = 20;

/** The same ranking on either engine. */
export function createRankedSearch(catalogue: AnalysedCatalogue, engine: RankingEngine) {
  const counts = new Map<string, number>();
  for (const { terms } of catalogue.groups) for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const total = catalogue.groups.length;
  const rarity = (term: string) => {
    const count = counts.get(term);
    return count === undefined ? 0 : Math.log(1 + (total - count + 0.5) / (count + 0.5));
  };
  const termsOf = new Map(catalogue.groups.map(({ key, terms }) => [key, terms]));

  return async (text: string): Promise<string[]> => {
    const query = analyseQuery(text, catalogue.parts);
    const units = planQuery(query, rarity);
    const scored = combine(units, await engine.ask(units, query.place));
    const ranked = await hitsOf(scored);
    const best = Math.max(0, ...ranked.map(({ meant }) => meant));
    const ids = ranked
      .filter(({ meant, score }) => Math.max(meant, score * 0.2) >= best * leastOfBest)
      .map(({ entry }) => entry.id);
    const [first] = scored;
    if (ids.length >= enough || !first) return ids;
    const like = planRelated(termsOf.get(first.key) ?? new Map(), rarity);
    const related = await hitsOf(combine(like, await engine.ask(like, query.place)));
    const present = new Set(ids);
    return [...ids, ...related.map(({ entry }) => entry.id).filter((id) => !present.has(id))].slice(0, Math.max(enough, ids.length));

    async function hitsOf(texts: { key: string; score: number; meant: number }[]) {
      const byKey = new Map(texts.map((one) => [one.key, one]));
      const entries = texts.length > 0 ? await engine.entriesOf([...byKey.keys()], query.place) : [];
      return entries
        .flatMap(({ id, key }) => {
          const entry = catalogue.entries.get(id);
          const one = byKey.get(key);
          if (!entry || !one) return [];
          const fit = suits(entry, query) * nearness(entry, query);
          return [{ entry, score: one.score * fit, meant: one.meant * fit }];
        })
        .sort(byScore);
    }
  };
}

function byScore(a: { entry: Intervention; score: number }, b: { entry: Intervention; score: number }): number {
  return Math.abs(b.score - a.score) > 1e-9 ? b.score - a.score : tieBreak(a.entry, b.entry);
}
