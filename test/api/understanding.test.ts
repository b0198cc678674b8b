import { loadSynonyms } from '@insatskatalog/seed/load-reference.ts';
import { findAge } from '@insatskatalog/server/search/analysis/ages.ts';
import { findDeed } from '@insatskatalog/server/search/analysis/deeds.ts';
import { tokensOf } from '@insatskatalog/server/search/analysis/tokens.ts';
import { findUrgentNeed } from '@insatskatalog/server/search/analysis/urgent.ts';
import { writeSynonyms } from '@insatskatalog/server/synonyms/write.ts';
import { emptyQuery } from '@insatskatalog/shared/search.ts';
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
  bench.save(inMunicipality('Trädgårdsgruppen i Salem', '0127'));
  bench.save(anIntervention({ title: 'Seniorträff', ageMin: 65 }));
  const method = anIntervention({ title: 'Frukostmöten för chefer', orientation: 'structural' });
  method.texts.sv.summary = 'Metodstöd och utbildning för handläggare och chefer, till exempel om npf.';
  bench.save(method);
  const walking = anIntervention({ title: 'Gå med Siv' });
  walking.texts.sv.summary = 'En promenad om dagen för dig med <adhd> och skulder.';
  bench.save(walking);
  await bench.settled();
});
afterAll(() => bench.close());

