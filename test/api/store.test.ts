import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { createInterventionStore } from '@insatskatalog/server/interventions/store.ts';
import { writeAssociations } from '@insatskatalog/server/associations/write.ts';
import { loadReference } from '@insatskatalog/seed/load-reference.ts';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { anIntervention } from '../support/an-intervention.ts';
import { ownDatabase } from '../support/own-database.ts';

const { db, path, close } = ownDatabase();
const { reference } = loadReference(db);
afterAll(close);

const day = '2026-11-20';
const store = createInterventionStore(db, () => new Date(`${day}T10:00:00Z`));
const published = { association: 'sf-botkyrka-huddinge-salem', status: 'published', author: 'Anna' } as const;

beforeEach(() => {
  db.$client.exec('delete from interventions; delete from search_dirty; delete from providers');
});

test('a database opens with the settings that keep acknowledged writes', () => {
  const again = openDatabase(path);
  expect(again.$client.pragma('synchronous', { simple: true })).toBe(2);
  expect(again.$client.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(again.$client.pragma('foreign_keys', { simple: true })).toBe(1);
  again.$client.close();
});

/** What grows without end; whatever belongs to it is looked up by it, and goes with it. */
const large = new Set(['interventions', 'accounts', 'providers']);

test('what belongs to an entry, an account or a provider is found by an index', () => {
  const pragma = <Row>(name: string, table: string) => db.$client.pragma(`${name}(${table})`) as Row[];
  const tables = db.$client
    .prepare<[], string>(`select name from sqlite_schema where type = 'table'`)
    .pluck()
    .all();
  const unindexed = tables.flatMap((table) => {
    const first = new Set(
      pragma<{ name: string }>('index_list', table).map(
        ({ name }) => pragma<{ name: string }>('index_info', name)[0]?.name,
      ),
    );
    return pragma<{ table: string; from: string }>('foreign_key_list', table)
      .filter((key) => large.has(key.table) && !first.has(key.from))
      .map((key) => `${table}.${key.from}`);
  });
  expect(unindexed).toEqual([]);
});

test('an entry is read as it was saved', () => {
  const draft = anIntervention({
    titleEn: 'Mentor',
    needs: ['studier', 'bostad'],
    locations: [
      {
        name: '',
        street: 'Provgatan 1',
        postalCode: '',
        city: 'Huddinge',
        latitude: null,
        longitude: null,
        accessibility: 'Hiss',
      },
    ],
    contacts: [{ role: 'Mottagningen', phone: '08-465 004 00', email: 'mottagningen@example.se' }],
    links: [{ label: 'Mer', url: 'https://example.org/mer' }],
    intake: { state: 'queue', waitingWeeks: 4, until: '2027-01-31' },
    cannotCombineWith: ['Förstärkt samarbete'],
  });
  const saved = store.save(draft, published);
  expect(saved).toMatchObject({
    ...draft,
    needs: ['bostad', 'studier'],
    version: 1,
    slug: 'mentor-for-unga',
  });
  expect(store.byId(saved.id)).toEqual(saved);
});

test('saving the same again changes nothing; a change makes a new version and a revision', () => {
  const first = store.save(anIntervention(), published);
  expect(store.save(anIntervention(), { ...published, id: first.id })).toEqual(first);
  const second = store.save(anIntervention({ cost: 'Gratis' }), { ...published, id: first.id });
  expect(second.version).toBe(2);
  const revisions = db.$client
    .prepare('select version, author from revisions where intervention = ? order by version')
    .all(first.id);
  expect(revisions).toEqual([
    { version: 1, author: 'Anna' },
    { version: 2, author: 'Anna' },
  ]);
});

test('a draft is not public until it is published', () => {
  const draft = store.save(anIntervention(), { ...published, status: 'draft' });
  expect(store.lookup(draft.slug, day)).toEqual({ found: 'nothing' });
  expect(store.lookup(draft.id, day)).toEqual({ found: 'nothing' });
  expect(store.summaries([draft.id], 'sv', day)).toEqual([]);
  expect(store.overview().total).toBe(0);
  expect(store.providers(1, 20).total).toBe(0);
  store.save(anIntervention(), { ...published, id: draft.id });
  expect(store.lookup(draft.slug, day)).toMatchObject({ found: 'entry', entry: { id: draft.id } });
  expect(store.overview()).toMatchObject({ total: 1, byMunicipality: { '0126': 1, '0127': 0 } });
});

test('an entry is public to the end of its last day, and then explains that it has ended', () => {
  const { id, slug } = store.save(anIntervention({ endsOn: day }), published);
  expect(store.lookup(slug, day).found).toBe('entry');
  expect(store.lookup(slug, '2026-11-21')).toEqual({
    found: 'ended',
    title: 'Mentor för unga',
    municipalities: ['0126'],
    needs: ['hitta-arbete'],
  });
  expect(store.summaries([id], 'sv', '2026-11-21')).toEqual([]);
});

test('a new title makes a new address, and the former one leads there', () => {
  const { id, slug } = store.save(anIntervention({ title: 'Mentor' }), published);
  const renamed = store.save(anIntervention({ title: 'Vägvisare' }), { ...published, id });
  expect(renamed.slug).toBe('vagvisare');
  expect(store.lookup(slug, day)).toEqual({ found: 'moved', slug: 'vagvisare' });
  const back = store.save(anIntervention({ title: 'Mentor' }), { ...published, id });
  expect(back.slug).toBe(slug);
  expect(store.lookup('vagvisare', day)).toEqual({ found: 'moved', slug });
});

test('entries with the same title get addresses of their own, and none takes a former one', () => {
  const first = store.save(anIntervention(), published);
  store.save(anIntervention({ title: 'Något annat' }), { ...published, id: first.id });
  const slugs = [1, 2, 3].map(() => store.save(anIntervention(), published).slug);
  expect(slugs).toEqual([
    'mentor-for-unga-huddinge',
    'mentor-for-unga-huddinge-arbetsmarknadsenheten-huddinge-kommun',
    'mentor-for-unga-huddinge-arbetsmarknadsenheten-huddinge-kommun-2',
  ]);
});

test('a lost race is refused with what the entry says now', () => {
  const { id } = store.save(anIntervention(), published);
  const meta = { ...published, id };
  expect(store.saveOver(1, anIntervention({ cost: 'Gratis' }), meta)).toMatchObject({
    saved: { version: 2 },
  });
  expect(store.saveOver(1, anIntervention({ cost: '200 kronor' }), meta)).toMatchObject({
    refused: 'lost-race',
    current: { version: 2, cost: 'Gratis' },
  });
  expect(store.byId(id)?.cost).toBe('Gratis');
});

test('summaries keep the order of the hits, in the language asked for, without expired statements', () => {
  const one = store.save(anIntervention({ titleEn: 'A mentor' }), published);
  const two = store.save(
    anIntervention({ title: 'Två', intake: { state: 'open', waitingWeeks: null, until: day } }),
    published,
  );
  const titles = (lang: 'sv' | 'en') =>
    store.summaries([two.id, 'no-such-id', one.id], lang, day).map(({ title }) => title);
  expect(titles('sv')).toEqual(['Två', 'Mentor för unga']);
  expect(titles('en')).toEqual(['Två', 'A mentor']);
  expect(store.summaries([two.id], 'sv', day)[0]?.intake?.state).toBe('open');
  expect(store.summaries([two.id], 'sv', '2026-11-21')[0]?.intake).toBeNull();
});

test('a failed save leaves nothing behind', () => {
  const drafts = [anIntervention(), anIntervention({ needs: ['no-such-need'] })];
  expect(() => store.saveMany(drafts.map((draft) => ({ draft, meta: published })))).toThrow(/FOREIGN KEY/);
  expect(store.overview().total).toBe(0);
  expect(store.outbox.count()).toEqual({ waiting: 0, parked: 0 });
});

test('a provider that gets a new name is a change to every entry that shows it', () => {
  const other = store.save(anIntervention({ title: 'En annan' }), published);
  const { provider } = other;
  store.outbox.settle([{ id: other.id, version: 1 }]);
  store.save(anIntervention({ provider: { ...provider, name: 'Jobbcentrum' } }), published);
  expect(store.byId(other.id)).toMatchObject({ version: 2, provider: { name: 'Jobbcentrum' } });
  expect(store.outbox.due(10, 0).map(({ id }) => id)).toContain(other.id);
  expect(store.providers(1, 20)).toEqual({ total: 1, items: [{ ...provider, name: 'Jobbcentrum' }] });
});

test('a change waits for search until the index has confirmed that version or a later one', () => {
  const { outbox } = store;
  const { id } = store.save(anIntervention(), published);
  store.save(anIntervention({ cost: 'Gratis' }), { ...published, id });
  expect(outbox.due(10, 0)).toEqual([{ id, version: 2, attempts: 0 }]);
  outbox.settle([{ id, version: 1 }]);
  expect(outbox.count().waiting).toBe(1);
  outbox.postpone([id], 5000);
  expect(outbox.due(10, 4999)).toEqual([]);
  expect(outbox.due(10, 5000)).toEqual([{ id, version: 2, attempts: 1 }]);
  outbox.park(id, 'refused');
  expect(outbox.due(10, 5000)).toEqual([]);
  expect(outbox.count()).toEqual({ waiting: 0, parked: 1 });
  store.save(anIntervention({ cost: '' }), { ...published, id });
  expect(outbox.due(10, 0)).toEqual([{ id, version: 3, attempts: 0 }]);
  outbox.settle([{ id, version: 3 }]);
  expect(outbox.count()).toEqual({ waiting: 0, parked: 0 });
});

test('a shared name that changes while a document is on its way is sent again', () => {
  const { outbox } = store;
  const { id } = store.save(anIntervention(), published);
  const taken = outbox.due(10, 0);
  // The document has been read with the old name; the entry itself, and its version, do not change.
  outbox.markAll();
  outbox.settle(taken);
  expect(outbox.due(10, 0).map((row) => row.id)).toEqual([id]);
  outbox.settle(outbox.due(10, 0));
  expect(outbox.count().waiting).toBe(0);
});

test('colours that cannot be read on each other are refused', () => {
  const [association] = reference.associations;
  if (!association) throw new Error('There are associations.');
  const theme = {
    brand: '#ffcc00',
    brandStrong: '#cc9900',
    brandTint: '#fff6d6',
    brandTint2: '#ffe999',
    onBrand: '#ffffff',
  };
  expect(() => writeAssociations(db, [{ ...association, theme }])).toThrow(/less contrast than 4.5:1/);
});
