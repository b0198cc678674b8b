import { loadCatalogue } from './catalogue.ts';
const { entries, reference } = loadCatalogue('./data');
console.log(entries.length, JSON.stringify(reference.vocabularies[0].terms[0]), reference.municipalities[0], reference.counties[0]);
const seen = new Map<string, number>();
for (const e of entries) seen.set(e.sourceRef ?? '?', (seen.get(e.sourceRef ?? '?') ?? 0) + 1);
const done = new Set<string>();
for (const e of entries) {
  if (done.has(e.sourceRef ?? '?')) continue;
  done.add(e.sourceRef ?? '?');
  console.log(`${e.sourceRef} x${seen.get(e.sourceRef ?? '?')} [${e.orientation[0]} ${e.coverage.kind[0]} ${e.ageMin}-${e.ageMax}${e.endsOn ? ' ends ' + e.endsOn : ''}] ${e.texts.sv.title} (${e.provider.name}) — ${e.texts.sv.summary} # ${e.needs.join(' ')} # ${e.targetGroups.join(' ')} # ${e.methods.join(' ')}`);
}
