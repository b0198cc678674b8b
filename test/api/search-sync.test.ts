import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { anIntervention } from '../support/an-intervention.ts';
import { searchBench, type SearchBench } from '../support/search.ts';
import { until } from '../support/until.ts';

let bench: SearchBench;
async function open(...given: Parameters<typeof searchBench>): Promise<void> {
  bench = await searchBench(...given);
  onTestFinished(() => bench.close());
}

const titled = (title: string) => anIntervention({ title });
const about = (title: string, summary: string) => {
  const draft = titled(title);
  draft.texts.sv.summary = summary;
  return draft;
};
const total = async () => (await bench.ask()).total;
const isFirst = async (title: string) => (await bench.titles({ q: title }))[0] === title;

test('what is published is found without anybody doing more', async () => {
  await open('auto');
  for (const title of ['Fjällvandring', 'Kolonilott', 'Bokcirkel']) {
    expect(await isFirst(title)).toBe(false);
    bench.save(titled(title));
    await until(() => isFirst(title));
  }
  expect((await bench.ask()).degraded).toBe(false);
});

test('kill -9 of Meilisearch in the middle of a batch loses nothing, and searches are answered meanwhile', async () => {
  await open('auto');
  for (let n = 0; n < 300; n += 1) bench.save(titled(`Före ${n}`));
  const killed = bench.search().pid();
  process.kill(killed ?? 0, 'SIGKILL');
  bench.save(titled('Under avbrottet'));
  await until(() => isFirst('Under avbrottet'));
  for (let n = 0; n < 100; n += 1) bench.save(titled(`Efter ${n}`));
  await bench.settled();
  await until(async () => !(await bench.ask()).degraded);
  expect(await total()).toBe(401);
  expect(bench.search().pid()).not.toBe(killed);
});

test('a start brings an index into step that has missed changes, additions and removals', async () => {
  await open('auto');
  const first = bench.save(titled('Kvar'));
  bench.save(titled('Bortglömd'));
  bench.save(titled('Nytillkommen'));
  await bench.settled();
  // Behind the back of the outbox, as a restored backup is: versions go backwards, rows disappear.
  await bench.restart(() => {
    bench.db.$client.exec(`
      update interventions set version = 0, updated_at = '2020-01-01T00:00:00Z' where id = '${first.id}';
      update intervention_texts set title = 'Återställd' where intervention = '${first.id}';
      delete from interventions where id in (select intervention from intervention_texts where title = 'Bortglömd')`);
  });
  await until(() => isFirst('Återställd'));
  await until(async () => (await bench.titles({ sort: 'title' })).join() === 'Nytillkommen,Återställd');
  expect((await bench.ask()).total).toBe(2);
});

test('an index folder of another version is removed and built again', async () => {
  await open('meilisearch');
  bench.save(titled('Överlever'));
  await bench.settled();
  await bench.restart(() => writeFileSync(join(bench.dataDir, 'meilisearch/data.ms/VERSION'), '1.3.0'));
  expect(await isFirst('Överlever')).toBe(true);
});

test('an entry that the index refuses is set aside, and the others go on', async () => {
  await open('auto');
  const location = { street: 'Provgatan 1', city: 'Huddinge', latitude: 59, longitude: 18 };
  const locations = [{ name: '', postalCode: '', accessibility: '', ...location }];
  const wrong = bench.save(anIntervention({ title: 'Trasig', locations }));
  await bench.settled();
  bench.db.$client
    .exec(`update intervention_locations set latitude = 'norrut' where intervention = '${wrong.id}';
    insert into search_dirty (entry_id, version) values ('${wrong.id}', 1)`);
  for (let n = 0; n < 20; n += 1) bench.save(titled(`Hel ${n}`));
  await bench.settled();
  expect((await bench.titles({ limit: 50 })).filter((title) => title.startsWith('Hel'))).toHaveLength(20);
  expect(bench.store.outbox.count()).toEqual({ waiting: 0, parked: 1 });
});

