import { loadSynonyms } from '@insatskatalog/seed/load-reference.ts';
import { writeSynonyms } from '@insatskatalog/server/synonyms/write.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anIntervention } from '../support/an-intervention.ts';
import { searchBench, type SearchBench } from '../support/search.ts';

let bench: SearchBench;
const inMunicipality = (title: string, code: string) =>
  anIntervention({ title, coverage: { kind: 'municipalities', municipalities: [code] } });

beforeAll(async () => {
  bench = await searchBench('sqlite');
  bench.save(inMunicipality('Arbetspraktik', '0580'));
  bench.save(inMunicipality('Arbetspraktik', '0126'));
  bench.save(inMunicipality('Budget- och skuldrådgivning', '0136'));
  const walking = anIntervention({ title: 'Gå med Siv' });
  walking.texts.sv.summary = 'En promenad om dagen för dig med <adhd> och skulder.';
  bench.save(walking);
  await bench.settled();
});
afterAll(() => bench.close());

describe('a place in the text', () => {
  test.each([
    ['praktik linköping', 'praktik'],
    ['praktik i Linköpings kommun', 'praktik'],
    ['Linkoping praktik', 'praktik'],
    ['praktik i Linköpign för unga', 'praktik för unga'],
  ])('"%s" is only about that municipality, and can be taken back', async (q, without) => {
    const page = await bench.ask({ q });
    expect(page.understood).toEqual([
      { kind: 'municipality', id: '0580', label: 'Linköping', without, narrows: true },
    ]);
    expect(page.items.every(({ coverage }) => coverage.municipalities.includes('0580'))).toBe(true);
    expect(page.items[0]?.title).toBe('Arbetspraktik');
    expect(page.query.choices.municipality).toEqual([]);
  });

  test('what is chosen goes before what is written', async () => {
    const page = await bench.ask({ q: 'praktik linköping', choices: { municipality: ['0126'] } });
    expect(page.understood).toEqual([]);
    expect(page.items[0]?.coverage.municipalities).toEqual(['0126']);
  });

  test('words that are also names of places are words', async () => {
    for (const q of ['jag vill vara med', 'åka i mark och skog', 'en ung man i lund och dal'])
      expect((await bench.ask({ q })).understood.map(({ label }) => label)).not.toContain('Vara');
  });

  test('a municipality without an answer has neighbours with one, and how far off they are', async () => {
    const { total, suggestions } = await bench.ask({ q: 'skuldrådgivning nynäshamn' });
    expect(total).toBe(0);
    expect(suggestions.nearby[0]).toMatchObject({ code: '0136', name: 'Haninge', count: 1 });
    expect(suggestions.nearby[0]?.distance).toBeGreaterThan(10);
    expect(suggestions.nearby[0]?.distance).toBeLessThan(60);
  });
});

test.each([
  ['min bror 27 går aldrig ut', '27', 'min bror går aldrig ut'],
  ['praktik 34 år', '34', 'praktik'],
  ['21-åring söker jobb', '21', 'söker jobb'],
])('the age in "%s" is understood, offered and not forced', async (q, id, without) => {
  expect((await bench.ask({ q })).understood).toEqual([
    { kind: 'age', id, label: `${id} år`, without, narrows: false },
  ]);
});

test.each([
  ['jag vill dö', 'suicide'],
  ['orkar inte leva längre', 'suicide'],
  ['min man slår mig', 'violence'],
  ['he hits me', 'violence'],
  ['har tagit för många tabletter', 'danger'],
  ['jag vill jobba', null],
  ['hjälp med självförtroende', null],
])('"%s" is urgent: %s', async (q, urgent) => {
  expect((await bench.ask({ q })).urgent).toBe(urgent);
});

test('a misspelt word is spelt for the person, the rest of the text is left as it is', async () => {
  expect((await bench.ask({ q: 'hjälp med arbtespraktik nu' })).suggestions.spelling).toBe(
    'hjälp med arbetspraktik nu',
  );
  expect((await bench.ask({ q: 'arbetspraktik' })).suggestions.spelling).toBeNull();
});

test('the terms that a text speaks of are offered', async () => {
  const { terms } = (await bench.ask({ q: 'jag har skulder' })).suggestions;
  expect(terms[0]).toMatchObject({ kind: 'term', dimension: 'need', id: 'ekonomi-skulder' });
});

describe('why something was found', () => {
  test('the words stand out in the text in any inflection, escaped', async () => {
    const { items } = await bench.ask({ q: 'promenader skuld' });
    expect(items.find(({ title }) => title === 'Gå med Siv')?.highlight?.summary).toBe(
      'En <mark>promenad</mark> om dagen för dig med &lt;adhd&gt; och <mark>skulder</mark>.',
    );
  });

  test('a hit without any of them says what it is about', async () => {
    const { items } = await bench.ask({
      q: 'vågar inte öppna kuverten från banken',
      choices: { municipality: ['0136'] },
    });
    expect(items[0]).toMatchObject({
      title: 'Budget- och skuldrådgivning',
      because: 'budget- och skuldrådgivning',
    });
  });
});

test('a changed synonym is understood from the next question on', async () => {
  const marked = async () =>
    (await bench.ask({ q: 'kvastkvitter' })).items.map(({ highlight }) => highlight?.summary).join();
  expect(await marked()).not.toContain('<mark>');
  writeSynonyms(bench.db, [
    { id: 'new', type: 'oneWay', from: 'kvastkvitter', to: ['promenad'], caseSensitive: false },
  ]);
  bench.refreshReference();
  expect(await marked()).toContain('<mark>promenad</mark>');
  loadSynonyms(bench.db);
  bench.refreshReference();
});
