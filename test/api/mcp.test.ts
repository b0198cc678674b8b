import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { DatabaseSync } from 'node:sqlite';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { startApp, type App } from '../support/app.ts';
import { until } from '../support/until.ts';

let app: App;
let client: Client;

beforeAll(async () => {
  app = await startApp({ data: 'demonstration', searchEngine: 'sqlite', searchLogDays: 400 });
  client = await assistant();
});
afterAll(async () => {
  await client.close();
  await app.stop();
  app.remove();
});

/** An assistant, as the protocol's own client makes one. */
async function assistant(site = app): Promise<Client> {
  const made = new Client({ name: 'test', version: '1.0.0' });
  await made.connect(new StreamableHTTPClientTransport(new URL(`${site.url}/mcp`)));
  return made;
}

const call = (name: string, given: Record<string, unknown> = {}) =>
  client.callTool({ name, arguments: given });
const text = (result: unknown): string =>
  z.object({ content: z.array(z.object({ text: z.string() })) }).parse(result).content[0]?.text ?? '';
/** What a tool answered with, which must be the same as text and as data. */
async function answer<Answer>(schema: z.ZodType<Answer>, name: string, given?: Record<string, unknown>) {
  const result = await call(name, given);
  expect(result.isError, text(result)).toBeFalsy();
  expect(JSON.parse(text(result))).toEqual(result.structuredContent);
  return schema.parse(result.structuredContent);
}

const found = z.object({
  notice: z.string(),
  total: z.number(),
  items: z.array(
    z.object({ id: z.string(), slug: z.string(), url: z.url(), lastReviewedAt: z.string().nullable() }),
  ),
  urgent: z.string().nullable(),
});

test('an assistant learns what it can ask, that nothing is changed by it, and how to answer people', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).toSorted()).toEqual([
    'get_intervention',
    'list_associations',
    'list_municipalities',
    'list_vocabularies',
    'search_interventions',
  ]);
  for (const { name, description, annotations, inputSchema, outputSchema } of tools) {
    expect(annotations, name).toMatchObject({ readOnlyHint: true, destructiveHint: false });
    expect([name, description?.length]).toEqual([name, expect.any(Number)]);
    expect(inputSchema.type).toBe('object');
    expect(outputSchema?.type).toBe('object');
  }
  for (const word of ['enkel svenska', 'url', 'lastReviewedAt', 'demonstration', 'personnummer'])
    expect(client.getInstructions()).toContain(word);
});

test('a search finds what the API finds, with link, day of review and that it is a demonstration', async () => {
  const given = { q: 'skulder', municipality: ['0126'], age: 24, limit: 5 };
  const { items, total, notice } = await answer(found, 'search_interventions', given);
  const api = await fetch(`${app.url}/api/v1/interventions?q=skulder&municipality=0126&age=24&limit=5`);
  const same = z.object({ total: z.number(), items: found.shape.items }).parse(await api.json());
  expect({ total, items }).toEqual(same);
  expect(items[0]?.url).toBe(`${app.url}/insatser/${items[0]?.slug}`);
  expect(notice).toContain('demonstration');
});

test('what cannot wait is told', async () => {
  expect((await answer(found, 'search_interventions', { q: 'jag vill dö' })).urgent).toBe('suicide');
});

test('an entry is given whole, and one that has ended or never was is an error that says so', async () => {
  const whole = z.object({
    intervention: z.object({ texts: z.object({ sv: z.object({ title: z.string() }) }) }),
  });
  const { intervention } = await answer(whole, 'get_intervention', {
    idOrSlug: 'budget-och-skuldradgivning-huddinge',
  });
  expect(intervention.texts.sv.title).toContain('skuldrådgivning');
  const ended = await call('get_intervention', { idOrSlug: 'sprakkafe-salem' });
  expect([ended.isError, text(ended)]).toEqual([true, expect.stringContaining('har upphört')]);
  const nothing = await call('get_intervention', { idOrSlug: 'finns-inte' });
  expect([nothing.isError, text(nothing)]).toEqual([true, expect.stringContaining('finns-inte')]);
});

test('words, places and associations to choose by are listed', async () => {
  const lists = z.object({
    items: z.array(z.object({ id: z.string(), terms: z.array(z.object({ id: z.string() })) })),
  });
  const all = await answer(lists, 'list_vocabularies');
  expect(all.items.map(({ id }) => id)).toContain('needs');
  const needs = await answer(lists, 'list_vocabularies', { id: 'needs' });
  expect(needs.items[0]?.terms.map(({ id }) => id)).toContain('hitta-arbete');
  const places = z.object({ items: z.array(z.object({ code: z.string(), interventions: z.number() })) });
  const { items } = await answer(places, 'list_municipalities', { name: 'hudd' });
  expect(items).toEqual([{ code: '0126', interventions: expect.any(Number) }]);
  const associations = z.object({ items: z.array(z.object({ id: z.string() })) });
  expect((await answer(associations, 'list_associations')).items.length).toBeGreaterThan(5);
});