test('a Meilisearch left behind by a crash is found and ended at the next start', async () => {
  await open('meilisearch');
  let orphan = 0;
  await bench.restart(async () => {
    const crashing = spawn(process.execPath, [
      '--input-type=module',
      '--eval',
      `import { startManagedMeilisearch } from '@insatskatalog/server/search/meilisearch/managed.ts';
       import { findBinary } from '@insatskatalog/server/search/meilisearch/binary.ts';
       const log = { info() {}, warn() {}, error() {} };
       const binary = await findBinary({ named: null, searchPath: '', copyFolder: ${JSON.stringify(join(bench.dataDir, 'bin'))} });
       await startManagedMeilisearch(binary, ${JSON.stringify(join(bench.dataDir, 'meilisearch'))}, () => console.log('up'), log);`,
    ]);
    await once(crashing.stdout, 'data');
    orphan = Number(readFileSync(join(bench.dataDir, 'meilisearch/pid'), 'utf8'));
    crashing.kill('SIGKILL');
    await once(crashing, 'exit');
    expect(isAlive(orphan)).toBe(true);
  });
  expect(isAlive(orphan)).toBe(false);
  const pid = bench.search().pid() ?? 0;
  expect(isAlive(pid)).toBe(true);
  await bench.restart(() => expect(isAlive(pid)).toBe(false));
});

test('without Meilisearch the embedded engine answers and says so, but not when it was chosen', async () => {
  await open('sqlite');
  bench.save(titled('Inbyggd'));
  await bench.settled();
  expect(await bench.ask({ q: 'inbyggd' })).toMatchObject({ total: 1, degraded: false });
});

test('a named program that is not there stops the start', async () => {
  await expect(searchBench('auto', { meiliBin: '/nowhere/meilisearch' })).rejects.toThrow('MEILI_BIN');
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test('a misspelt word finds an entry from when the first says it until the last is gone', async () => {
  await open('sqlite');
  const ask = async () => {
    const { items, suggestions } = await bench.ask({ q: 'ukulelekvartet' });
    return { first: items[0]?.title, spelling: suggestions.spelling };
  };
  expect(await ask()).toEqual({ first: undefined, spelling: null });
  const one = bench.save(titled('Ukulelekvartett'));
  await bench.settled();
  expect(await ask()).toEqual({ first: 'Ukulelekvartett', spelling: 'ukulelekvartett' });
  const other = bench.save(titled('Ukulelekvartett på torget'));
  bench.save(titled('Ukulelekvartett'), { id: one.id, status: 'archived' });
  await bench.settled();
  expect(await ask()).toEqual({ first: 'Ukulelekvartett på torget', spelling: 'ukulelekvartett' });
  await bench.restart();
  expect(await ask()).toEqual({ first: 'Ukulelekvartett på torget', spelling: 'ukulelekvartett' });
  bench.save(titled('Något annat'), { id: other.id });
  await bench.settled();
  expect(await ask()).toMatchObject({ spelling: null });
});

test('what has been read for questions follows every change, as if the index were opened anew', async () => {
  await open('sqlite');
  const terms = ['keramik', 'odl', 'musik', 'cykl'];
  const holders = () => terms.map((term) => bench.search().wordings().postings(term).toSorted());
  const first = bench.save(about('Verkstaden', 'Vi arbetar med keramik.'));
  const last = bench.save(about('Täppan', 'Vi odlar tillsammans.'));
  await bench.settled();
  expect(holders().map(({ length }) => length)).toEqual([1, 1, 0, 0]);
  const [odling] = holders()[1] ?? [];

  // The last wording goes, and its number is taken by the next.
  bench.save(about('Täppan', 'Vi odlar tillsammans.'), { id: last.id, status: 'archived' });
  await bench.settled();
  bench.save(about('Orkestern', 'Vi spelar musik.'));
  await bench.settled();
  expect(holders()[2]).toEqual(new Int32Array([odling ?? 0]));
  bench.save(about('Ateljén', 'Vi arbetar med keramik och musik.'));
  bench.save(about('Verkstaden', 'Vi lagar cyklar.'), { id: first.id });
  await bench.settled();
  const followed = holders();
  expect(followed.map(({ length }) => length)).toEqual([1, 0, 2, 1]);
  expect((await bench.titles({ q: 'keramik' }))[0]).toBe('Ateljén');
  await bench.restart();
  expect(holders()).toEqual(followed);
});
