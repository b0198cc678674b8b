import { openDatabase, type Database } from '@insatskatalog/server/db/open.ts';
import { createInterventionStore } from '@insatskatalog/server/interventions/store.ts';
import { loadReference } from '@insatskatalog/seed/load-reference.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { anIntervention } from '../support/an-intervention.ts';
import { startApp, type App } from '../support/app.ts';
import { visitor } from '../support/posting.ts';
import { signIn } from '../support/sign-in.ts';
import { until } from '../support/until.ts';

let app: App;
let office: ReturnType<typeof visitor>;
let administrator: ReturnType<typeof visitor>;

beforeAll(async () => {
  app = await startApp({ searchEngine: 'sqlite' });
  office = visitor(app, signIn(app, null));
  administrator = visitor(app, signIn(app, 'sf-sodertalje'));
});
afterAll(async () => {
  await app.stop();
  app.remove();
});

/** Work on the database as another process does it. */
function inDatabase<Result>(work: (opened: ReturnType<typeof parts>) => Result): Result {
  const db = openDatabase(join(app.dataDir, 'catalogue.sqlite'));
  try {
    return work(parts(db));
  } finally {
    db.$client.close();
  }
}
const parts = (db: Database) => ({ db, store: createInterventionStore(db) });

const save = (given: Parameters<typeof anIntervention>[0]) =>
  inDatabase(({ store }) =>
    store.save(anIntervention(given), { association: 'sf-sodertalje', status: 'published', author: 'Anna' }),
  );

const list = z.object({
  items: z.array(z.object({ id: z.string(), needs: z.array(z.string()), methods: z.array(z.string()) })),
  facets: z.record(z.string(), z.array(z.object({ id: z.string(), label: z.string(), count: z.number() }))),
});
const search = async (query: string) =>
  list.parse(await (await fetch(`${app.url}/api/v1/interventions?${query}`)).json());
const finds = (query: string, id: string) =>
  until(async () => (await search(query)).items.some((item) => item.id === id), 4000);

const term = (label: string, more: Record<string, string> = {}) => ({
  intent: 'save',
  label,
  labelEn: label,
  description: '',
  synonyms: '',
  broader: '',
  after: '',
  ...more,
});

const synonym = (more: Record<string, string>) => ({
  intent: 'save',
  type: 'oneWay',
  from: '',
  to: '',
  terms: '',
  ...more,
});

const termList = z.object({ terms: z.array(z.object({ id: z.string() })) });
async function needsInOrder(): Promise<string[]> {
  const answer = await fetch(`${app.url}/api/v1/vocabularies/needs`);
  return termList.parse(await answer.json()).terms.map(({ id }) => id);
}

describe('a term', () => {
  test('that is added can be chosen, found by its other words, and has an address of its own', async () => {
    const added = await office.post(
      paths.admin.newTerm('needs'),
      term('Ordning på pappren', { synonyms: 'kvittohög\nbrevlådeskräck' }),
    );
    expect(added.location).toBe(`${paths.admin.term('needs', 'ordning-pa-pappren')}?sparat=ja`);
    const { id } = save({ title: 'Papperskaféet', needs: ['ordning-pa-pappren'] });
    await finds('q=kvittoh%C3%B6g', id);
    const again = await office.post(paths.admin.newTerm('needs'), term('ordning på PAPPREN'));
    expect(again.text).toContain('finns redan i ordlistan');
  });

  test('that is renamed is called so in facets, on cards and in what people search for', async () => {
    const { id } = save({ title: 'Kvällsöppet', needs: ['bostad'] });
    await office.post(paths.admin.term('needs', 'bostad'), term('Tak över huvudet', { synonyms: 'boplats' }));
    await finds('q=tak+%C3%B6ver+huvudet', id);
    const { facets } = await search('need=bostad');
    expect(facets.need?.find((value) => value.id === 'bostad')?.label).toBe('Tak över huvudet');
    const page = await (await fetch(`${app.url}/insatser?behov=bostad`)).text();
    expect(page).toContain('Tak över huvudet');
    expect(page).not.toContain('Hitta eller behålla en bostad');
  });

  test('stands where it was put, below what it is part of, and never below itself', async () => {
    await office.post(paths.admin.newTerm('needs'), term('Del ett', { broader: 'bostad', after: 'studier' }));
    const order = await needsInOrder();
    expect(order.indexOf('del-ett')).toBe(order.indexOf('studier') + 1);
    const circle = await office.post(paths.admin.term('needs', 'bostad'), term('Bo', { broader: 'del-ett' }));
    expect(circle.text).toContain('Välj en annan överordnad term');
  });
});

