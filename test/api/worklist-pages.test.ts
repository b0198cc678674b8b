import { paths } from '@insatskatalog/shared/paths.ts';
import { openDatabase, type Database } from '@insatskatalog/server/db/open.ts';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from '../support/app.ts';
import { signIn, type SignedIn } from '../support/sign-in.ts';

const bhs = 'sf-botkyrka-huddinge-salem';
const { admin } = paths;
let app: App;
let db: Database;
let ask: SignedIn;
let bo: SignedIn;
let office: SignedIn;

beforeAll(async () => {
  app = await startApp({ data: 'demonstration', searchEngine: 'sqlite' });
  db = openDatabase(join(app.dataDir, 'catalogue.sqlite'));
  ask = signIn(app, bhs);
  bo = signIn(app, bhs, 'Bo Björk');
  office = signIn(app, null);
});
afterAll(async () => {
  db.$client.close();
  await app.stop();
  app.remove();
});

const get = (path: string, who: SignedIn) =>
  fetch(app.url + path, { headers: who.headers, redirect: 'manual' });
const post = (path: string, inputs: Record<string, string>, who: SignedIn) =>
  fetch(app.url + path, {
    method: 'POST',
    headers: who.headers,
    body: new URLSearchParams(inputs),
    redirect: 'manual',
  });
const entryOf = (association: string): string =>
  db.$client
    .prepare<[string], string>(
      `select id from interventions where association = ? and status = 'published' order by slug limit 1`,
    )
    .pluck()
    .get(association) ?? '';
const reviewedBy = (id: string) =>
  db.$client.prepare('select last_reviewed_by from interventions where id = ?').pluck().get(id);

test('without a session every page leads to sign-in, and nothing is done', async () => {
  const own = entryOf(bhs);
  const before = reviewedBy(own);
  for (const path of [admin.todo(), admin.entries(), admin.entryIntake(own), admin.manyEntries()]) {
    const answer = await fetch(app.url + path, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, paths.signIn(path)]);
  }
  const answer = await fetch(app.url + admin.entryReviewed(own), {
    method: 'POST',
    headers: { Origin: app.url },
    body: new URLSearchParams({ intent: 'review' }),
    redirect: 'manual',
  });
  expect(answer.status).toBe(302);
  expect(reviewedBy(own)).toBe(before);
});

test('an association that has no entries is shown how to begin, and not that all is done', async () => {
  const first = signIn(app, 'sf-gotland', 'Ny Person');
  const start = await (await get(admin.todo(), first)).text();
  expect(start).toContain('Skriv den första insatsen');
  expect(start).not.toContain('Allt är klart');
  const list = await (await get(admin.entries(), first)).text();
  expect(list).toContain('Här finns inga insatser än');
  expect(list).not.toContain('Sök i namn');
  expect(await (await get(admin.todo(), ask)).text()).not.toContain('Skriv den första insatsen');
});

test('the editorial office is shown how an empty catalogue begins', async () => {
  const empty = await startApp({ searchEngine: 'sqlite' });
  const answer = await fetch(empty.url + admin.todo(), { headers: signIn(empty, null).headers });
  expect(await answer.text()).toContain('Bjud in katalogadministratörer');
  await empty.stop();
  empty.remove();
});

test('the list is one’s own association’s; the editorial office has them all', async () => {
  const ofOwn = db.$client
    .prepare(
      `select count(*) from (
         select id from interventions where association = :bhs union select entry from drafts where association = :bhs)`,
    )
    .pluck()
    .get({ bhs });
  const own = await (await get(admin.entries(), ask)).text();
  expect(own).toContain(`${String(ofOwn)} insatser</h1>`);
  expect(own).not.toContain('name="forbund"');
  const others = entryOf('sf-centrala-ostergotland');
  expect(own).not.toContain(others);
  expect(await (await get(admin.entries(), office)).text()).toContain('name="forbund"');
});

