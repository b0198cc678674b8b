import { alikeNames } from '@insatskatalog/server/providers/alike.ts';
import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { createInterventionStore } from '@insatskatalog/server/interventions/store.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { anIntervention } from '../support/an-intervention.ts';
import { startApp, type App } from '../support/app.ts';
import { visitor } from '../support/posting.ts';
import { signIn } from '../support/sign-in.ts';
import { until } from '../support/until.ts';

const kept = { id: '2a2f3c1e-58c5-4f0b-8d0f-3f8a3f1d2b10', name: 'Röda Korset Tumba', type: 'civilsamhalle' };
const twin = {
  id: '3b3f3c1e-58c5-4f0b-8d0f-3f8a3f1d2b10',
  name: 'Roda korset, Tumba',
  type: 'civilsamhalle',
};
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

function inStore<Result>(
  work: (store: ReturnType<typeof createInterventionStore>, db: ReturnType<typeof openDatabase>) => Result,
): Result {
  const db = openDatabase(join(app.dataDir, 'catalogue.sqlite'));
  try {
    return work(createInterventionStore(db), db);
  } finally {
    db.$client.close();
  }
}
const save = (title: string, provider: typeof kept, association = 'sf-sodertalje') =>
  inStore((store) =>
    store.save(anIntervention({ title, provider }), { association, status: 'published', author: 'Anna' }),
  );

const list = z.object({
  items: z.array(z.object({ id: z.string(), provider: z.object({ name: z.string() }) })),
});
const providerInSearch = async (id: string, q: string) =>
  list
    .parse(await (await fetch(`${app.url}/api/v1/interventions?q=${encodeURIComponent(q)}`)).json())
    .items.find((item) => item.id === id)?.provider.name;

test('a provider that is renamed is called so in all its entries, each with a revision, and in search', async () => {
  const entries = [save('Kafé A', kept), save('Kafé B', kept, 'sf-roslagen')];
  const saved = await office.post(paths.admin.changeProvider(kept.id), {
    intent: 'save',
    name: 'Rödakorskretsen i Tumba',
    type: 'civilsamhalle',
    id: twin.id,
  });
  expect(saved.status).toBe(303);
  for (const { id } of entries) {
    expect(inStore((store) => store.byId(id))).toMatchObject({
      provider: { name: 'Rödakorskretsen i Tumba' },
      version: 2,
    });
    await until(async () => (await providerInSearch(id, 'rödakorskretsen')) !== undefined, 4000);
  }
  const wrong = await office.post(paths.admin.changeProvider(kept.id), {
    intent: 'save',
    name: '',
    type: 'x',
  });
  expect(wrong.text).toContain('2 saker behöver rättas');
});

test('two are merged with a preview first; what named the one names the other, then and later', async () => {
  const entry = save('Språkkafé', twin);
  inStore((_store, db) =>
    db.$client.exec(`
      insert into provider_links (token_hash, id, provider, created_by, created_at, expires_at)
        values ('h', 'l', '${twin.id}', 'a', '2026', '2027');
      insert into drafts (entry, version, state, form, created_at, saved_at, saved_by, saved_by_name)
        values ('d', 1, 'draft', json('{"provider":{"id":"${twin.id}","name":"x","type":"y"}}'), '', '', '', '')`),
  );
  const question = await office.get(paths.admin.mergeProvider(twin.id, kept.id));
  expect(question.text).toContain('Språkkafé, Södertälje');
  const merged = await office.post(paths.admin.mergeProvider(twin.id), { intent: 'merge', into: kept.id });
  expect(merged.status).toBe(303);
  inStore((store, db) => {
    expect(store.byId(entry.id)).toMatchObject({ provider: { id: kept.id }, version: 2 });
    const one = (sql: string) => db.$client.prepare(sql).pluck().get();
    expect(one('select provider from provider_links')).toBe(kept.id);
    expect(one(`select json_extract(form, '$.provider.name') from drafts`)).toBe('Rödakorskretsen i Tumba');
    expect(one(`select count(*) from providers where id = '${twin.id}'`)).toBe(0);
  });
  await until(
    async () => (await providerInSearch(entry.id, 'språkkafé')) === 'Rödakorskretsen i Tumba',
    4000,
  );
  expect(save('Sen import', twin).provider.id).toBe(kept.id);
  expect((await office.get(paths.admin.changeProvider(twin.id))).location).toBe(
    paths.admin.provider(kept.id),
  );
  const self = await office.post(paths.admin.mergeProvider(kept.id), { intent: 'merge', into: kept.id });
  expect(self.text).toContain('Välj den utförare som ska finnas kvar.');
});

test('names that are nearly the same are pointed out, and no others', () => {
  const groups = alikeNames(
    [
      'Röda Korset Tumba',
      'Roda korset, Tumba',
      'Huddinge kommun',
      'Kommunen Huddinge',
      'Region Stockholm',
    ].map((name) => ({ name })),
  );
  expect(groups.map((group) => group.map(({ name }) => name))).toEqual([
    ['Röda Korset Tumba', 'Roda korset, Tumba'],
  ]);
  const numbered = ['Vårdcentralen Liljan 1', 'Vårdcentralen Liljan 2', 'Vuxenskolan', 'Vuxenskolans'];
  expect(alikeNames(numbered.map((name) => ({ name }))).flat()).toEqual([
    { name: 'Vuxenskolan' },
    { name: 'Vuxenskolans' },
  ]);
});

test('an administrator changes no provider', async () => {
  for (const path of [
    paths.admin.changeProvider(kept.id),
    paths.admin.mergeProvider(kept.id),
    paths.admin.likelyDuplicates(),
  ])
    expect((await administrator.get(path)).status).toBe(404);
  const taken = { intent: 'save', name: 'Kapad', type: 'kommun' };
  expect((await administrator.post(paths.admin.changeProvider(kept.id), taken)).status).toBe(404);
  expect(
    inStore((_store, db) =>
      db.$client.prepare(`select count(*) from providers where name = 'Kapad'`).pluck().get(),
    ),
  ).toBe(0);
});