describe('merging', () => {
  test('leads entries, drafts, addresses and later saves to what is left', async () => {
    await office.post(paths.admin.newTerm('needs'), term('Läxhjälp', { synonyms: 'plugghjälp' }));
    const entry = save({ title: 'Läxstugan', needs: ['laxhjalp', 'studier'] });
    const alone = save({ title: 'Skrivstugan', needs: ['laxhjalp'] });
    const created = inDatabase(({ db }) => {
      db.$client
        .prepare(
          `insert into drafts (entry, version, state, form, created_at, saved_at, saved_by, saved_by_name)
           values ('d', 1, 'draft', json('{"needs":["bostad","laxhjalp","studier"]}'), '', '', '', '')`,
        )
        .run();
      return entry.version;
    });
    const question = await office.get(paths.admin.mergeTerm('needs', 'laxhjalp'));
    expect(question.text).toContain('2 insatser (alla publicerade) och 1 utkast');
    const merged = await office.post(paths.admin.mergeTerm('needs', 'laxhjalp'), {
      intent: 'merge',
      into: 'studier',
    });
    expect(merged).toMatchObject({ status: 303 });
    expect((await office.get(merged.location)).text).toContain('2 insatser har fått den');

    inDatabase(({ db, store }) => {
      const after = store.byId(entry.id);
      expect(after).toMatchObject({ needs: ['studier'], version: created + 1 });
      const revisions = db.$client.prepare('select count(*) from revisions where intervention = ?').pluck();
      expect(revisions.get(entry.id)).toBe(2);
      const draft = db.$client.prepare<[], string>(`select form from drafts where entry = 'd'`).pluck().get();
      expect(JSON.parse(draft ?? '')).toEqual({ needs: ['bostad', 'studier'] });
    });
    await finds('need=laxhjalp', alone.id);
    await finds('q=plugghj%C3%A4lp', alone.id);
    const page = await (await fetch(`${app.url}/insatser?behov=laxhjalp`)).text();
    expect(page).toContain('Läxstugan');
    expect((await office.get(paths.admin.term('needs', 'laxhjalp'))).text).toContain('plugghjälp');

    // Another tab still asks what the old one shall be merged with, and a third changes it: the kept one is not meant.
    for (const [path, form] of [
      [paths.admin.mergeTerm('needs', 'laxhjalp'), { intent: 'merge', into: 'bostad' }],
      [paths.admin.term('needs', 'laxhjalp'), { intent: 'save', label: 'Annat', labelEn: 'Other' }],
      [paths.admin.retireTerm('needs', 'laxhjalp'), { intent: 'retire' }],
    ] as const) {
      const late = await office.post(path, form);
      expect(late).toMatchObject({ status: 303 });
      expect((await office.get(late.location)).text).toContain('Termerna är ihopslagna till');
    }

    // What was read before the merge, in a sheet or in somebody's browser, is saved after it.
    const late = save({ title: 'Sen import', needs: ['laxhjalp'] });
    expect(late.needs).toEqual(['studier']);
    // A second merge leads the first on.
    await office.post(paths.admin.newTerm('needs'), term('Plugga'));
    await office.post(paths.admin.mergeTerm('needs', 'studier'), { intent: 'merge', into: 'plugga' });
    await finds('need=laxhjalp', late.id);
    expect(inDatabase(({ store }) => store.byId(late.id)?.needs)).toEqual(['plugga']);
  });

  test('kinds of providers are merged with those who are of that kind', async () => {
    const { id } = save({
      title: 'Hos privat',
      provider: { id: '1f1f3c1e-58c5-4f0b-8d0f-3f8a3f1d2b19', name: 'Bolaget', type: 'privat' },
    });
    await office.post(paths.admin.mergeTerm('provider_types', 'privat'), { intent: 'merge', into: 'kommun' });
    expect(inDatabase(({ store }) => store.byId(id)?.provider.type)).toBe('kommun');
    await finds('providerType=privat', id);
  });

  test('a term is not merged with itself, nothing, or what is retired', async () => {
    for (const into of ['bostad', '', 'finns-inte']) {
      const answer = await office.post(paths.admin.mergeTerm('needs', 'bostad'), { intent: 'merge', into });
      expect(answer.text).toContain('Välj den term som ska finnas kvar.');
    }
  });
});

