import type { SearchAnswer } from '@insatskatalog/server/search/answer.ts';
import { searchAnswer } from '@insatskatalog/server/search/answer.ts';
import { problemAnswer } from '@insatskatalog/server/api/problem-answer.ts';
import { entryAnswer } from '@insatskatalog/server/interventions/answer.ts';
import { expect, inject, test } from 'vitest';
import { z } from 'zod';

const url = inject('sharedApp');

test('the demonstration has as many entries of Botkyrka Huddinge Salem as its annual report says', async () => {
  expect((await list('association=sf-botkyrka-huddinge-salem')).total).toBe(142);
});

test('choosing a municipality gives what covers it, its county or the country, as many as its count said', async () => {
  const all = await list('limit=1');
  const huddinge = all.facets.municipality.find(({ id }) => id === '0126');
  const chosen = await list('municipality=0126&limit=100');
  expect(chosen.total).toBe(huddinge?.count);
  for (const { coverage } of chosen.items)
    expect(
      coverage.municipalities.includes('0126') || coverage.county === '01' || coverage.kind === 'national',
    ).toBe(true);
});

test('a person of 24 finds what covers that age and what has no limit', async () => {
  const { items } = await list('age=24&limit=100');
  expect(items.some(({ ageMin, ageMax }) => ageMin === null && ageMax === null)).toBe(true);
  for (const { ageMin, ageMax } of items)
    expect([(ageMin ?? 0) <= 24, (ageMax ?? 120) >= 24]).toEqual([true, true]);
});

test('values of one parameter widen, different parameters narrow', async () => {
  const [huddinge, both, narrowed] = await Promise.all([
    list('municipality=0126'),
    list('municipality=0126&municipality=0581'),
    list('municipality=0126&providerType=kommun'),
  ]);
  expect(both.total).toBeGreaterThan(huddinge.total);
  expect(narrowed.total).toBeLessThan(huddinge.total);
  expect(both.query.municipality).toEqual(['0126', '0581']);
});

