import { Agent, request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formsWorld, type FormsWorld } from './forms-world.ts';
import { pageRoutes } from './policy-routes.ts';

let world: FormsWorld;
let office: Record<string, string>;
beforeAll(async () => {
  world = await formsWorld();
  office = world.headersFor('office');
});
afterAll(() => world.close());

const routes = await pageRoutes();
const posting = [...new Set(routes.filter(isPost).map((route) => route.split(' ')[1] ?? ''))];
const reading = routes.filter((route) => !isPost(route)).map((route) => route.slice('GET '.length));

test.each([
  ['none', () => ({})],
  ['null', () => ({ Origin: 'null' })],
  ['another host', () => ({ Origin: 'https://evil.example' })],
  ['another port', () => ({ Origin: 'http://127.0.0.1:1' })],
  ['a host that begins as ours', () => ({ Origin: `${world.app.url}.evil.example` })],
  ['none, with a referrer of ours', () => ({ Referer: `${world.app.url}/admin` })],
] satisfies [string, () => Record<string, string>][])(
  'no page takes a form whose origin is %s',
  async (_name, origin) => {
    const { Cookie = '' } = office;
    const addresses = posting.map((pattern) => world.pageOf(pattern));
    const before = world.everything();
    const taken: string[] = [];
    for (const address of addresses)
      for (const each of [address, `${address}.data`]) {
        const { status } = await fetch(world.app.url + each, {
          method: 'POST',
          redirect: 'manual',
          headers: { Cookie, ...origin() },
          body: new URLSearchParams({ intent: 'save', name: 'Kapad' }),
        });
        if (status !== 403) taken.push(`${status} ${each}`);
      }
    expect(taken).toEqual([]);
    expect(world.everything() === before, 'nothing has changed').toBe(true);
  },
);

test('what is for one person is kept by no cache, framed by no page, and its address told to no other site', async () => {
  const personal = reading.filter((pattern) =>
    /^\/(admin|logga-in|logga-ut|inbjudan|nytt-losenord|verksamhet)/.test(pattern),
  );
  expect(personal.length).toBeGreaterThan(50);
  const wrong: string[] = [];
  for (const address of [
    ...personal.map((pattern) => world.pageOf(pattern)),
    '/admin/finns-inte',
    '/admin.data',
  ])
    for (const headers of [office, {}]) {
      const answer = await fetch(world.app.url + address, { headers, redirect: 'manual' });
      await answer.arrayBuffer();
      const has = (name: string, part: string) => answer.headers.get(name)?.includes(part) === true;
      const safe =
        has('Cache-Control', 'no-store') &&
        has('Content-Security-Policy', "frame-ancestors 'none'") &&
        has('X-Frame-Options', 'DENY') &&
        has('X-Content-Type-Options', 'nosniff') &&
        answer.headers.get('Referrer-Policy') === 'same-origin' &&
        !answer.headers.has('Access-Control-Allow-Origin');
      if (!safe) wrong.push(`${answer.status} ${address}`);
    }
  expect(wrong).toEqual([]);
});

const elsewhere = [
  'https://evil.example',
  '//evil.example/admin',
  '/\\evil.example/admin',
  '/\t/evil.example',
  '/admin/..//evil.example',
  '/admin\\..\\\\evil.example',
  '/admin/%2e%2e//evil.example',
  'javascript:alert(1)//admin',
  'http:/admin@evil.example',
];

