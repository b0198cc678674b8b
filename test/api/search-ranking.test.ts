import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anIntervention } from '../support/an-intervention.ts';
import { searchBench, type SearchBench } from '../support/search.ts';

const huddinge = { kind: 'municipalities' as const, municipalities: ['0126'] };
const stockholmCounty = { kind: 'county' as const, county: '01' };
const national = { kind: 'national' as const };
const about = (title: string, summary: string) => {
  const draft = anIntervention({ title });
  draft.texts.sv.summary = summary;
  return draft;
};

describe.each(['meilisearch', 'sqlite'] as const)('ranking on %s', (engine) => {
  let bench: SearchBench;
  beforeAll(async () => {
    bench = await searchBench(engine);
    bench.save(about('Arbetsträning', 'Du provar att arbeta i din egen takt.'));
    bench.save(about('Boendestöd', 'Någon kommer hem och hjälper dig att få ordning på vardagen.'));
    bench.save(about('Körsång', 'Vi sjunger tillsammans. Vi talar om boendestöd i pausen.'));
    bench.save(about('IPS', 'En coach hjälper dig att hitta ett arbete.'));
    bench.save(about('Fysisk aktivitet på recept (FaR)', 'Vården skriver ut rörelse.'));
    bench.save(about('Budget- och skuldrådgivning', 'Råd när pengarna inte räcker.'));
    bench.save(about('Tält', 'Vi tältar i skogen.'));
    bench.save(about('Talt', 'Ett bolag med ett märkligt namn.'));
    bench.save({ ...about('Skridskokurs', 'För landet.'), coverage: national });
    bench.save({ ...about('Skridskokurs', 'För länet.'), coverage: stockholmCounty });
    bench.save({ ...about('Skridskokurs', 'För kommunen.'), coverage: huddinge });
    const closed = { state: 'closed' as const, waitingWeeks: null, until: null };
    bench.save({ ...about('Trädgårdsdag', 'Stängd.'), intake: closed });
    bench.save(about('Trädgårdsdag', 'Öppen.'));
    await bench.settled();
  });
  afterAll(() => bench.close());

  const first = async (q: string) => (await bench.titles({ q }))[0];
  const summaries = async (q: string, municipality?: string) =>
    (await bench.ask({ q, choices: municipality ? { municipality: [municipality] } : {} })).items.map(
      ({ summary }) => summary,
    );

  test('a title goes before a mention in passing', async () => {
    expect((await bench.titles({ q: 'boendestöd' })).slice(0, 2)).toEqual(['Boendestöd', 'Körsång']);
  });

  test.each([
    ['träning på en arbetsplats', 'Arbetsträning'],
    ['arbetsträningsplatserna', 'Arbetsträning'],
    ['boende stöd', 'Boendestöd'],
    ['boendestödjare', 'Boendestöd'],
    ['boendestdö', 'Boendestöd'],
    ['skuldradgivning', 'Budget- och skuldrådgivning'],
    ['FaR', 'Fysisk aktivitet på recept (FaR)'],
    ['IPS', 'IPS'],
    ['jag har skulder och får brev från inkasso', 'Budget- och skuldrådgivning'],
    ['debt collectors call me every day', 'Budget- och skuldrådgivning'],
  ])('"%s" finds %s first', async (q, title) => {
    expect(await first(q)).toBe(title);
  });

  test('a word spelt right never comes after one that is only like it', async () => {
    expect(await first('talt')).toBe('Talt');
    expect(await first('tält')).toBe('Tält');
  });

  test('where it says the same, the municipality goes before the county and that before the country', async () => {
    expect((await summaries('skridskokurs', '0126')).slice(0, 3)).toEqual([
      'För kommunen.',
      'För länet.',
      'För landet.',
    ]);
  });

  test('where it says the same, what takes people in goes before what is closed', async () => {
    expect((await summaries('trädgårdsdag')).slice(0, 2)).toEqual(['Öppen.', 'Stängd.']);
  });

  test('a number or a row of signs finds nothing, and a cry for help finds help to find', async () => {
    for (const q of ['19850101-1234', '070-174 06 05', '🙂', '%&/', '1'])
      expect(await bench.ask({ q }), q).toMatchObject({ total: 0, items: [] });
    bench.save({ ...about('Vägvisaren', 'Vi lotsar dig.'), needs: ['hitta-ratt-stod'] });
    await bench.settled();
    expect(await first('hjälp mig')).toBe('Vägvisaren');
  });
});
