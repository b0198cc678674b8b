import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { createInterventionStore } from '@insatskatalog/server/interventions/store.ts';
import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { anIntervention } from '../support/an-intervention.ts';
import { startApp, type App } from '../support/app.ts';
import { until } from '../support/until.ts';
import { wellFormed } from '../support/xml.ts';

const minute = 60_000;
const start = new Date('2026-11-20T10:00:00Z');
let clock = start;
let app: App;
let old: Intervention;
let changed: Intervention;
let archived: Intervention;
let deleted: Intervention;
let passed: Intervention;

/** Work on the catalogue as another process does it. */
function inStore<Result>(work: (store: ReturnType<typeof createInterventionStore>) => Result): Result {
  const db = openDatabase(join(app.dataDir, 'catalogue.sqlite'));
  try {
    return work(createInterventionStore(db, () => clock));
  } finally {
    db.$client.close();
  }
}
const save = (
  given: Parameters<typeof anIntervention>[0],
  more: { id?: string; status?: 'published' | 'archived'; association?: string } = {},
) =>
  inStore((store) =>
    store.save(anIntervention(given), {
      association: 'sf-sodertalje',
      status: 'published',
      author: 'Anna',
      ...more,
    }),
  );
const at = (days: number) => {
  clock = new Date(start.getTime() + days * 1440 * minute);
};
const inSodertalje = { coverage: { kind: 'municipalities' as const, municipalities: ['0181'] } };

beforeAll(async () => {
  app = await startApp({ searchEngine: 'sqlite', now: () => clock, searchLogDays: 0 });
  at(-40);
  old = save({ title: 'Fontänhuset <& "Solen">', ...inSodertalje });
  changed = save({ title: 'Snickeriet', titleEn: 'The joinery', ...inSodertalje });
  archived = save({ title: 'Smedjan' });
  deleted = save({ title: 'Väveriet' });
  passed = save({ title: 'Sommarkaféet', endsOn: '2026-11-18' });
  at(-3);
  changed = save(
    { title: 'Snickeriet', titleEn: 'The joinery', cost: 'Fika ingår', ...inSodertalje },
    { id: changed.id },
  );
  archived = save({ title: 'Smedjan' }, { id: archived.id, status: 'archived' });
  inStore((store) => store.remove(deleted));
  at(-1);
  save({ title: 'Bageriet' }, { association: 'sf-roslagen' });
  at(0);
  await until(async () => (await list('limit=100')).total === 3, 8000);
});
afterAll(async () => {
  await app.stop();
  app.remove();
});

const ask = (path: string) => fetch(app.url + path);
const listAnswer = z.object({ total: z.number(), items: z.array(z.object({ title: z.string() })) });
const list = async (query: string) =>
  listAnswer.parse(await (await ask(`/api/v1/interventions?${query}`)).json());
const changesAnswer = z.object({
  total: z.number(),
  items: z.array(
    z.object({ change: z.string(), at: z.string(), id: z.string().nullable(), title: z.string() }),
  ),
});
const changes = async (query = '') =>
  changesAnswer.parse(await (await ask(`/api/v1/changes?${query}`)).json());
const said = async (query = '') =>
  (await changes(query)).items.map(({ change, title }) => `${change} ${title}`);

describe('the list of changes', () => {
  test('has every entry once, with what happened to it last, oldest first', async () => {
    expect(await said()).toEqual([
      `new ${old.texts.sv.title}`,
      'ended Smedjan',
      'changed Snickeriet',
      'ended Väveriet',
      'ended Sommarkaféet',
      'new Bageriet',
    ]);
  });

  test('tells who keeps a copy what to take away, by the id', async () => {
    const { items } = await changes('since=2026-11-15');
    const gone = items.filter(({ change }) => change === 'ended').map(({ id }) => id);
    expect(new Set(gone)).toEqual(new Set([archived.id, deleted.id, passed.id]));
  });

  test('goes on from any time, in any way that RFC 3339 writes it', async () => {
    for (const since of [
      '2026-11-18',
      '2026-11-18T12:00:00Z',
      '2026-11-18T13:00:00+01:00',
      '2026-11-18T12:00:00.5z',
    ])
      expect(await said(`since=${encodeURIComponent(since)}`), since).toEqual([
        'ended Sommarkaféet',
        'new Bageriet',
      ]);
    expect(await said('since=2026-11-19T10:00:00+00:00'), 'a plus that became a space').toEqual([
      'new Bageriet',
    ]);
  });

  test('can be of one association, or of what is for one municipality', async () => {
    expect(await said('association=sf-roslagen')).toEqual(['new Bageriet']);
    expect(await said('municipality=0181')).toEqual([`new ${old.texts.sv.title}`, 'changed Snickeriet']);
  });

  test('comes in pages without a gap', async () => {
    const [first, second] = await Promise.all([changes('limit=4'), changes('limit=4&page=2')]);
    expect([first.total, first.items.length, second.items.length]).toEqual([6, 4, 2]);
  });

  test.each([
    'since=i-gar',
    'since=2026-02-30',
    'since=2026-11-18T25:00:00Z',
    'since=9999-12-31T23:59:59-23:59',
    'municipality=9999',
    'x=1',
  ])('refuses %s by name', async (query) => {
    const answer = await ask(`/api/v1/changes?${query}`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(`"parameter":"${query.split('=')[0]}"`);
  });
});

const found = async (query: string) => (await list(query)).items.map(({ title }) => title).toSorted();

test('a search can be of what has been saved since a time', async () => {
  expect(await found('modifiedAfter=2026-11-15T00:00:00Z')).toEqual(['Bageriet', 'Snickeriet']);
  expect(await found('modifiedAfter=2026-11-19T10:00:00Z'), 'the very second').toEqual(['Bageriet']);
  expect(await found('modifiedAfter=2026-11-19T10:00:01Z')).toEqual([]);
  const page = await (await ask('/insatser?andrad-efter=2026-11-15')).text();
  expect(page).toContain('2 insatser');
  expect(page).toContain('Ändrad sedan 15 november 2026');
  const refused = await ask('/api/v1/interventions?modifiedAfter=i-gar');
  expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('RFC 3339')]);
});

