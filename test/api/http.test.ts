import { paths } from '@insatskatalog/shared/paths.ts';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { startApp, type App } from '../support/app.ts';
import { startServerProcess } from '../support/server-process.ts';
import { signIn, type SignedIn } from '../support/sign-in.ts';

const url = inject('sharedApp');
const apps: App[] = [];

async function start(settings: Parameters<typeof startApp>[0]): Promise<App> {
  const app = await startApp({ searchEngine: 'sqlite', ...settings });
  apps.push(app);
  return app;
}

afterAll(() => {
  for (const app of apps) app.remove();
});

test.each(['/', '/api/v1/interventions', '/api/v1/finns-inte', '/healthz', '/finns-inte', '/robots.txt'])(
  '%s has the headers that keep a browser safe, and nothing that tells what runs here',
  async (path) => {
    const { headers } = await fetch(`${url}${path}`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/]{22}=='/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('permissions-policy')).toContain('geolocation=()');
    for (const name of ['x-powered-by', 'server', 'set-cookie', 'strict-transport-security'])
      expect(headers.get(name), name).toBeNull();
  },
);

test('each answer has a nonce of its own', async () => {
  const policies = await Promise.all(
    [1, 2].map(async () => (await fetch(`${url}/`)).headers.get('content-security-policy')),
  );
  expect(policies[0]).not.toBe(policies[1]);
});

test('behind https the browser is told to stay there', async () => {
  const app = await start({ baseUrl: 'https://insatser.example.se' });
  const { headers } = await fetch(`${app.url}/healthz`);
  expect(headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains');
  await app.stop();
});

test('the log has the path of a request, never what was searched for nor from where', async () => {
  const app = await start({});
  await fetch(`${app.url}/api/v1/interventions?q=hemligsjukdom&municipality=fel`, {
    headers: { referer: 'http://x.se/hemligsida' },
  });
  await fetch(`${app.url}/api/v1/suggest?q=hemligsjukdom`);
  await app.stop();
  expect(app.log()).toContain('"path":"/api/v1/interventions"');
  expect(app.log()).toContain('"path":"/api/v1/suggest"');
  for (const secret of ['hemlig', '?q', '127.0.0.1"', '::1', 'undici'])
    expect(app.log()).not.toContain(secret);
});

test('all that a start writes is the log’s lines of JSON, and where the service is', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'insatskatalog-'));
  const started = await startServerProcess(dataDir, { SEARCH_ENGINE: 'sqlite' });
  await started.stop();
  rmSync(dataDir, { recursive: true });
  const others = started
    .output()
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('{'));
  expect(others).toEqual([`  Insatskatalogen är igång: ${started.url}`, '  Avsluta med Ctrl-C.']);
});

test('an address that is too long, a body that is too large or of unknown size are refused', async () => {
  expect((await fetch(`${url}/insatser?q=${'a'.repeat(5000)}`)).status).toBe(414);
  expect((await fetch(`${url}/api/v1/interventions?q=${'a'.repeat(5000)}`)).status).toBe(414);
  expect((await send('POST', { 'content-length': String(10 * 1024 * 1024) })).status).toBe(413);
  expect((await send('POST', { 'transfer-encoding': 'chunked' })).status).toBe(413);
});

test('who asks too often is told when to come back; others and the health check are not troubled', async () => {
  const app = await start({ requestsPerMinute: 5, trustProxy: 1 });
  const ask = (address: string) =>
    fetch(`${app.url}/api/v1/api-info`, { headers: { 'x-forwarded-for': address } });
  for (let count = 0; count < 5; count++) expect((await ask('192.0.2.1')).status).toBe(200);
  const refused = await ask('192.0.2.1');
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(refused.headers.get('content-type')).toContain('application/problem+json');
  expect((await ask('192.0.2.2')).status).toBe(200);
  // One IPv6 client has more addresses than anyone can count.
  for (let count = 0; count < 5; count++) await ask(`2001:db8::${count}`);
  expect((await ask('2001:db8::ffff')).status).toBe(429);
  expect((await fetch(`${app.url}/healthz`)).status).toBe(200);
  await app.stop();
});

test('who asks too much of the administration or sends forms without end waits a while; readers are not troubled', async () => {
  const app = await start({ requestsPerMinute: 5 });
  const [script, colleague] = [signIn(app, null), signIn(app, null)];
  const page = (who: SignedIn) => fetch(app.url + paths.admin.todo(), { headers: who.headers });
  for (let count = 0; count < 5; count++) expect((await page(script)).status).toBe(200);
  const refused = await page(script);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused.text()).toMatch(/Vänta \d+ sekunder.*Det du har skrivit står kvar/);
  // Colleagues behind the same address go on.
  expect((await page(colleague)).status).toBe(200);
  const guess = () =>
    fetch(app.url + paths.signIn(), {
      method: 'POST',
      headers: { Origin: app.url },
      body: new URLSearchParams({ intent: 'sign-in' }),
      redirect: 'manual',
    });
  for (let count = 0; count < 5; count++) expect((await guess()).status).not.toBe(429);
  expect((await guess()).status).toBe(429);
  for (let count = 0; count < 10; count++) expect((await fetch(`${app.url}/insatser`)).status).toBe(200);
  await app.stop();
});

test('the health check and the readiness check answer, and readiness says which engine searches', async () => {
  const app = await start({});
  expect(await (await fetch(`${app.url}/healthz`)).json()).toEqual({ status: 'ok' });
  const ready = await fetch(`${app.url}/readyz`);
  expect(ready.status).toBe(200);
  expect(await ready.json()).toEqual({
    status: 'ready',
    database: true,
    search: { name: 'sqlite', degraded: false },
  });
  await app.stop();
});