test.each([
  ['search_interventions', { municipality: ['9999'] }, '9999'],
  ['search_interventions', { need: ['finns-inte'] }, 'need=finns-inte'],
  ['search_interventions', { kommun: '0126' }, 'kommun'],
  ['search_interventions', { limit: 101 }, 'limit'],
  ['search_interventions', { q: 'a'.repeat(201) }, 'q'],
  ['list_vocabularies', { id: 'finns-inte' }, 'needs'],
  ['list_municipalities', { name: 'xyzzy' }, 'xyzzy'],
])('%s with %j is an error that names %s', async (name, given, named) => {
  // Some of it is refused by the protocol's own reading of what the tool takes.
  const result = await call(name, given).catch((error: unknown) => ({
    isError: true,
    content: [{ text: String(error) }],
  }));
  expect([result.isError, text(result)]).toEqual([true, expect.stringContaining(named)]);
});

test('its searches are remembered as others are, without people', async () => {
  const own = await startApp({ data: 'reference', searchEngine: 'sqlite', searchLogDays: 400 });
  const asking = await assistant(own);
  await asking.callTool({ name: 'search_interventions', arguments: { q: 'hantverk' } });
  await asking.close();
  await own.stop();
  const log = new DatabaseSync(join(own.dataDir, 'search-log.sqlite'), { readOnly: true });
  expect(log.prepare(`select text, searches from search_log`).all()).toEqual([
    { text: 'hantverk', searches: 1 },
  ]);
  log.close();
  own.remove();
});

/** Sends a message by hand, for what no well-behaved client would send. */
function send(headers: Record<string, string>, body: string): Promise<{ status: number; type: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(`${app.url}/mcp`, {
      method: 'POST',
      headers: {
        Accept: 'application/json, text/event-stream',
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
        ...headers,
      },
    });
    sent.on('response', (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, type: String(response.headers['content-type']) });
    });
    sent.on('error', reject).end(body);
  });
}
const listTools = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} });

test('a page that makes its own name point here is refused, as is one that cannot be trusted to be what it says', async () => {
  const problem = { status: 403, type: expect.stringContaining('application/problem+json') };
  expect(await send({ Host: 'ond.exempel.se' }, listTools)).toEqual(problem);
  expect(await send({ Origin: 'http://ond.exempel.se' }, listTools)).toEqual(problem);
  expect(await send({ Origin: 'null' }, listTools)).toEqual(problem);
  for (const origin of ['https://assistent.exempel.se', 'http://localhost:6274'])
    expect((await send({ Origin: origin }, listTools)).status).toBe(200);
});

test('what is no message, or too long for one, is refused, and nothing else is done there', async () => {
  expect((await send({}, '{')).status).toBe(400);
  expect((await send({}, JSON.stringify({ filler: 'a'.repeat(70_000) }))).status).toBe(413);
  expect((await send({ 'Content-Type': 'text/plain' }, listTools)).status).toBe(415);
  expect((await fetch(`${app.url}/mcp`)).status).toBe(405);
  expect((await fetch(`${app.url}/mcp`, { method: 'DELETE' })).status).toBe(405);
});

test('a page on another site may ask, without credentials', async () => {
  const preflight = await fetch(`${app.url}/mcp`, {
    method: 'OPTIONS',
    headers: { Origin: 'https://assistent.exempel.se' },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-methods')).toBe('POST, OPTIONS');
  expect(preflight.headers.get('access-control-allow-headers')).toContain('MCP-Protocol-Version');
  expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
});

test('every request stands alone: none is given a session', async () => {
  const response = await fetch(`${app.url}/mcp`, {
    method: 'POST',
    headers: { Accept: 'application/json, text/event-stream', 'Content-Type': 'application/json' },
    body: listTools,
  });
  expect([response.status, response.headers.get('mcp-session-id')]).toEqual([200, null]);
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('what is only told, and not asked, is accepted without an answer', async () => {
  const response = await fetch(`${app.url}/mcp`, {
    method: 'POST',
    headers: { Accept: 'application/json, text/event-stream', 'Content-Type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' }),
  });
  expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
    202,
    null,
    '',
  ]);
});

const searchFor = (id: number, q: string) => ({
  jsonrpc: '2.0',
  id,
  method: 'tools/call',
  params: { name: 'search_interventions', arguments: { q, limit: 1 } },
});

test('a batch, half a sign and a sign that no text has are read as what they are', async () => {
  const body = JSON.stringify([searchFor(1, 'skulder'), searchFor(2, 'x')]).replace(
    '"x"',
    '"\\ud800\\u0000"',
  );
  const response = await fetch(`${app.url}/mcp`, {
    method: 'POST',
    headers: { Accept: 'application/json, text/event-stream', 'Content-Type': 'application/json' },
    body,
  });
  const said = await response.text();
  expect([response.status, said.split('structuredContent').length]).toEqual([200, 3]);
  expect(said).not.toContain('"isError":true');
});

test('who asks too often is told when to come back', async () => {
  const narrow = await startApp({ data: 'reference', searchEngine: 'sqlite', requestsPerMinute: 3 });
  const statuses: number[] = [];
  await until(async () => {
    const response = await fetch(`${narrow.url}/mcp`, {
      method: 'POST',
      headers: { Accept: 'application/json, text/event-stream', 'Content-Type': 'application/json' },
      body: listTools,
    });
    statuses.push(response.status);
    return response.status === 429 && Number(response.headers.get('retry-after')) > 0;
  });
  expect(statuses).toEqual([200, 200, 200, 429]);
  await narrow.stop();
  narrow.remove();
});