describe('a feed', () => {
  test('is Atom that a reader can read: ids that stay, times of the published version, links, everything escaped', async () => {
    const answer = await ask('/insatser/flode.atom');
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const feed = wellFormed(await answer.text());
    expect(feed.name).toBe('feed');
    expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
    // RFC 4287 § 4.1.1: exactly one of each.
    for (const name of ['id', 'title', 'updated']) expect(feed.all(name).length, name).toBe(1);
    expect(feed.links('self')).toEqual([`${app.url}/insatser/flode.atom`]);
    expect(feed.links('alternate')).toEqual([`${app.url}/insatser?sortering=uppdaterad`]);
    const entries = feed.all('entry');
    expect(entries.map((entry) => entry.text('title'))).toEqual([
      'Bageriet',
      'Snickeriet',
      old.texts.sv.title,
    ]);
    expect(entries.map((entry) => entry.text('id'))).toContain(`urn:uuid:${changed.id}`);
    const [, snickeriet] = entries;
    expect(snickeriet?.text('published')).toBe(changed.createdAt);
    expect(snickeriet?.text('updated')).toBe(changed.updatedAt);
    expect(snickeriet?.links('alternate')).toEqual([`${app.url}/insatser/${changed.slug}`]);
    expect(snickeriet?.all('author')[0]?.text('name')).toBe(changed.provider.name);
    expect(feed.text('updated')).toBe(entries[0]?.text('updated'));
  });

  test('is of an association, a municipality or any search, and its id is its address in one way of writing', async () => {
    const titles = async (query: string) =>
      wellFormed(await (await ask(`/insatser/flode.atom?${query}`)).text())
        .all('entry')
        .map((entry) => entry.text('title'));
    expect(await titles('forbund=sf-roslagen')).toEqual(['Bageriet']);
    expect(await titles('kommun=0181')).toEqual(['Snickeriet', old.texts.sv.title]);
    expect(await titles('behov=bostad&kommun=0181')).toEqual([]);
    const feed = wellFormed(await (await ask('/insatser/flode.atom?okand=1&kommun=0181&q=&sida=2')).text());
    expect(feed.text('id')).toBe(`${app.url}/insatser/flode.atom?kommun=0181`);
  });

  test('speaks Swedish, as it says, whatever language its address asks for', async () => {
    const feed = wellFormed(await (await ask('/insatser/flode.atom?lang=en')).text());
    expect(feed.attributes['xml:lang']).toBe('sv');
    expect(feed.all('entry').map((entry) => entry.text('title'))).toContain('Snickeriet');
    expect(feed.text('id')).toBe(`${app.url}/insatser/flode.atom`);
  });

  test('that is empty is a feed all the same', async () => {
    const feed = wellFormed(await (await ask('/insatser/flode.atom?kommun=0980&q=zzyzx')).text());
    expect(feed.all('entry')).toEqual([]);
    expect(feed.text('updated')).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  test('is not sent again when nothing has changed', async () => {
    const first = await ask('/insatser/flode.atom?kommun=0181');
    const again = await fetch(`${app.url}/insatser/flode.atom?kommun=0181`, {
      headers: { 'If-None-Match': first.headers.get('ETag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  test.each([
    ['/', '/insatser/flode.atom?inriktning=alla'],
    ['/insatser?q=snickeri&kommun=0181', '/insatser/flode.atom?q=snickeri&amp;kommun=0181'],
    ['/kommuner/sodertalje', '/insatser/flode.atom?kommun=0181'],
    ['/forbund/roslagen', '/insatser/flode.atom?forbund=sf-roslagen&amp;inriktning=alla'],
    ['/nytt?kommun=0181', '/insatser/flode.atom?kommun=0181&amp;inriktning=alla'],
  ])('is found from %s', async (page, feed) => {
    const html = await (await ask(page)).text();
    const [link = ''] = html.match(/<link rel="alternate" type="application\/atom[^>]+>/) ?? [];
    expect(link).toContain(`href="${feed}"`);
  });
});

describe('the page of news', () => {
  test('tells new, changed and ended apart, by day and week', async () => {
    const page = await (await ask(paths.news())).text();
    for (const words of [
      'Ny<',
      'Ändrad<',
      'Upphörd<',
      'Har tagits bort ur katalogen.',
      'Går inte längre att få.',
    ])
      expect(page).toContain(words);
    expect(page.indexOf('Bageriet')).toBeLessThan(page.indexOf('Snickeriet'));
    expect(page).toMatch(/Vecka 41,/);
  });

  test('is of one municipality or association, and says so when nothing has happened there', async () => {
    const roslagen = await (await ask(paths.news({ association: 'sf-roslagen' }))).text();
    expect(roslagen).toContain('Bageriet');
    expect(roslagen).not.toContain('Snickeriet');
    const nothing = await (await ask(paths.news({ municipality: '0980' }))).text();
    expect(nothing).toContain('Inget har hänt än');
  });
});
