import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { createInterventionStore } from '@insatskatalog/server/interventions/store.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { anIntervention } from '../support/an-intervention.ts';
import { startApp } from '../support/app.ts';
import { visitor } from '../support/posting.ts';
import { signIn } from '../support/sign-in.ts';
import { until } from '../support/until.ts';

// A change to what very many entries share takes its time: the service answers everybody meanwhile.

const app = await startApp({ searchEngine: 'sqlite' });
const office = visitor(app, signIn(app, null));
const stranger = visitor(app, signIn(app, 'sf-sodertalje'));
const other = openDatabase(join(app.dataDir, 'catalogue.sqlite'));
const store = createInterventionStore(other);
afterAll(async () => {
  other.$client.close();
  await app.stop();
  app.remove();
});

const many = 300;
const provider = { id: crypto.randomUUID(), name: 'Verkstadslaget', type: 'privat' };
const kept = { id: crypto.randomUUID(), name: 'Verkstadslaget i Tumba', type: 'privat' };
const meta = { association: 'sf-sodertalje', status: 'published' as const, author: 'a' };
store.saveMany(
  Array.from({ length: many }, (_, number) => ({
    draft: anIntervention({ title: `Verkstad ${number}`, provider, needs: ['bostad'] }),
    meta,
  })),
);
const last = store.save(anIntervention({ title: 'Butiken', provider: kept, needs: ['studier'] }), meta);

/** Sends a form while another process holds the database's one write lock, and looks at what the service still does. */
async function sendAndLook(address: string, form: Record<string, string>): Promise<string> {
  // Search has seen all that was written: it writes that down.
  await until(() => store.outbox.count().waiting === 0, 60_000);
  // The session's use is noted by this, and not while nobody else may write.
  await office.get(address);
  await stranger.get(paths.admin.todo());
  other.$client.exec('begin immediate');
  try {
    const answer = await office.post(address, form);
    expect(answer.status).toBe(303);
    expect((await office.get(answer.location)).text).toContain('<progress');
    // That is told in the log, which can be written when the change has been.
    expect((await stranger.get(answer.location)).status).toBe(404);
    expect((await fetch(`${app.url}/healthz`)).status).toBe(200);
    const found = await fetch(`${app.url}/api/v1/interventions?q=verkstad`);
    expect(await found.json()).toMatchObject({ total: many + 1 });
    return answer.location;
  } finally {
    other.$client.exec('rollback');
  }
}

/** What the page of a change leads to, or shows, when it is done. */
async function doneAt(address: string) {
  let page = await office.get(address);
  await until(async () => !(page = await office.get(address)).text.includes('<progress'), 60_000);
  return page;
}

const versions = () =>
  other.$client.prepare('select distinct version from interventions order by version').pluck().all();

test('a new name goes on while everybody is answered', async () => {
  const form = { name: 'Verkstadslaget AB', type: 'privat' };
  const typed = { ...form, name: ' Verkstadslaget  AB' };
  const page = await sendAndLook(paths.admin.changeProvider(provider.id), { intent: 'save', ...typed });
  expect((await doneAt(page)).text).toContain('Verkstadslaget AB är sparad.');
  expect(store.everyProvider()).toContainEqual({ id: provider.id, ...form });
  expect(versions()).toEqual([1, 2]);
});

test('so does a merge with another provider', async () => {
  const form = { intent: 'merge', into: kept.id };
  const page = await sendAndLook(paths.admin.mergeProvider(provider.id), form);
  expect((await doneAt(page)).location).toBe(`${paths.admin.changeProvider(kept.id)}?sparat=ja`);
  expect(store.everyProvider()).toEqual([kept]);
});

test('and a merge of terms, which says in the end how many it was', async () => {
  const form = { intent: 'merge', into: 'studier' };
  const page = await sendAndLook(paths.admin.mergeTerm('needs', 'bostad'), form);
  const { location } = await doneAt(page);
  expect((await office.get(location)).text).toContain(`${many} insatser har fått den`);
  expect(store.byId(last.id)).toMatchObject({ version: 1, needs: ['studier'] });
});

test('a name that cannot be is answered at once, however many entries there are', async () => {
  const answer = await office.post(paths.admin.changeProvider(kept.id), {
    intent: 'save',
    name: '',
    type: '',
  });
  expect(answer.status).toBe(422);
  expect(answer.text).toContain('2 saker behöver rättas');
});
