import { analyseQuery } from './analysis/query.ts';
import { createMeilisearchRanking, startMeilisearch } from './engines/meilisearch.ts';
import { createRankedSearch } from './engines/search.ts';
import { createSqliteRanking } from './engines/sqlite.ts';
import { readJudgements } from './judgements.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { planQuery } from './ranking/plan.ts';
import { analyseCatalogue } from './ranking/catalogue-index.ts';
const copies = Number(process.argv[2] ?? 70);
const loaded = loadSnapshot();
const entries = loaded.entries.filter(({ orientation }) => orientation === 'individual');
const catalogue = analyseCatalogue(entries, loaded.reference);
const judged = readJudgements('./judgements/tuning.json');
const meili = await startMeilisearch(20000 + Math.floor(Math.random() * 20000));
const quantiles = (times: number[]) => { times.sort((a, b) => a - b); return `p50 ${times[Math.floor(times.length / 2)]?.toFixed(1)} p95 ${times[Math.floor(times.length * 0.95)]?.toFixed(1)}`; };
try {
  let started = performance.now();
  const engine = await createMeilisearchRanking(meili, catalogue, copies);
  console.log('meilisearch indexed', entries.length * copies, 'in', Math.round(performance.now() - started), 'ms');
  started = performance.now();
  const sqlite = createSqliteRanking(catalogue, copies);
  console.log('sqlite', Math.round(performance.now() - started), 'ms');
  const asks: number[] = []; const counts: number[] = []; const asksSqlite: number[] = []; const analysis: number[] = [];
  const rarity = (term: string) => (catalogue.groups.some(({ terms }) => terms.has(term)) ? 3 : 0);
  for (const { q } of judged) {
    let before = performance.now();
    const query = analyseQuery(q, catalogue.parts);
    analysis.push(performance.now() - before);
    const units = planQuery(query, rarity);
    counts.push(units.reduce((sum, { questions }) => sum + questions.length, 0));
    before = performance.now(); await engine.ask(units, query.place); asks.push(performance.now() - before);
    before = performance.now(); await sqlite.ask(units, query.place); asksSqlite.push(performance.now() - before);
  }
  console.log('analysis', quantiles(analysis), '| questions', quantiles(counts), '| ask meilisearch', quantiles(asks), '| ask sqlite', quantiles(asksSqlite));
} finally { meili.stop(); }