test('the pages of another association’s entries are not there, for reading or for acting', async () => {
  const theirs = entryOf('sf-centrala-ostergotland');
  const before = reviewedBy(theirs);
  for (const page of [admin.entryIntake(theirs), admin.entryArchive(theirs), admin.entryReviewed(theirs)])
    expect((await get(page, ask)).status).toBe(404);
  const acts = [
    post(admin.entryReviewed(theirs), { intent: 'review' }, ask),
    post(admin.entryIntake(theirs), { intent: 'set-intake', state: 'closed', weeks: '', until: '' }, ask),
    post(admin.entryArchive(theirs), { intent: 'archive', when: 'now' }, ask),
    post(admin.manyEntries(), { intent: 'run', gor: 'archive', insats: theirs }, ask),
  ];
  for (const answer of await Promise.all(acts)) expect(answer.status).toBe(404);
  expect(reviewedBy(theirs)).toBe(before);
});

test('an act leads back to where it was asked for, and nowhere else', async () => {
  const own = entryOf(bhs);
  const review = async (tillbaka: string) =>
    (await post(admin.entryReviewed(own), { intent: 'review', tillbaka }, ask)).headers.get('location');
  expect(await review('/admin/insatser?lage=utkast')).toMatch(
    /^\/admin\/insatser\?lage=utkast&klart=[\da-f-]{36}$/,
  );
  for (const elsewhere of [
    'https://example.org/',
    '//example.org/admin',
    '/admin/../logga-ut',
    '/adminx',
    '/admin\\@example.org',
    'javascript:alert(1)',
  ])
    expect(await review(elsewhere)).toMatch(/^\/admin(\/insatser\/[\da-f-]{36})?\?klart=/);
  expect(reviewedBy(own)).toBe(ask.name);
});

test('an act is told of to who did it, and is theirs to undo', async () => {
  const own = entryOf(bhs);
  const { headers } = await post(admin.entryReviewed(own), { intent: 'review', tillbaka: '/admin' }, ask);
  const done = headers.get('location') ?? '';
  const act = new URL(done, app.url).searchParams.get('klart') ?? '';
  expect(await (await get(done, ask)).text()).toContain('är granskad.');
  expect(await (await get(done, bo)).text()).not.toContain('är granskad.');
  expect((await post(admin.undoAct(), { intent: 'undo', act }, bo)).status).toBe(404);
  expect((await post(admin.undoAct(), { intent: 'undo', act, tillbaka: '/admin' }, ask)).status).toBe(303);
  expect(await (await get(done, ask)).text()).toContain('är som förut.');
});

test('what means nothing is refused in words, and never breaks the service', async () => {
  const own = entryOf(bhs);
  const paths400 = [
    admin.entryReviewed(own),
    admin.entryIntake(own),
    admin.entryArchive(own),
    admin.undoAct(),
  ];
  for (const path of [...paths400, admin.entries(), admin.manyEntries()])
    expect((await post(path, { intent: 'no-such-act' }, ask)).status).toBe(400);
  const intake = (inputs: Record<string, string>) =>
    post(admin.entryIntake(own), { intent: 'set-intake', ...inputs }, ask);
  for (const inputs of [
    { state: '', weeks: '', until: '' },
    { state: 'open', weeks: '', until: '2020-01-01' },
    { state: 'queue', weeks: '999', until: '' },
    { state: 'closed', weeks: '', until: 'i morgon' },
    { state: 'closed', weeks: '', until: '2999-01-01' },
  ])
    expect((await intake(inputs)).status).toBe(422);
  expect((await get(`${admin.manyEntries()}?gor=galet&insats=x`, ask)).status).toBe(400);
  expect((await get(`${admin.entries()}?sida=-1&lage=%00`, ask)).status).toBeLessThan(500);
  expect((await get('/admin/insatser/finns-inte/intag', ask)).status).toBe(404);
});

test('nobody states who reviewed, or when, by posting it', async () => {
  const own = entryOf(bhs);
  await post(
    admin.entryReviewed(own),
    {
      intent: 'review',
      lastReviewedBy: 'Någon annan',
      lastReviewedAt: '2099-01-01',
      association: 'x',
      tillbaka: '/admin',
    },
    bo,
  );
  expect(reviewedBy(own)).toBe(bo.name);
});
