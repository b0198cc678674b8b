import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { createInterventionStore } from '@insatskatalog/server/interventions/store.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anIntervention } from '../support/an-intervention.ts';
import { startApp, type App } from '../support/app.ts';
import { visitor } from '../support/posting.ts';
import { signIn, type SignedIn } from '../support/sign-in.ts';
import { until } from '../support/until.ts';

const provider = { id: '5c5f3c1e-58c5-4f0b-8d0f-3f8a3f1d2b10', name: 'Kvarnens verkstad', type: 'kommun' };
const coverage = { kind: 'municipalities' as const, municipalities: ['0181'] };
let clock = new Date('2026-11-20T10:00:00Z');
let app: App;
let editor: SignedIn;
let office: ReturnType<typeof visitor>;
let id: string;
let slug: string;

beforeAll(async () => {
  app = await startApp({ searchEngine: 'sqlite', searchLogDays: 400, now: () => clock });
  editor = signIn(app, null);
  office = visitor(app, editor);
});
afterAll(async () => {
  await app.stop();
  app.remove();
});
beforeEach(async () => {
  ({ id, slug } = save({ title: 'Snickeriet' }));
  await isFound(id);
});

/** Saves the entry of these tests as another process does it. */
function save(given: Parameters<typeof anIntervention>[0], more: { id?: string } = {}) {
  const db = openDatabase(join(app.dataDir, 'catalogue.sqlite'));
  try {
    const draft = anIntervention({ provider, coverage, ...given });
    const meta = { association: 'sf-sodertalje', status: 'published' as const, author: 'Anna', ...more };
    return createInterventionStore(db, () => clock).save(draft, meta);
  } finally {
    db.$client.close();
  }
}
const ask = (path: string, headers: Record<string, string> = {}) => fetch(app.url + path, { headers });
const isFound = (words: string) =>
  until(async () => (await (await ask(`/api/v1/interventions?limit=100`)).text()).includes(words), 4000);

/** Asks, and makes sure that the answer would be confirmed as it stands. Gives how to ask whether it still holds. */
async function held(path: string) {
  const first = await ask(path);
  const etag = first.headers.get('ETag') ?? '';
  expect([path, first.status, etag]).toEqual([path, 200, expect.stringMatching(/^(W\/)?".+"$/)]);
  const again = () => ask(path, { 'If-None-Match': etag });
  expect([path, (await again()).status]).toEqual([path, 304]);
  return again;
}

/** What is held no longer, with what it now says. */
async function renewed(again: () => Promise<Response>): Promise<string> {
  const answer = await again();
  expect(answer.status).toBe(200);
  return answer.text();
}

describe('what has not changed is confirmed, not sent again:', () => {
  test.each([
    '/',
    '/insatser?q=snickeri',
    '/kommuner/sodertalje',
    '/forbund/sodertalje',
    '/api/v1/interventions?q=snickeri',
    '/api/v1/vocabularies',
    '/api/v1/openapi.json',
  ])('%s', async (path) => {
    const first = await ask(path);
    const etag = first.headers.get('ETag') ?? '';
    for (const given of [etag, `"other", ${etag}`, '*']) {
      const answer = await ask(path, { 'If-None-Match': given });
      expect([answer.status, await answer.text()]).toEqual([304, '']);
      // RFC 9110 § 15.4.5: what the 200 said about keeping it.
      for (const name of ['ETag', 'Cache-Control', 'Vary'])
        expect(answer.headers.get(name), name).toBe(first.headers.get(name));
      // The copy keeps the policy whose nonce its scripts carry.
      expect(answer.headers.get('Content-Security-Policy')).toBeNull();
    }
    expect((await ask(path, { 'If-None-Match': 'W/"other"' })).status).toBe(200);
  });
});

test('a page is named by what it says, whatever nonce it was sent with', async () => {
  const answers = await Promise.all([ask(`/insatser/${slug}`), ask(`/insatser/${slug}`)]);
  const [first, second] = answers.map(({ headers }) => headers);
  expect(first?.get('Content-Security-Policy')).not.toBe(second?.get('Content-Security-Policy'));
  expect(first?.get('ETag')).toBe(second?.get('ETag'));
  // No cache between may hand one visitor's nonce to another.
  expect(first?.get('Cache-Control')).toBe('private, no-cache');
});

test.each(['/insatser.data?q=snickeri', '/embed.data'])(
  '%s, a page’s data, is kept as the page is: by nobody between',
  async (path) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([200, 'private, no-cache']);
  },
);