test('robots and researchers find their files', async () => {
  expect(await (await fetch(`${url}/robots.txt`)).text()).toContain('User-agent: *');
  const security = await (await fetch(`${url}/.well-known/security.txt`)).text();
  expect(security).toMatch(/^Contact: http/m);
  expect(Date.parse(/^Expires: (.+)$/m.exec(security)?.[1] ?? '')).toBeGreaterThan(Date.now());
});

test.each(['/API/v1/api-info', '/Datasets/dcat', '/MCP'])(
  '%s is no other way to write an address',
  async (path) => {
    expect((await fetch(url + path)).status).toBe(404);
  },
);

test('a file with a hash in its name may be kept for ever, and one that is gone is no page', async () => {
  const page = await (await fetch(`${url}/`)).text();
  const [asset] = /\/assets\/[\w.-]+\.(?:js|css)/.exec(page) ?? [];
  const file = await fetch(`${url}${asset}`);
  expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const gone = await fetch(`${url}/assets/gone-abc123.js`);
  expect(gone.status).toBe(404);
  expect(await gone.text()).not.toContain('<script');
});

test('a page is never cached with its nonce', async () => {
  expect((await fetch(`${url}/`)).headers.get('cache-control')).toContain('private');
});

test('a script is handed out as small as the build could make it, to those who can read that', async () => {
  const page = await (await fetch(`${url}/`)).text();
  const [script] = /\/assets\/router-[\w.-]+\.js/.exec(page) ?? [];
  const asked = (encoding: string) => fetch(`${url}${script}`, { headers: { 'accept-encoding': encoding } });
  const [small, plain] = [await asked('gzip, br'), await asked('identity')];
  expect(small.headers.get('content-encoding')).toBe('br');
  expect(Number(small.headers.get('content-length'))).toBeLessThan(100_000);
  for (const { headers } of [small, plain]) {
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(headers.get('vary')).toContain('Accept-Encoding');
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  }
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await small.text()).toBe(await plain.text());
});

test.each([
  '/api/v1/vocabularies',
  '/datasets/insatser.csv',
  '/datasets/insatser.jsonl',
  '/api/hsds/services?format=ndjson',
  '/insatser/flode.atom',
])('%s is compressed', async (path) => {
  const answer = await fetch(url + path, { headers: { 'accept-encoding': 'gzip' } });
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect((await answer.text()).length).toBeGreaterThan(1000);
});

test('who fetches everything keeps nobody waiting', async () => {
  const app = await start({ data: 'demonstration' });
  const everything = await fetch(`${app.url}/datasets/insatser.csv`);
  const whole = everything.text();
  await fetch(`${app.url}/api/v1/api-info`);
  expect((await whole).length).toBeGreaterThan(1_000_000);
  await app.stop();
  // In the order that they were done with, though the file was begun first.
  const answered = app.log().matchAll(/"path":"([^"]+)","status":200/g);
  expect([...answered].map(([, path]) => path)).toEqual(['/api/v1/api-info', '/datasets/insatser.csv']);
});

test('a stop answers every request in flight and takes no new one', async () => {
  const app = await start({ data: 'demonstration' });
  const count = 30;
  const allUnderWay = requestsStarted(count);
  const answers = Array.from({ length: count }, (_, index) =>
    fetch(`${app.url}/api/v1/interventions?q=arbete&page=${index + 1}`),
  );
  await allUnderWay;
  const stopped = app.stop();
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual(Array(count).fill(200));
  await stopped;
  await expect(fetch(`${app.url}/healthz`)).rejects.toThrow('fetch failed');
});

test('a client that never finishes its request does not keep the service from stopping', async () => {
  const app = await start({});
  const { hostname, port } = new URL(app.url);
  const started = requestsStarted(1);
  const hanging = request({
    hostname,
    port,
    method: 'POST',
    path: '/om',
    headers: { 'content-length': '100' },
  });
  const cut = new Promise((resolve) => {
    hanging.once('error', resolve);
    hanging.once('close', resolve);
  });
  hanging.write('a');
  await started;
  await app.stop(300);
  await cut;
});

test('a port that is taken is one clear line', async () => {
  await expect(start({ port: Number(new URL(url).port) })).rejects.toThrow(
    /^Port \d+ is already in use\. [^\n]+$/,
  );
});

test('a data folder serves one instance at a time', async () => {
  const first = await start({});
  await expect(start({ dataDir: first.dataDir })).rejects.toThrow(/in use by another instance/);
  await first.stop();
});

test('another address of the same data starts where the first stopped', async () => {
  const first = await start({ data: 'demonstration' });
  const before = await listVersion(first);
  await first.stop();
  const second = await start({ dataDir: first.dataDir, baseUrl: first.url });
  expect(await listVersion(second)).toBe(before);
  await second.stop();
});

/** Tells two lists apart. */
async function listVersion(app: App): Promise<string | null> {
  return (await fetch(`${app.url}/api/v1/interventions?limit=1`)).headers.get('etag');
}

function send(method: string, headers: Record<string, string>): Promise<{ status: number }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path: '/om', method, headers }, (response) => {
      resolve({ status: response.statusCode ?? 0 });
      response.resume();
      sent.destroy();
    });
    sent.once('error', reject);
    sent.flushHeaders();
  });
}

/** Resolves when this process's servers have begun to handle so many requests. */
function requestsStarted(count: number): Promise<void> {
  return new Promise((resolve) => {
    let seen = 0;
    const channel = 'http.server.request.start';
    const onStart = (): void => {
      seen++;
      if (seen < count) return;
      unsubscribe(channel, onStart);
      resolve();
    };
    subscribe(channel, onStart);
  });
}