describe('retiring', () => {
  test('keeps a term on its entries and as a filter while it finds something, and offers it no more', async () => {
    const { id } = save({ title: 'Gammalt kafé', forms: ['grupp'] });
    await finds('form=grupp', id);
    await office.post(paths.admin.retireTerm('forms', 'grupp'), { intent: 'retire' });
    const { facets, items } = await search('form=grupp');
    expect(items.map((item) => item.id)).toEqual([id]);
    expect(facets.form?.map((value) => value.id)).toContain('grupp');
    await office.post(paths.admin.retireTerm('forms', 'digital'), { intent: 'retire' });
    expect((await search('')).facets.form?.map((value) => value.id)).not.toContain('digital');
    const choosing = async (act: string) =>
      (await office.get(`/admin/insatser/flera?gor=${act}&insats=${id}`)).text;
    expect(await choosing('add-tag')).not.toContain('value="forms/digital"');
    expect(await choosing('remove-tag')).toContain('value="forms/digital"');
    await office.post(paths.admin.term('forms', 'digital'), { intent: 'bring-back' });
    expect((await search('')).facets.form?.map((value) => value.id)).toContain('digital');
  });

  test('loading the seed again leaves what editors have done', async () => {
    inDatabase(({ db }) => {
      const { reference, edited } = loadReference(db);
      expect(edited).toBe(true);
      const terms = reference.vocabularies.find(({ id }) => id === 'forms')?.terms;
      expect(terms?.find(({ id }) => id === 'grupp')?.retired).toBe(true);
      const needs = reference.vocabularies.find(({ id }) => id === 'needs')?.terms ?? [];
      expect(needs.find(({ id }) => id === 'bostad')?.label).toBe('Tak över huvudet');
      expect(needs.some(({ id }) => id === 'studier')).toBe(false);
    });
  });
});

describe('synonyms', () => {
  test('work from the next search on, and stop when they are removed', async () => {
    const { id } = save({ title: 'Cykelverkstaden' });
    await finds('q=cykelverkstaden', id);
    expect((await search('q=velociped')).items.map((item) => item.id)).not.toContain(id);
    const added = await office.post(
      paths.admin.newSynonym(),
      synonym({ from: 'velociped', to: 'cykelverkstaden' }),
    );
    expect(added.status).toBe(303);
    expect((await search('q=velociped')).items.map((item) => item.id)).toContain(id);
    const made = new URL(added.location, app.url).searchParams.get('sparad') ?? '';
    expect((await office.get(`${paths.admin.synonyms()}?q=VELO`)).text).toContain('velociped');
    await office.post(
      paths.admin.synonym(made),
      synonym({ type: 'twoWay', terms: 'bicykel\ncykelverkstaden' }),
    );
    expect((await search('q=velociped')).items.map((item) => item.id)).not.toContain(id);
    expect((await search('q=bicykel')).items.map((item) => item.id)).toContain(id);
    await office.post(paths.admin.removeSynonym(made), { intent: 'remove' });
    expect((await search('q=bicykel')).items.map((item) => item.id)).not.toContain(id);
  });

  test('say everything that is wrong with them', async () => {
    const empty = await office.post(paths.admin.newSynonym(), synonym({}));
    expect(empty.text).toContain('Skriv ordet som någon söker på.');
    expect(empty.text).toContain('Skriv minst ett ord som ska ge träff');
    const one = await office.post(paths.admin.newSynonym(), synonym({ type: 'twoWay', terms: 'ensam' }));
    expect(one.text).toContain('Skriv minst två ord');
    const twice = await office.post(paths.admin.newSynonym(), {
      ...synonym({ from: 'FK', to: 'x' }),
      caseSensitive: 'ja',
    });
    expect(twice.text).toContain('”FK” finns redan');
  });
});

test('an administrator of an association reaches none of it', async () => {
  for (const path of [
    paths.admin.vocabularies(),
    paths.admin.vocabulary('needs'),
    paths.admin.newTerm('needs'),
    paths.admin.term('needs', 'bostad'),
    paths.admin.mergeTerm('needs', 'bostad'),
    paths.admin.retireTerm('needs', 'bostad'),
    paths.admin.synonyms(),
    paths.admin.newSynonym(),
    paths.admin.synonym('syn-001'),
    paths.admin.removeSynonym('syn-001'),
  ]) {
    expect((await administrator.get(path)).status, path).toBe(404);
    for (const intent of ['save', 'merge', 'retire', 'remove', 'bring-back'])
      expect([400, 404, 405], path).toContain(
        (await administrator.post(path, { ...term('Kapad'), intent })).status,
      );
  }
  expect(JSON.stringify(await (await fetch(`${app.url}/api/v1/vocabularies`)).json())).not.toContain('Kapad');
});
