import { afterAll, beforeAll, expect, test } from 'vitest';
import { expressRoutes, pageRoutes } from './policy-routes.ts';
import { rows, type Row } from './policy-rows.ts';
import { policyWorld, roles, type Role, type World } from './policy-world.ts';

let world: World;
beforeAll(async () => {
  world = await policyWorld();
});
afterAll(() => world.close());

test('every route and every act has a row, and every row a route', async () => {
  // The API, the data sets and the assistants' tools only read what is public, and the pages of problems explain themselves: one rule
  // for all of them.
  const open = /^(?:(?:GET|ALL) \/(?:api|datasets|id|problem)|(?:POST|ALL) \/mcp)\//;
  const known = new Set([...expressRoutes(world.app.express), ...(await pageRoutes())]);
  const needed = [...known].filter((route) => !open.test(route));
  expect(needed.length).toBeGreaterThan(40);
  expect(needed.filter((route) => !(route in rows))).toEqual([]);
  expect(Object.keys(rows).filter((route) => !known.has(route))).toEqual([]);
});

test('the API answers reads alone', () => {
  const api = expressRoutes(world.app.express).filter((route) => route.includes(' /api/'));
  expect(api.length).toBeGreaterThan(8);
  expect(api.filter((route) => !/^(GET|ALL) /.test(route))).toEqual([]);
});

test.each(Object.entries(rows))('%s', async (route, row) => {
  const answers: string[] = [];
  for (const role of roles) answers.push(await tried(route, row, role));
  expect(answers.join(' '), roles.join(', ')).toBe(row.answers.join(' '));
});

/** What somebody gets who tries a route: a thing of its own each time, for some acts use it up. */
async function tried(route: string, row: Row, role: Role): Promise<string> {
  const [method = '', pattern = '', intent = ''] = route.split(' ');
  const response = await fetch(world.app.url + world.addressOf(row.at ?? pattern), {
    method,
    redirect: 'manual',
    headers: world.headersOf(role),
    ...(method === 'POST' && { body: new URLSearchParams({ intent, ...row.fields }) }),
  });
  await response.arrayBuffer();
  if (response.status >= 500) return `${response.status}`;
  if (response.status === 403 || response.status === 404) return 'no';
  const to = response.headers.get('Location') ?? '';
  return to.startsWith('/logga-in?vidare') || to === '/logga-in' ? 'in' : 'yes';
}