describe('the next to ask is told what has changed:', () => {
  test('an entry that is published anew, on its page and in the API', async () => {
    const [page, api] = [await held(`/insatser/${slug}`), await held(`/api/v1/interventions/${id}`)];
    save({ title: 'Snickeriet', cost: 'Fika ingår' }, { id });
    expect(await renewed(page)).toContain('Fika ingår');
    expect(await renewed(api)).toContain('Fika ingår');
  });

  test('an entry that becomes part of a list, once search has it', async () => {
    const lists = [
      await held('/insatser?kommun=0181'),
      await held('/api/v1/interventions?municipality=0181'),
    ];
    save({ title: 'Smedjan' });
    await isFound('Smedjan');
    for (const list of lists) expect(await renewed(list)).toContain('Smedjan');
  });

  test('an entry that is archived', async () => {
    const [page, api] = [await held(`/insatser/${slug}`), await held(`/api/v1/interventions/${id}`)];
    await office.post(paths.admin.entryArchive(id), { intent: 'archive', when: 'now' });
    expect((await api()).status).toBe(410);
    expect((await page()).status).toBe(410);
  });

  test('a term that gets another name', async () => {
    const lists = [await held('/api/v1/vocabularies/needs'), await held('/insatser')];
    const label = `Jobb ${clock.getTime()}`;
    const fields = { label, labelEn: 'Job', description: '', synonyms: '', broader: '', after: '' };
    await office.post(paths.admin.term('needs', 'hitta-arbete'), { intent: 'save', ...fields });
    for (const list of lists) expect(await renewed(list)).toContain(label);
  });

  test('an association’s colours', async () => {
    const page = await held('/forbund/sodertalje');
    const [, before] = /(\/tema\.css\?v=[\w-]+)/.exec(await (await ask('/forbund/sodertalje')).text()) ?? [];
    await office.post(paths.admin.associationSettings('sf-sodertalje', 'farger'), {
      intent: 'save',
      brand: '#6a1b4d',
    });
    const [, after = ''] = /(\/tema\.css\?v=[\w-]+)/.exec(await renewed(page)) ?? [];
    expect(after).not.toBe(before);
    const css = await ask(after);
    expect(css.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(await css.text()).toContain('#6a1b4d');
  });

  test('who may frame a page', async () => {
    const page = await held('/embed?forbund=sf-sodertalje');
    const path = paths.admin.associationSettings('sf-sodertalje', 'inbaddning');
    const saved = await office.post(path, { intent: 'save', embedHosts: 'intranat.exempel.se' });
    expect(saved.status).toBe(303);
    const answer = await page();
    expect([answer.status, answer.headers.get('Content-Security-Policy')]).toEqual([
      200,
      expect.stringContaining('intranat.exempel.se'),
    ]);
  });

  test('a provider’s name', async () => {
    const [page, api] = [await held(`/insatser/${slug}`), await held('/api/v1/providers')];
    const name = 'Nya Kvarnens verkstad';
    await office.post(paths.admin.changeProvider(provider.id), { intent: 'save', name, type: 'kommun' });
    expect(await renewed(page)).toContain(name);
    expect(await renewed(api)).toContain(name);
  });
});

test('what is confirmed is not searched for again, and so not counted as a search', async () => {
  const again = await held('/api/v1/interventions?q=hantverk');
  for (let time = 0; time < 5; time++) expect((await again()).status).toBe(304);
  const log = new DatabaseSync(join(app.dataDir, 'search-log.sqlite'), { readOnly: true });
  const counted = log.prepare(`select sum(searches) as n from search_log where text = 'hantverk'`);
  // Written down when it is sure to have been the whole text.
  clock = new Date(clock.getTime() + 60_000);
  await until(() => (counted.get()?.n ?? 0) !== 0, 20_000);
  expect(counted.get()).toEqual({ n: 1 });
  log.close();
});

test('what is for one person is neither named nor kept', async () => {
  const admin = await ask('/admin', editor.headers);
  expect([admin.status, admin.headers.get('ETag')]).toEqual([200, null]);
  expect(admin.headers.get('Cache-Control')).toContain('no-store');
  const signedIn = await ask('/', editor.headers);
  expect([signedIn.status, signedIn.headers.get('ETag')]).toEqual([200, null]);
});

// Last: the sessions of the others end with the day.
test('the next to ask is told of an entry that has ended at midnight, where nothing is written', async () => {
  const passing = save({ title: 'Sommarjobbet', endsOn: '2026-11-20' });
  const [page, api] = [
    await held(`/insatser/${passing.slug}`),
    await held(`/api/v1/interventions/${passing.id}`),
  ];
  clock = new Date('2026-11-20T23:00:00Z');
  expect((await api()).status).toBe(410);
  expect((await page()).status).toBe(410);
});
