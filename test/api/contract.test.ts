import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { startApp, type App } from '../support/app.ts';
import { followsDescription } from '../support/follows-description.ts';
import { expressRoutes } from './policy-routes.ts';

// Every answer that is really given, good or bad, follows the schema that the description gives for its code.

const media = z.object({ schema: z.looseObject({}) });
const documentShape = z.looseObject({
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        parameters: z.array(
          z.object({
            name: z.string(),
            in: z.string(),
            required: z.boolean(),
            example: z.unknown().optional(),
          }),
        ),
        responses: z.record(z.string(), z.object({ content: z.record(z.string(), media).optional() })),
      }),
    }),
  ),
});

let app: App;
let api: z.infer<typeof documentShape>;
/** What in an answer breaks the schema that the description gives for its code. */
let broken: ReturnType<typeof followsDescription>;

beforeAll(async () => {
  app = await startApp({ data: 'demonstration', searchEngine: 'sqlite', requestsPerMinute: 1000 });
  api = documentShape.parse(await (await fetch(`${app.url}/api/v1/openapi.json`)).json());
  broken = followsDescription(api);
});
afterAll(async () => {
  await app.stop();
  app.remove();
});

const below = '/api/v1';
/** Addresses of an operation that show what it can answer, each with the code that it has. */
const asked: Record<string, [query: string, code: number][]> = {
  '/interventions': [
    ['?limit=100&orientation=all', 200],
    ['?q=jag+vill+d%C3%B6&lang=en', 200],
    ['?q=zzyzx&municipality=0980', 200],
    ['?modifiedAfter=2020-01-01T00:00:00Z&sort=updated', 200],
    ['?modifiedAfter=x&page=0&okand=1', 400],
  ],
  '/interventions/{idOrSlug}': [
    ['/alis-sodertalje-finns-inte', 404],
    ['/sprakkafe-salem', 410],
    ['/budget-och-skuldradgivning-huddinge', 200],
    ['/budget-och-skuldradgivning-huddinge?x=1', 400],
  ],
  '/changes': [
    ['?limit=100', 200],
    ['?since=2020-01-01&municipality=0126', 200],
    ['?since=x', 400],
  ],
  '/suggest': [
    ['?q=arb&limit=20', 200],
    ['', 400],
  ],
  '/municipalities': [
    ['', 200],
    ['?x=1', 400],
  ],
  '/associations': [
    ['', 200],
    ['?x=1', 400],
  ],
  '/providers': [
    ['?limit=100', 200],
    ['?page=x', 400],
  ],
  '/vocabularies': [
    ['', 200],
    ['?x=1', 400],
  ],
  '/vocabularies/{id}': [
    ['/needs', 200],
    ['/finns-inte', 404],
  ],
  '/synonyms': [
    ['', 200],
    ['?x=1', 400],
  ],
  '/api-info': [
    ['', 200],
    ['?x=1', 400],
  ],
};

test('what is described is what is answered: no route more, none less', () => {
  const answered = expressRoutes(app.express)
    .filter((route) => route.startsWith(`GET ${below}/`))
    .map((route) => route.slice(`GET ${below}`.length))
    // The description does not describe itself.
    .filter((route) => route !== '/openapi.json')
    .map((route) => route.replace(/:\w+/, '{}'));
  const described = Object.keys(api.paths);
  expect(answered.toSorted()).toEqual(described.map((path) => path.replace(/\{\w+\}/, '{}')).toSorted());
  expect(Object.keys(asked).toSorted()).toEqual(described.toSorted());
});

const cases = Object.entries(asked).flatMap(([path, queries]) =>
  queries.map(([query, code]) => ({ path, address: path.replace(/\/\{\w+\}/, '') + query, code })),
);

test.each(cases)('$address answers $code as described', async ({ path, address, code }) => {
  const answer = await fetch(app.url + below + address);
  expect([answer.status, await broken(path, answer)]).toEqual([code, null]);
});

test.each(Object.keys(asked))(
  '%s refuses other methods, and addresses too long, as described',
  async (path) => {
    const address = app.url + below + path.replace(/\{\w+\}/, 'x');
    expect(await broken(path, await fetch(address, { method: 'DELETE' }))).toBeNull();
    expect(await broken(path, await fetch(`${address}?q=${'a'.repeat(5000)}`))).toBeNull();
  },
);

test('a schema that is not followed is seen', async () => {
  const other = await fetch(`${app.url}${below}/api-info`);
  expect(await broken('/municipalities', other)).toEqual(
    expect.arrayContaining([expect.objectContaining({ keyword: 'required' })]),
  );
});

test('who asks too often is answered as described', async () => {
  const narrow = await startApp({ searchEngine: 'sqlite', requestsPerMinute: 1 });
  await fetch(`${narrow.url}${below}/municipalities`);
  const answer = await fetch(`${narrow.url}${below}/municipalities`);
  expect([answer.status, await broken('/municipalities', answer)]).toEqual([429, null]);
  await narrow.stop();
  narrow.remove();
});
