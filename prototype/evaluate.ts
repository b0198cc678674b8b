import { parseArgs } from 'node:util';
import { loadSnapshot } from './load-snapshot.ts';
import { createInProcessSearch } from './in-process-search.ts';
import { measure, readJudgements, type Figures } from './judgements.ts';
import { analyseCatalogue } from './ranking/catalogue-index.ts';

const { values } = parseArgs({ options: { set: { type: 'string', default: 'tuning' }, failures: { type: 'boolean' }, only: { type: 'string' } } });
const today = new Date().toISOString().slice(0, 10);
const loaded = loadSnapshot();
const entries = loaded.entries.filter(({ orientation, endsOn }) => orientation === 'individual' && (endsOn === null || endsOn >= today));
const started = performance.now();
const catalogue = analyseCatalogue(entries, loaded.reference);
const search = createInProcessSearch(catalogue);
console.log(`${entries.length} entries, ${catalogue.groups.length} distinct, analysed in ${Math.round(performance.now() - started)} ms`);
const judged = readJudgements(`./judgements/${values.set}.json`);
const byKind = new Map<string, Figures[]>();
let took = 0;
for (const query of judged) {
  const before = performance.now();
  const ranked = search.search(query.q);
  took += performance.now() - before;
  const figures = measure(ranked, query, entries);
  byKind.set(query.kind, [...(byKind.get(query.kind) ?? []), figures]);
  if (values.set !== 'unseen' && values.failures && figures.ndcg < 0.7 && (!values.only || values.only === query.kind)) {
    const kinds = [...new Set(ranked.map((id) => catalogue.entries.get(id)?.sourceRef))].slice(0, 6);
    const wanted = query.grades.filter(({ grade }) => grade === 3).map(({ sourceRef }) => sourceRef);
    const analysed = search.explain(query.q);
    console.log(`${figures.ndcg.toFixed(2)} [${query.kind}] ${query.q}\n    wanted ${wanted.join(' ')}\n    got    ${kinds.join(' ')}\n    place=${analysed.place?.name} age=${analysed.age} en=${analysed.english} ${analysed.units.filter((u) => u.kind !== 'name').map((u) => `${u.kind === 'concept' ? '' : u.kind[0] + ':'}${u.label}${u.kind === 'word' ? '(' + u.alternatives.filter((a) => search.index.has(a.term)).map((a) => a.term).slice(0, 4).join(',') + ')' : ''}*${u.weight.toFixed(2)}`).join(' ')}`);
  }
}
const mean = (list: Figures[], field: keyof Figures) => (list.reduce((sum, figures) => sum + figures[field], 0) / list.length).toFixed(3);
for (const [kind, list] of [...byKind, ['all', [...byKind.values()].flat()] as const])
  console.log(kind.padEnd(14), mean(list, 'ndcg'), mean(list, 'recall'), mean(list, 'mrr'), mean(list, 'zero'));
console.log(`${(took / judged.length).toFixed(2)} ms a query`);
