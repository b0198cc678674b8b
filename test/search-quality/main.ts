import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compare } from './compare.ts';
import { failures } from './failures.ts';
import { judgedSets } from './judged.ts';
import { page } from './page.ts';
import { engines } from './service.ts';
import { table, unanswerable } from './table.ts';

// `npm run search-quality`: how well the judged queries are answered by the service's two engines and by three baselines.
// --set takes one set alone, --failures lists the tuning queries that are answered poorly, --write writes docs/search-quality.md.

const { values: options } = parseArgs({
  options: {
    set: { type: 'string', default: 'both' },
    failures: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const sets = judgedSets.filter((set) => options.set === 'both' || options.set === set);
if (sets.length === 0) refuse('--set takes tuning, unseen or both.');
if (options.write && sets.length < judgedSets.length) refuse('--write needs both sets.');
if (options.failures && !sets.includes('tuning')) refuse('--failures shows the tuning set, and no other.');

const comparison = await compare(sets, true);
const sections = new Map(
  [...comparison.sets].map(([set, answers]) => {
    const inVain = unanswerable(answers.get('meilisearch') ?? []);
    return [
      set,
      `${table(answers)}\n\nQueries that no searched entry has a grade for, counted as 0: ${inVain}.`,
    ];
  }),
);
for (const [set, section] of sections) console.log(`\n## ${set}\n\n${section}`);

if (options.failures)
  for (const engine of engines) {
    const answers = comparison.sets.get('tuning')?.get(engine) ?? [];
    console.log(`\n## Answered poorly by ${engine}\n\n${failures(answers, comparison.catalogue.entries)}`);
  }

if (options.write) {
  const day = new Date().toISOString().slice(0, 10);
  const path = join(import.meta.dirname, '..', '..', 'docs', 'search-quality.md');
  await writeFile(path, page(sections, { day, entries: comparison.catalogue.entries.length }));
  console.log('\nWritten to docs/search-quality.md.');
}

function refuse(reason: string): never {
  console.error(reason);
  process.exit(1);
}
