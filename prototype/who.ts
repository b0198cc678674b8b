import { loadSnapshot } from './load-snapshot.ts';
import { analyseCatalogue } from './ranking/catalogue-index.ts';
const loaded = loadSnapshot();
const catalogue = analyseCatalogue(loaded.entries.filter(({ orientation }) => orientation === 'individual'), loaded.reference);
const seen = new Set();
for (const g of catalogue.groups) { const e = catalogue.entries.get(g.entries[0] ?? ''); if (!e || seen.has(e.sourceRef)) continue; seen.add(e.sourceRef); const s = [...g.terms].filter(([t]) => t.startsWith('§')).sort((a, b) => b[1] - a[1]).filter(([, v]) => v >= 0.5).map(([t, v]) => t + v); const own = '§' + e.sourceRef?.replace('common/', ''); console.log(s.length && s[0]?.startsWith(own) && s.length === 1 ? '' : `${e.sourceRef} "${e.texts.sv.title}" ${s.slice(0, 6).join(' ')}`); }
