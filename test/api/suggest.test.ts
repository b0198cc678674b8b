import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anIntervention } from '../support/an-intervention.ts';
import { searchBench, type SearchBench } from '../support/search.ts';

const inPlace = (...municipalities: string[]) => ({ kind: 'municipalities' as const, municipalities });
const provider = (name: string) => ({ id: randomUUID(), name, type: 'kommun' });
const [botkyrka, huddinge, salem, linkoping] = ['0127', '0126', '0128', '0580'] as const;
const orientation = 'individual';

describe.each(['meilisearch', 'sqlite'] as const)('suggestions on %s', (engine) => {
  let bench: SearchBench;
  const suggest = (text: string, municipality: string | null = null, limit = 8) =>
    bench.catalogue.suggest(text, limit, municipality);
  const labels = async (text: string, municipality: string | null = null) =>
    (await suggest(text, municipality)).map(({ kind, label }) => `${kind} ${label}`);

  beforeAll(async () => {
    bench = await searchBench(engine);
    for (const [code, name] of [
      [huddinge, 'Socialpsykiatrin, Huddinge kommun'],
      [botkyrka, 'Socialpsykiatrin, Botkyrka kommun'],
      [salem, 'Socialpsykiatrin, Salems kommun'],
    ] as const)
      bench.save(
        anIntervention({
          title: 'Boendestöd',
          coverage: inPlace(code),
          provider: provider(name),
          // Every municipality writes its own text.
          methods: code === salem ? ['coachning'] : [],
          ageMin: code === salem ? 18 : null,
        }),
      );
    bench.save(
      anIntervention({
        title: 'Lundhörnan – boendestöd',
        coverage: inPlace(botkyrka),
        provider: provider('Lundhörnan'),
      }),
    );
    bench.save(anIntervention({ title: 'Zebraträff', endsOn: '2020-12-31' }));
    bench.save(
      anIntervention({
        title: 'Återhämtning i naturen',
        coverage: { kind: 'national' },
        provider: provider('Lugna gården'),
      }),
    );
    for (const code of [huddinge, linkoping])
      bench.save(
        anIntervention({
          title: 'Frukost för chefer',
          orientation: 'structural',
          coverage: inPlace(code),
          provider: provider('Lugna gården'),
        }),
      );
    await bench.settled();
  });
  afterAll(() => bench.close());

  test('a title that several entries have comes once, as something to search for', async () => {
    const [shared, single, ...rest] = await suggest('boendest');
    expect(shared).toEqual({ kind: 'title', label: 'Boendestöd', id: 'Boendestöd', count: 3, orientation });
    expect(single).toMatchObject({ kind: 'intervention', id: 'lundhornan-boendestod', detail: 'Lundhörnan' });
    expect(rest.map(({ kind }) => kind)).not.toContain('intervention');
  });

  test('in a municipality that has one of them, it leads there', async () => {
    expect(await suggest('boendest', botkyrka)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'intervention',
          label: 'Boendestöd',
          detail: 'Socialpsykiatrin, Botkyrka kommun',
        }),
        expect.objectContaining({ kind: 'intervention', label: 'Lundhörnan – boendestöd' }),
      ]),
    );
    const inSalem = await labels('boendest', salem);
    expect(inSalem).toContain('intervention Boendestöd');
    expect(inSalem).not.toContain('intervention Lundhörnan – boendestöd');
    expect((await labels('boendest', linkoping)).join()).not.toContain('Boendestöd');
  });

  test('providers are those that serve the municipality', async () => {
    const all = await labels('socialpsyk');
    expect(all.filter((label) => label.startsWith('provider'))).toHaveLength(3);
    expect((await labels('socialpsyk', salem)).filter((label) => label.startsWith('provider'))).toEqual([
      'provider Socialpsykiatrin, Salems kommun',
    ]);
  });

  test('what covers the country is there in every municipality', async () => {
    expect(await labels('aterhamt', linkoping)).toContain('intervention Återhämtning i naturen');
  });

  test('what is for professionals says so, since a search is for individuals otherwise', async () => {
    expect(await suggest('frukost')).toContainEqual(
      expect.objectContaining({ kind: 'title', count: 2, orientation: 'structural' }),
    );
  });

  test('a title that begins as typed comes before one that only has the word, and both before one spelt alike', async () => {
    for (const municipality of [huddinge, botkyrka, salem])
      bench.save(anIntervention({ title: 'Snickerit', coverage: inPlace(municipality) }));
    bench.save(anIntervention({ title: 'Lär dig snickra' }));
    bench.save(anIntervention({ title: 'Snickrarna' }));
    await bench.settled();
    const titles = (await labels('snickr')).filter((label) => /^(title|intervention)/.test(label));
    expect(titles.slice(0, 2)).toEqual(['intervention Snickrarna', 'intervention Lär dig snickra']);
  });

  test('what has ended is not suggested', async () => {
    expect(await suggest('zebra')).toEqual([]);
  });

  test('a provider of a new name is found by that, and a title until its last entry is gone', async () => {
    const owner = provider('Gamla xylofonen');
    const draft = anIntervention({ title: 'Zitterkören', provider: owner });
    const first = bench.save(draft);
    const second = bench.save({ ...draft, coverage: inPlace(salem) });
    await bench.settled();
    expect(await labels('gamla xylof')).toEqual(['provider Gamla xylofonen']);
    bench.save({ ...draft, provider: { ...owner, name: 'Nya xylofonen' } }, { id: first.id });
    await bench.settled();
    expect(await labels('gamla xylof')).toEqual([]);
    expect(await labels('nya xylof')).toEqual(['provider Nya xylofonen']);
    expect(await labels('zitter')).toEqual(['title Zitterkören']);
    bench.save(draft, { id: second.id, status: 'archived' });
    await bench.settled();
    expect(await labels('zitter')).toEqual(['intervention Zitterkören']);
    bench.save(draft, { id: first.id, status: 'archived' });
    await bench.settled();
    expect(await labels('zitter')).toEqual([]);
    expect(await labels('nya xylof')).toEqual([]);
  });

  test('the last words complete a municipality, and a topic when nothing else does', async () => {
    expect(await labels('praktik lin')).toContain('municipality Linköping');
    expect(await labels('stöd i upplands v')).toContain('municipality Upplands Väsby');
    expect(await labels('malung s')).toEqual(['municipality Malung-Sälen']);
    expect(await labels('jag har skulder')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^term .*skuld/i)]),
    );
    expect((await labels('boendestöd sk')).join()).not.toMatch(/municipality/);
  });

  test('letters without marks stand for those with them, and not the other way round', async () => {
    expect(await labels('sodert')).toContain('municipality Södertälje');
    expect(await labels('hjälp för')).not.toContain('municipality Forshaga');
    expect(await labels('habo')).toEqual(expect.arrayContaining(['municipality Habo', 'municipality Håbo']));
    expect(await labels('håbo')).not.toContain('municipality Habo');
  });

  test('topics are needs, groups and methods', async () => {
    const texts = [
      'kommun',
      'anmäl',
      'grupp',
      'sjukpenning',
      'digitalt',
      'arabiska',
      'egen',
      'bostad',
      'adhd',
    ];
    const found = (await Promise.all(texts.map((text) => suggest(text)))).flat();
    const dimensions = new Set(found.flatMap(({ kind, dimension }) => (kind === 'term' ? [dimension] : [])));
    expect(['need', 'targetGroup', 'method']).toEqual(expect.arrayContaining([...dimensions]));
    expect(dimensions.size).toBeGreaterThan(1);
  });

  test.each(['850612-1234', '070 123 45 67', 'ring +46 70 123 45 67', '1 2 3 4 5 6', 'namn@example.se'])(
    '%s is nobody’s business',
    async (text) => {
      expect(await suggest(text)).toEqual([]);
    },
  );
});
