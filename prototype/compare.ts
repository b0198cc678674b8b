import { parseArgs } from 'node:util';
import { fts5AsItIs, meilisearchAsItIs, miniSearchAsItIs, type Search } from './engines/baselines.ts';
import { createMeilisearchRanking, startMeilisearch } from './engines/meilisearch.ts';
import { createRankedSearch } from './engines/search.ts';
import { createSqliteRanking } from './engines/sqlite.ts';
import { measure, readJudgements, type Figures } from './judgements.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { analyseCatalogue } from './ranking/catalogue-index.ts';

// nDCG@10, recall@10, MRR and zero-result rate by kind of query: this design on both engines, and three baselines.
const { values } = parseArgs({ options: { set: { type: 'string', default: 'tuning' }, baselines: { type: 'boolean' } } });
const today = new Date().toISOString().slice(0, 10);
const loaded = loadSnapshot();
const entries = loaded.entries.filter(({ orientation, endsOn }) => orientation === 'individual' && (endsOn === null || endsOn >= today));
const catalogue = analyseCatalogue(entries, loaded.reference);
const meili = await startMeilisearch(20000 + Math.floor(Math.random() * 20000));
try {
  const searches: [string, Search][] = [
    ['meilisearch', createRankedSearch(catalogue, await createMeilisearchRanking(meili, catalogue))],
    ['sqlite', createRankedSearch(catalogue, createSqliteRanking(catalogue))],
  ];
  if (values.baselines)
    searches.push(
      ['meili plain', await meilisearchAsItIs(meili, entries, loaded.reference)],
      ['fts5 plain', fts5AsItIs(entries, loaded.reference)],
      ['minisearch', miniSearchAsItIs(entries, loaded.reference)],
    );
  const judged = readJudgements(`./judgements/${values.set}.json`);
  for (const [name, search] of searches) {
    const byKind = new Map<string, Figures[]>();
    const times: number[] = [];
    for (const query of judged) {
      const before = performance.now();
      const ranked = await search(query.q);
      times.push(performance.now() - before);
      byKind.set(query.kind, [...(byKind.get(query.kind) ?? []), measure(ranked, query, entries)]);
    }
    const mean = (list: Figures[], field: keyof Figures) => (list.reduce((sum, figures) => sum + figures[field], 0) / list.length).toFixed(3);
    times.sort((a, b) => a - b);
    console.log(`\n${name} (${values.set}; ms p50 ${times[Math.floor(times.length / 2)]?.toFixed(1)} p95 ${times[Math.floor(times.length * 0.95)]?.toFixed(1)})  nDCG recall MRR zero`);
    for (const [kind, list] of [...byKind, ['all', [...byKind.values()].flat()] as const])
      console.log(kind.padEnd(14), mean(list, 'ndcg'), mean(list, 'recall'), mean(list, 'mrr'), mean(list, 'zero'));
  }
} finally {
  meili.stop();
}
