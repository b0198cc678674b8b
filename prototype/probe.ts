import { createInProcessSearch } from './in-process-search.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { analyseCatalogue } from './ranking/catalogue-index.ts';
import { readFileSync } from 'node:fs';
const loaded = loadSnapshot();
const entries = loaded.entries.filter(({ orientation }) => orientation === 'individual');
const catalogue = analyseCatalogue(entries, loaded.reference);
const search = createInProcessSearch(catalogue);
for (const q of readFileSync(process.argv[2] ?? '', 'utf8').split('\n').filter(Boolean)) {
  const a = search.explain(q);
  const kinds = [...new Set(search.search(q).map((id) => catalogue.entries.get(id)?.sourceRef?.replace('common/', '')))].slice(0, 4);
  console.log(`${q}  →  ${kinds.join(' ')}   {${a.units.filter((u) => u.kind === 'word').map((u) => u.label + ':' + u.alternatives.filter((x) => search.index.has(x.term)).map((x) => x.term).join(',')).join(' ')} | ${a.units.filter((u) => u.kind === 'concept').slice(0, 4).map((u) => u.label + u.weight.toFixed(1)).join(' ')}}`);
}
