import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { machine } from './machine.ts';
import { measure, measureAgain, type Measurement } from './measure.ts';
import { document, growth, tables } from './report.ts';

// `npm run bench`: measures a catalogue of made-up entries (--entries, 10,000 unless told) and writes docs/performance.md.
// `--growth` measures 5,000 and 50,000 instead and compares them. `--on <folder>` measures once more on what an earlier run has left
// there, without filling a catalogue and building its index again.

const root = join(import.meta.dirname, '..', '..');
const { values: options } = parseArgs({
  options: {
    entries: { type: 'string', default: '10000' },
    growth: { type: 'boolean', default: false },
    on: { type: 'string' },
  },
});
const entries = Number(options.entries);
if (!Number.isInteger(entries) || entries < 100 || entries > 100_000) {
  console.error('--entries takes a whole number from 100 to 100000.');
  process.exit(1);
}

const began = performance.now();
const measured: Measurement[] = [];
const tell = (progress: string): void => {
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`${String(seconds).padStart(4)} s  ${progress}`);
};
if (options.on !== undefined) measured.push(await measureAgain(resolve(options.on), tell));
else
  for (const count of options.growth ? [5_000, 50_000] : [entries])
    measured.push(
      await measure(count, join(root, 'data', `bench-${count}`), (progress) =>
        tell(`${count} entries: ${progress}`),
      ),
    );
const sections = measured.map(tables);
const [small, large] = measured;
if (small && large) sections.push(growth(small, large));

const command = options.growth
  ? 'npm run bench -- --growth'
  : `npm run bench -- --entries ${measured[0]?.entries ?? entries}`;
const day = new Date().toISOString().slice(0, 10);
await writeFile(
  join(root, 'docs', 'performance.md'),
  document(sections, { machine: machine(), command, day }),
);
console.log(`\n${sections.join('\n\n')}\n\nWritten to docs/performance.md.`);
