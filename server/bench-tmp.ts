import { loadReference } from '../seed/src/load-reference.ts';
import { openDatabase } from './src/db/open.ts';
import { createInterventionStore } from './src/interventions/store.ts';
import { createReference } from './src/reference.ts';
import { openSearch } from './src/search/open-search.ts';
import { createCatalogue } from './src/catalogue.ts';
import { buildQueries } from './src/search/meilisearch/build-queries.ts';
import { buildRequest } from './src/search/request.ts';
import { interventionDraftSchema } from '@insatskatalog/shared/intervention.ts';
import { emptyQuery, emptyChoices } from '@insatskatalog/shared/search.ts';
import { pino } from 'pino';
import { readFileSync } from 'node:fs';
const dir = '/tmp/ms-try/bench'; const n = Number(process.argv[2] ?? 50000);
const db = openDatabase(dir + '/catalogue.sqlite');
const { reference } = loadReference(db);
const store = createInterventionStore(db);
const have = [...store.publishedVersions()].length;
const pick = <T>(a: T[], i: number): T => a[i % a.length]!;
const voc = (id: string) => reference.vocabularies.find((v) => v.id === id)!.terms.map((t) => t.id);
const V = { needs: voc('needs'), targetGroups: voc('target_groups'), forms: voc('forms'), intakeRoutes: voc('intake_routes'), methods: voc('methods'), languages: voc('languages') };
const ord = 'arbete stöd samtal grupp boende ekonomi vardag familj hälsa rutiner studier praktik coach mentor skuld rådgivning unga vuxna väg framtid plats möte hjälp träning trygghet'.split(' ');
let seed = 7; const r = (k: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % k;
const w = (k: number) => Array.from({ length: k }, () => ord[r(ord.length)]).join(' ');
console.time('save');
db.$client.pragma('synchronous = OFF');
for (let i = have; i < n; i++) {
  const m = reference.municipalities[r(290)]!;
  const kind = r(100);
  store.save(interventionDraftSchema.parse({
    texts: { sv: { title: `${w(3)} ${i}`, summary: w(15), description: w(80), forWhom: w(20), howToGetIt: w(20) } },
    ...Object.fromEntries(Object.entries(V).map(([k, v]) => [k, [...new Set([v[r(v.length)], v[r(v.length)]])]])),
    ageMin: r(3) ? 16 + r(10) : null, ageMax: r(3) ? 30 + r(35) : null,
    coverage: kind < 2 ? { kind: 'national' } : kind < 8 ? { kind: 'county', county: m.county } : { kind: 'municipalities', municipalities: [m.code] },
    provider: ((k) => ({ id: `00000000-0000-4000-8000-${String(k).padStart(12, '0')}`, name: `Enhet ${k}`, type: pick(voc('provider_types'), k) }))(r(3000)),
    intake: r(2) ? { state: 'open', waitingWeeks: null, until: null } : null,
  }), { association: null, status: 'published', author: 'x' });
}
console.timeEnd('save');
db.$client.pragma('synchronous = FULL');
const ref = createReference(db); const centreOf = () => undefined;
let t = performance.now();
const log = pino({ level: 'info' });
const search = await openSearch({ engine: 'auto', dataDir: dir, meiliUrl: null, meiliKey: null, meiliBin: null, searchPath: '' }, { store, reference: ref, centreOf, log });
console.log('open ms', performance.now() - t);
const catalogue = createCatalogue({ engines: search, store, reference: ref, centreOf, now: () => new Date() });
while (search.state().degraded || (await catalogue.search(emptyQuery())).degraded || store.outbox.count().waiting > 0) { await new Promise((f) => setTimeout(f, 500)); }
console.log('in step after ms', performance.now() - t);
const queries = [
  { q: 'stöd' }, { q: 'arbete praktik' }, {}, { choices: { municipality: ['0126'] } }, { q: 'mentor', choices: { municipality: ['0126'], need: ['bostad'] } },
  { q: 'coach unga', choices: { need: ['bostad', 'studier'], targetGroup: ['npf'] } }, { age: 24, choices: { form: ['grupp'] } }, { q: 'rådgivning skuld', choices: { municipality: ['1480'] } },
].map((q) => ({ ...emptyQuery(), ...q, choices: { ...emptyChoices(), ...('choices' in q ? q.choices : {}) } }));
const port = readFileSync('/proc/' + search.pid() + '/cmdline', 'utf8').match(/127\.0\.0\.1:(\d+)/)![1];
const key = readFileSync(dir + '/meilisearch/key', 'utf8');
const raw = async (query: (typeof queries)[number]) => {
  const body = JSON.stringify({ queries: buildQueries(buildRequest(query, Math.floor(Date.now() / 1000), centreOf)).queries });
  return (await fetch(`http://127.0.0.1:${port}/multi-search`, { method: 'POST', body, headers: { 'content-type': 'application/json', authorization: 'Bearer ' + key, 'accept-encoding': 'identity' } })).json();
};
const measure = async (name: string, f: (q: (typeof queries)[number]) => unknown, rounds = 25) => {
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) for (const q of queries) { const a = performance.now(); await f(q); times.push(performance.now() - a); }
  times.sort((a, b) => a - b);
  console.log(name, 'p50', times[times.length >> 1]!.toFixed(2), 'p95', times[Math.floor(times.length * 0.95)]!.toFixed(2));
};
for (const q of queries) { const a = performance.now(); const p = await catalogue.search(q); console.log(JSON.stringify(q.q), p.total, p.openCount, (performance.now() - a).toFixed(1)); }
await measure('raw', raw); await measure('catalogue', (q) => catalogue.search(q)); await measure('raw', raw); await measure('catalogue', (q) => catalogue.search(q));
await measure('suggest', () => catalogue.suggest('arb', 8), 5);
const ids: number[] = [];
for (let i = 0; i < 20; i++) {
  const [hit] = (await catalogue.search(emptyQuery())).items; const e = store.byId(hit!.id)!;
  const a = performance.now(); const word = 'unikt' + i + 'zz' + Date.now().toString(36);
  store.save({ ...e, texts: { sv: { ...e.texts.sv, title: word } } }, { id: e.id, association: null, status: 'published', author: 'x' }); search.nudge();
  while ((await catalogue.search({ ...emptyQuery(), q: word })).items[0]?.title !== word) await new Promise((f) => setTimeout(f, 5));
  ids.push(performance.now() - a);
}
ids.sort((a, b) => a - b); console.log('publish→searchable ms p50', ids[10]!.toFixed(0), 'max', ids[19]!.toFixed(0));
console.log('rss MB', process.memoryUsage().rss / 1e6, readFileSync('/proc/' + search.pid() + '/status', 'utf8').match(/VmRSS.*/)![0]);
await search.close();
const emb = await openSearch({ engine: 'sqlite', dataDir: dir, meiliUrl: null, meiliKey: null, meiliBin: null, searchPath: '' }, { store, reference: ref, centreOf, log });
const c2 = createCatalogue({ engines: emb, store, reference: ref, centreOf, now: () => new Date() });
await measure('sqlite', (q) => c2.search(q), 2);
await emb.close();