test.each(elsewhere)('no way back or onwards leads to another site (%s)', async (given) => {
  const way = encodeURIComponent(given);
  const acts: [string, Record<string, string>][] = [
    ['/admin/insatser/:entry/granskad', { intent: 'review' }],
    ['/admin/insatser/:entry/intag', { intent: 'set-intake', state: 'closed', weeks: '', until: '' }],
    ['/admin/insatser/:entry/arkivera', { intent: 'archive', when: 'now' }],
    ['/admin/insatser/angra', { intent: 'undo', act: crypto.randomUUID() }],
    ['/logga-in', { intent: 'demonstration' }],
    ['/logga-in/kod', { intent: 'give-code', code: '000000' }],
  ];
  const leads: string[] = [];
  const note = (answer: Response) => leads.push(answer.headers.get('Location') ?? '');
  for (const [pattern, fields] of acts) {
    const address = `${world.app.url}${world.pageOf(pattern)}?vidare=${way}&tillbaka=${way}`;
    const body = new URLSearchParams({ ...fields, tillbaka: given, vidare: given });
    note(await fetch(address, { method: 'POST', redirect: 'manual', headers: office, body }));
    const page = await fetch(address, { headers: office, redirect: 'manual' });
    note(page);
    const links = (await page.text()).matchAll(/(?:href|action)="([^"]*evil\.example[^"]*)"/g);
    leads.push(...Array.from(links, ([, link = '']) => link));
  }
  for (const path of [given, `/logga-in${given}`, `/insatser/${given}`])
    if (path.startsWith('/')) leads.push((await raw(path)).location);
  const hosts = leads.map((lead) => new URL(lead, world.app.url).host);
  expect([...new Set(hosts)]).toEqual([new URL(world.app.url).host]);
});

test.each([
  '/../../../../etc/passwd',
  '/..%2f..%2f..%2f..%2fetc%2fpasswd',
  '/assets/../../../package.json',
  '/assets/..%2f..%2f..%2fpackage.json',
  '/assets/%2e%2e/%2e%2e/server/index.js',
  '/assets/..%5c..%5cserver%5cindex.js',
  '/assets//etc/passwd',
  '/%2e%2e/data/catalogue.sqlite',
  '/catalogue.sqlite',
  '/.env',
  '/.git/config',
  '/package.json',
  '/forbund/..%2f..%2fcatalogue.sqlite/logotyp',
  '/admin/importera/mall/..%2f..%2f..%2fpackage.json',
  '/admin/exportera?format=../../etc/passwd',
])('no file but the pages’ own is given out (%s)', async (path) => {
  const { status, text } = await raw(path, { Cookie: office.Cookie ?? '' });
  expect([400, 404]).toContain(status);
  expect(text).not.toMatch(/root:x:|SQLite format 3|"workspaces"|\[core\]|createRequestHandler/);
});

test('a form that is answered without being read keeps nobody waiting on the same connection', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const started = performance.now();
  const long = Buffer.alloc(400_000, 'a');
  // Nobody is signed in: the answer leads to signing in, whatever the form says.
  const first = await raw(
    '/admin/insatser/ny',
    { Origin: world.app.url },
    { agent, method: 'POST', body: long },
  );
  expect([first.status, first.location]).toEqual([302, '/logga-in?vidare=%2Fadmin%2Finsatser%2Fny']);
  expect((await raw('/om', {}, { agent })).status).toBe(200);
  expect(performance.now() - started).toBeLessThan(5_000);
  agent.destroy();
});

test('a form that stops on its way is no failure, and the service goes on', async () => {
  for (const pattern of posting.slice(0, 20)) {
    const path = world.pageOf(pattern);
    await new Promise<void>((resolve) => {
      const { hostname, port } = new URL(world.app.url);
      const cut = request({
        hostname,
        port,
        path,
        method: 'POST',
        headers: { ...world.headersFor('anybody'), 'Content-Length': '5000' },
      });
      cut.once('error', () => resolve());
      cut.once('close', () => resolve());
      cut.write('intent=save&name=', () => cut.destroy());
    });
  }
  expect((await raw('/healthz')).status).toBe(200);
  expect(world.app.log()).not.toContain('the request failed');
});

/** Asks for an address as it is written: `fetch` would tidy it first. */
function raw(
  path: string,
  headers: Record<string, string> = {},
  { agent, method = 'GET', body }: { agent?: Agent; method?: string; body?: Buffer } = {},
): Promise<{ status: number; location: string; text: string }> {
  const { hostname, port } = new URL(world.app.url);
  const target = path.replace(/[^\x21-\x7e]/g, '');
  const length = body && {
    'Content-Length': String(body.length),
    'Content-Type': 'application/x-www-form-urlencoded',
  };
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, path: target, method, agent, headers: { ...headers, ...length } },
      (answer) => {
        let text = '';
        answer.setEncoding('latin1').on('data', (piece: string) => (text += piece));
        answer.once('end', () =>
          resolve({ status: answer.statusCode ?? 0, location: answer.headers.location ?? '', text }),
        );
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
}

function isPost(route: string): boolean {
  return route.startsWith('POST ');
}