describe('a place in the text', () => {
  test.each([
    ['praktik linköping', 'linköping', 'praktik'],
    ['praktik i Linköpings kommun', 'i Linköpings kommun', 'praktik'],
    ['Linkoping praktik', 'Linkoping', 'praktik'],
    ['praktik i Linköpign för unga', 'i Linköpign', 'praktik för unga'],
  ])('"%s" is only about that municipality, and can be taken back', async (q, written, without) => {
    const page = await bench.ask({ q });
    expect(page.understood).toEqual([
      {
        kind: 'municipality',
        id: '0580',
        label: 'Linköping',
        written,
        without,
        narrows: true,
        overruled: false,
      },
    ]);
    expect(page.items.every(({ coverage }) => coverage.municipalities.includes('0580'))).toBe(true);
    expect(page.items[0]?.title).toBe('Arbetspraktik');
    expect(page.query.choices.municipality).toEqual([]);
  });

  test('an entry with another place in its name is found by it', async () => {
    const page = await bench.ask({ q: 'trädgårdsgruppen i Salem' });
    expect(page.items[0]?.title).toBe('Trädgårdsgruppen i Salem');
    expect(page.understood).toEqual([]);
  });

  test('what is chosen goes before what is written', async () => {
    const page = await bench.ask({ q: 'praktik linköping', choices: { municipality: ['0126'] } });
    expect(page.understood).toMatchObject([
      { id: '0580', written: 'linköping', without: 'praktik', narrows: false, overruled: true },
    ]);
    expect(page.items[0]?.coverage.municipalities).toEqual(['0126']);
    const same = await bench.ask({ q: 'praktik huddinge', choices: { municipality: ['0126'] } });
    expect(same.understood).toEqual([]);
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
  expect((await bench.ask({ q })).understood).toMatchObject([
    { kind: 'age', id, label: `${id} år`, without, narrows: false, overruled: false },
  ]);
});

test.each(['22', '22 år', 'tjugotvå år', 'jag är 22'])(
  'who says "%s" and nothing else is shown what is for that age',
  async (q) => {
    const page = await bench.ask({ q });
    expect(page.understood).toMatchObject([
      { kind: 'age', id: '22', without: expect.any(String), narrows: true },
    ]);
    const titles = page.items.map(({ title }) => title);
    expect(titles).toContain('Arbetspraktik');
    expect(titles).not.toContain('Seniorträff');
  },
);

test('an age that is chosen goes before one that is written', async () => {
  expect((await bench.ask({ q: 'praktik 34 år', age: 22 })).understood).toMatchObject([
    { kind: 'age', id: '34', narrows: false, overruled: true },
  ]);
});

test.each([
  ['metodstöd för handläggare', 'all', true],
  ['utbildning för chefer om npf', 'all', true],
  ['min handläggare svarar inte', 'individual', false],
  ['utbildning till kock', 'individual', false],
])('"%s" asks for support to %s', async (q, implied, found) => {
  const page = await bench.ask({ q });
  expect(page.impliedOrientation).toBe(implied);
  expect(page.items.some(({ orientation }) => orientation === 'structural')).toBe(found);
  const chosen = await bench.ask({ q, orientation: 'individual' });
  expect(chosen.items.some(({ orientation }) => orientation === 'structural')).toBe(false);
});

test.each([
  ['min man slår mig', 'another'],
  ['mannen slår barnen', 'another'],
  ['hon har slagit mig', 'another'],
  ['blir slagen hemma', 'another'],
  ['jag slår min fru', 'own'],
  ['jag har nästan slagit mina barn', 'own'],
  ['slår mina barn', 'own'],
  ['rädd att jag ska slå henne', 'own'],
  ['slår igen dörren om framtiden', null],
  ['jag vill jobba', null],
])('"%s": whose harm is %s', (text, deed) => {
  expect(findDeed(tokensOf(text))).toBe(deed);
});

test.each([
  ['jag vill dö', 'suicide'],
  ['orkar inte leva längre', 'suicide'],
  ['min man slår mig', 'violence'],
  ['he hits me', 'violence'],
  ['har tagit för många tabletter', 'danger'],
  // Who works with it is not told from who needs it.
  ['suicidprevention utbildning personal', 'suicide'],
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

const said = (q: string) =>
  bench
    .search()
    .understand({ ...emptyQuery(), q })
    .units.flatMap((unit) => unit.said ?? []);

test('words that say nothing alone say nothing misspelt either, and something together', () => {
  expect(said('hjelp med budgeten')).toEqual(['budgeten']);
  expect(said('blev av med jobbet')).toEqual(['förlora', 'jobbet']);
});

const topics = async (q: string) => (await bench.ask({ q })).suggestions.terms.map(({ label }) => label);

test('whom somebody asks for is not what it is about', async () => {
  expect(await topics('stöd till mamma')).toContain('Föräldrar och barnfamiljer');
  expect(await topics('min mamma har skulder')).toEqual(['Ekonomi, försörjning och skulder']);
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

test.each([
  ['34 år', 34],
  ['34år', 34],
  ['min bror 27', 27],
  ['brorsan, 31, har låst in sig', 31],
  ['son på 17', 17],
  ['min dotter på 17 år skär sig', 17],
  ['21-åring', 21],
  ['min 22-åriga son', 22],
  ['jag är 19', 19],
  ['praktik 34 år', 34],
  ['arbetslös 34 år', 34],
  ['58 år och ingen vill anställa mig', 58],
  ['22 år för sjuk för att jobba', 22],
  ['20 år sjuk sen jag var liten', 20],
  ['uppsagd vid 58 års ålder', 58],
  ['fyllt 66', 66],
  ['ung 19', 19],
  ['my son 17', 17],
  ['I am 19 years old', 19],
  ["I'm 19", 19],
  ['12 år och mobbad', 12],
  ['barnbarnet 8 år vägrar gå till skolan', 8],
  ['sjuk i 3 år och 27 år gammal', 27],
  ['arbetslös i 2 år, kvinna 45', 45],
  ['min son 17 är hemma', 17],
  ['22', 22],
  ['fyrtio år', 40],
  ['tjugofemåring', 25],
  ['jag är femtiofem', 55],
  ['19-årig', 19],
  ['född 1999', 27],
  ['född i mars 99', 27],
  ['född 05', 21],
])('"%s" says that somebody is %d', (text, years) => {
  expect(findAge(tokensOf(text), 2026)?.years).toBe(years);
});

test.each([
  'sjukskriven i 2 år',
  'sjukskriven i över 20 år',
  'arbetslös 5 år',
  'varit arbetslös 20 år',
  'arbetslös 2,5 år',
  'inte jobbat på 8 år',
  'min bror har inte jobbat på 20 år',
  'inte träffat min son på 8 år',
  'jobbat 30 år',
  'separerade för 4 år sedan',
  'de senaste 15 åren',
  'senaste 15 år',
  'jobba på 50 %',
  'jobba på 50',
  'jag är 50 % sjukskriven',
  'återgång på 25 procent',
  'under 6 månader',
  '10 timmar i veckan',
  '2 barn',
  '7',
  'vi är tre i familjen',
  'de är tio',
  'född i Malmö',
  'vi är 4 i familjen',
  'skulder över 50 000 kr',
  '2 års väntan',
  '2-årig utbildning',
  'unemployed for 5 years',
  'moved here 20 years ago',
])('"%s" says nothing of how old somebody is', (text) => {
  expect(findAge(tokensOf(text), 2026)).toBeNull();
});

test.each([
  ...[
    'självmord',
    'sjalvmord',
    'självmrod',
    'självmordstankar',
    'jag vill dö',
    'vill bara dö',
    'tänker på att dö',
    'orkar inte leva längre',
    'jag orkar bara inte med att leva',
    'orkar inte mer',
    'ta livet av mig',
    'vill inte vakna mer',
    'want to die',
    "I don't want to live",
  ].map((text) => [text, 'suicide']),
  ...[
    'min man slår mig',
    'min man slar mig',
    'valdtakt',
    'våldtagen',
    'misshandlad',
    'mitt ex stalkar mig',
    'mishandlad av min sambo',
    'hotar att döda',
    'he hits me',
  ].map((text) => [text, 'violence']),
  ...['emergency', 'tagit alldeles för många tabletter', 'behöver en ambulans', 'overdos', 'andas inte'].map(
    (text) => [text, 'danger'],
  ),
])('"%s" cannot wait: %s', (text, need) => {
  expect(findUrgentNeed(tokensOf(text ?? ''))).toBe(need);
});

test.each([
  'ta tag i livet',
  'vill ta tag i mitt liv',
  'ta hand om mitt liv',
  'ta tillbaka mitt liv',
  'kan inte vakna på morgonen',
  'göra slut på allt gräl',
  'jobba på ambulans',
  'utbildning ambulanssjukvårdare',
  'akut hjälp med hyran',
  'hjälp med självförtroende',
  'självkänsla',
  'självständig',
  'självskattning',
  'adults talking to kids',
  'modellen ställer krav',
  'rapsodi',
  'stålkonstruktion',
  'vill do something',
  'emergency housing',
])('"%s" can wait', (text) => {
  expect(findUrgentNeed(tokensOf(text))).toBeNull();
});