test('pages follow each other without a gap or a repetition', async () => {
  const whole = await list('sort=title&limit=40');
  const halves = await Promise.all([list('sort=title&limit=20'), list('sort=title&limit=20&page=2')]);
  expect(halves.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(whole.items.map(({ id }) => id));
});

test('an entry is found by its id and by its slug, and says where its page is', async () => {
  const [first] = (await list('limit=1')).items;
  const [byId, bySlug] = await Promise.all([
    get(`interventions/${first?.id}`),
    get(`interventions/${first?.slug}`),
  ]);
  const entry = entryAnswer.parse(await byId.json());
  expect(entry).toEqual(await bySlug.json());
  expect(entry.url).toBe(`${url}/insatser/${first?.slug}`);
  expect(entry).not.toHaveProperty('lastReviewedBy');
});

test('a list, a provider and a municipality can be completed while somebody types', async () => {
  const { items } = z
    .object({ items: z.array(z.object({ kind: z.string(), label: z.string() })) })
    .parse(await (await get('suggest?q=hudd')).json());
  expect(items).toContainEqual(expect.objectContaining({ kind: 'municipality', label: 'Huddinge' }));
  expect(items.length).toBeLessThanOrEqual(8);
});

const boendestod = async (query: string) =>
  z
    .object({ items: z.array(z.object({ kind: z.string(), label: z.string(), id: z.string() })) })
    .parse(await (await get(`suggest?q=boendest&${query}`)).json())
    .items.filter(({ label }) => label === 'Boendestöd');

test('suggestions are of the chosen municipality, where a shared title leads to its one entry', async () => {
  expect(await boendestod('')).toEqual([{ kind: 'title', label: 'Boendestöd', id: 'Boendestöd' }]);
  const [inHuddinge, ...more] = await boendestod('municipality=0126');
  expect(more).toEqual([]);
  expect(inHuddinge).toMatchObject({ kind: 'intervention', id: 'boendestod-huddinge' });
});

test('codes keep their leading zeros', async () => {
  const { items } = z
    .object({ items: z.array(z.object({ code: z.string(), county: z.string() })) })
    .parse(await (await get('municipalities')).json());
  expect(items).toHaveLength(290);
  expect(items).toContainEqual(expect.objectContaining({ code: '0126', county: '01' }));
});

test.each([
  ['interventions?municipality=9999', 'municipality'],
  ['interventions?ort=Huddinge', 'ort'],
  ['interventions?kommun=0126', 'kommun'],
  ['interventions?age=tjugo', 'age'],
  ['interventions?age=121', 'age'],
  ['interventions?page=0', 'page'],
  ['interventions?limit=101', 'limit'],
  ['interventions?sort=random', 'sort'],
  ['interventions?q=a&q=b', 'q'],
  [`interventions?q=${'a'.repeat(201)}`, 'q'],
  ['suggest', 'q'],
  ['suggest?q=%20', 'q'],
  [`suggest?q=${'a'.repeat(101)}`, 'q'],
  ['suggest?q=a&limit=21', 'limit'],
  ['suggest?q=a&municipality=huddinge', 'municipality'],
  ['suggest?q=a&municipality=9999', 'municipality'],
  ['suggest?q=a&municipality=0126&municipality=0127', 'municipality'],
  ['providers?page=-1', 'page'],
  ['municipalities?county=01', 'county'],
  ['associations?x=1', 'x'],
  ['vocabularies?x=1', 'x'],
  ['synonyms?x=1', 'x'],
])('%s is refused, and the answer names %s', async (path, parameter) => {
  const problem = await problemOf(await get(path), 400);
  expect(problem.errors?.map((error) => error.parameter)).toContain(parameter);
});

test('everything that is wrong is named at once', async () => {
  const problem = await problemOf(await get('interventions?municipality=9999&age=x&foo=1'), 400);
  expect(problem.errors?.map((error) => error.parameter).toSorted()).toEqual(['age', 'foo', 'municipality']);
});

test.each([
  'interventions/finns-inte',
  'interventions/%3Cscript%3E',
  'vocabularies/finns-inte',
  'finns-inte',
])('what does not exist is a problem of its own: %s', async (path) => {
  await problemOf(await get(path), 404);
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is refused with the methods that work', async (method) => {
  const response = await get('interventions', { method });
  await problemOf(response, 405);
  expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
});

test('a problem points to a page that explains it, and to the request', async () => {
  const response = await get('finns-inte');
  const problem = await problemOf(response, 404);
  expect(problem.instance).toBe(`urn:uuid:${response.headers.get('x-request-id')}`);
  const page = await fetch(problem.type);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain(problem.title);
});

test('an unchanged answer is not sent again', async () => {
  const first = await get('interventions?limit=5');
  const etag = first.headers.get('etag') ?? '';
  expect(etag).toMatch(/^W\//);
  expect(first.headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=30');
  const second = await get('interventions?limit=5', { headers: { 'If-None-Match': etag } });
  expect([second.status, await second.text()]).toEqual([304, '']);
});

test('HEAD has the headers of GET and no body', async () => {
  const [head, whole] = await Promise.all([get('api-info', { method: 'HEAD' }), get('api-info')]);
  expect(head.status).toBe(200);
  expect(await head.text()).toBe('');
  expect(head.headers.get('etag')).toBe(whole.headers.get('etag'));
});

test('any page may ask, without credentials', async () => {
  const headers = { Origin: 'https://example.se' };
  const answer = await get('interventions?limit=1', { headers });
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  const preflight = await get('interventions', { method: 'OPTIONS', headers });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
});

const get = (path: string, init?: RequestInit) => fetch(`${url}/api/v1/${path}`, init);

async function list(query: string): Promise<SearchAnswer> {
  const response = await get(`interventions?${query}`);
  expect(response.status).toBe(200);
  return searchAnswer.parse(await response.json());
}

async function problemOf(response: Response, status: number): Promise<z.infer<typeof problemAnswer>> {
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  const problem = problemAnswer.parse(await response.json());
  expect(problem.status).toBe(status);
  return problem;
}
