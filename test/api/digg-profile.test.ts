import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { startApp, type App } from '../support/app.ts';

// The national REST API profile 1.2.0, rule by rule, by the numbers that it and DIGG's own lint (RAP-LP) give them. What is asked of
// keys, tokens and bodies is met by having none.

const base = 'https://insatser.example.se';
const schemaShape = z.looseObject({ properties: z.record(z.string(), z.unknown()).optional() });
const mediaShape = z.object({ schema: z.object({ $ref: z.string() }), example: z.unknown() });
const operationShape = z.looseObject({
  description: z.string(),
  parameters: z.array(
    z.object({
      name: z.string(),
      in: z.enum(['query', 'path', 'header']),
      required: z.boolean(),
      description: z.string(),
      schema: z.looseObject({ default: z.unknown().optional(), minimum: z.number().optional() }),
    }),
  ),
  responses: z.record(
    z.string(),
    z.object({ description: z.string(), content: z.record(z.string(), mediaShape).optional() }),
  ),
});
const documentShape = z.looseObject({
  openapi: z.string(),
  info: z.object({
    version: z.string(),
    title: z.string(),
    summary: z.string(),
    description: z.string(),
    termsOfService: z.url(),
    contact: z.object({ name: z.string(), url: z.url(), email: z.email() }),
    license: z.object({ name: z.string(), url: z.url() }),
  }),
  externalDocs: z.object({ description: z.string(), url: z.url() }),
  servers: z.array(z.object({ url: z.url() })),
  paths: z.record(z.string(), z.record(z.string(), operationShape)),
  components: z.looseObject({ schemas: z.record(z.string(), schemaShape) }),
});

let app: App;
let api: z.infer<typeof documentShape>;
let operations: z.infer<typeof operationShape>[];
let parameters: z.infer<typeof operationShape>['parameters'];
let paths: string[];
let fields: string[];

beforeAll(async () => {
  app = await startApp({
    data: 'demonstration',
    searchEngine: 'sqlite',
    baseUrl: base,
    dataContact: 'oppnadata@example.se',
  });
  api = documentShape.parse(await (await ask('/openapi.json')).json());
  operations = Object.values(api.paths).flatMap((path) => Object.values(path));
  parameters = operations.flatMap((operation) => operation.parameters);
  paths = Object.keys(api.paths);
  fields = [...namesIn(api.components.schemas)];
});
afterAll(async () => {
  await app.stop();
  app.remove();
});

const ask = (path: string, init: RequestInit = {}) => fetch(`${app.url}/api/v1${path}`, init);
const query = () => parameters.filter((parameter) => parameter.in === 'query');

/** The names of every property of every schema, however deep. */
function namesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'properties' && typeof inner === 'object' && inner !== null)
      for (const name of Object.keys(inner)) found.add(name);
    namesIn(inner, found);
  }
  return found;
}

/** Every text in an answer that is a time. */
function timesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\dT/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(timesIn) : [];
}

const failures = {
  400: () => ask('/interventions?age=x'),
  404: () => ask('/finns-inte'),
  405: () => ask('/interventions', { method: 'DELETE' }),
  410: () => ask('/interventions/sprakkafe-salem'),
  414: () => ask(`/interventions?q=${'a'.repeat(5000)}`),
};

const rules: Record<string, () => void | Promise<void>> = {
  'DOK.01 the documentation is on line': async () => {
    const { pathname } = new URL(api.externalDocs.url);
    expect((await fetch(app.url + pathname)).status).toBe(200);
  },
  'DOK.03 the description has version, title, terms, contact and licence': async () => {
    const { version, title, termsOfService, contact, license } = api.info;
    for (const said of [version, title, contact.name, license.name]) expect(said).not.toBe('');
    expect(contact.email).toBe('oppnadata@example.se');
    for (const page of [contact.url, termsOfService])
      expect((await fetch(app.url + new URL(page).pathname)).status, page).toBe(200);
  },
  'DOK.06 it is in Swedish and English': () =>
    expect(api.info.description).toMatch(/Alla uppgifter[^]*In English/),
  'DOK.07 it says what the API is': () => expect(api.info.summary.length).toBeGreaterThan(20),
  'DOK.08 the level of service is said': () => {
    expect(api.info.description).toContain('Servicenivå');
    expect(api.externalDocs.description).toContain('SLA');
  },
  'DOK.09 known limitations are said': () => expect(api.info.description).toMatch(/begränsning/i),
  'DOK.11 purpose and behaviour are described': () =>
    expect(api.info.description.trim().length).toBeGreaterThan(500),
  'DOK.15 every answer has a whole example': () => {
    for (const { responses } of operations)
      for (const { content = {} } of Object.values(responses))
        for (const { example } of Object.values(content)) expect(example).toBeDefined();
  },
  'DOK.17 the latest OpenAPI is used': () => expect(api.openapi).toMatch(/^3\.1\.\d+$/),
  'DOK.19 every operation is described': () => {
    for (const { description } of operations) expect(description.trim()).not.toBe('');
  },
  'DOK.20 every code that is answered is described': () => {
    for (const { responses } of operations) {
      for (const code of ['200', '304', '400', '404', '405', '414', '429', '500', '503'])
        expect(Object.keys(responses)).toContain(code);
      for (const { description } of Object.values(responses)) expect(description.trim()).not.toBe('');
    }
  },
  'DOK.23 the description is at the root of the API': async () => {
    expect((await ask('/openapi.json')).headers.get('content-type')).toContain('application/json');
    const root = await ask('', { redirect: 'manual' });
    expect([root.status, root.headers.get('location')]).toEqual([303, `${base}/api/v1/openapi.json`]);
  },
  'DOT.01 times are RFC 3339 in UTC': async () => {
    const times = timesIn(await (await ask('/interventions?limit=100')).json());
    expect(times.length).toBeGreaterThan(100);
    for (const time of times) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
  },
  'DOT.01 every time zone is understood': async () => {
    for (const time of ['2026-11-01T00:00:00Z', '2026-11-01T01:00:00+01:00', '2026-10-31T19:00:00-05:00'])
      expect((await ask(`/changes?since=${encodeURIComponent(time)}`)).status, time).toBe(200);
  },
  'DOT.04 what is a day alone has no time': async () => {
    const { items } = z
      .object({ items: z.array(z.object({ intake: z.object({ until: z.string().nullable() }).nullable() })) })
      .parse(await (await ask('/interventions?limit=100')).json());
    const days = items.flatMap(({ intake }) => intake?.until ?? []);
    expect(days.length).toBeGreaterThan(0);
    for (const day of days) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  },
  'RES.02 no parameter is a personal number': () => {
    for (const { name } of parameters) expect(name).not.toMatch(/pnr|person|ssn|socialsecurity/i);
  },
  'RES.06 resources are in lower case with hyphens': () => {
    for (const part of paths.flatMap((path) => path.split('/').slice(1)))
      expect(part).toMatch(/^(\{[a-zA-Z]+\}|[a-z0-9]+(-[a-z0-9]+)*)$/);
  },
  'UFN.01 the address is protocol, domain, api and version': () =>
    expect(api.servers.map(({ url }) => url)).toEqual([`${base}/api/v1`]),
  'UFN.02 it is served by https on port 443': () => {
    for (const { url } of api.servers)
      expect([new URL(url).protocol, new URL(url).port]).toEqual(['https:', '']);
  },
  'UFN.05 no address is longer than 2048 characters': () => {
    for (const path of paths) expect(`${base}/api/v1${path}`.length).toBeLessThan(2048);
  },
  'UFN.07 addresses have safe characters alone': () => {
    for (const path of paths) expect(path.replace(/\{\w+\}/g, '')).toMatch(/^[a-z0-9\-.~/]+$/);
  },
  'UFN.08 words are parted by hyphens': () => {
    for (const path of paths) expect(path.replace(/\{\w+\}/g, '')).not.toMatch(/[_A-Z]/);
  },
  'UFN.09 there is neither space nor underscore in an address': () => {
    for (const path of paths) expect(path).not.toMatch(/[ _]/);
  },
  'AME.01 answers are JSON': async () => {
    for (const { responses } of operations)
      expect(Object.keys(responses['200']?.content ?? {})).toEqual(['application/json']);
    expect((await ask('/municipalities')).headers.get('content-type')).toMatch(
      /^application\/json; charset=utf-8$/,
    );
  },
  'AME.02 who asks for nothing gets JSON, as who asks for anything does': async () => {
    for (const Accept of ['*/*', 'application/json', 'text/html'])
      expect((await ask('/api-info', { headers: { Accept } })).headers.get('content-type')).toContain('json');
  },
  'AME.04 fields are camelCase': () => {
    expect(fields.length).toBeGreaterThan(60);
    for (const field of fields) expect(field).toMatch(/^[a-z][a-zA-Z0-9]*$/);
  },
  'AME.05 and never anything else': () => expect(fields.filter((field) => /[_-]/.test(field))).toEqual([]),
  'AME.07 fields are letters and digits': () => {
    for (const field of fields) expect(field).toMatch(/^[a-zA-Z0-9]+$/);
  },
  'ARQ.01 addresses are read as UTF-8, and refused when they are not': async () => {
    expect((await ask('/suggest?q=%C3%A5')).status).toBe(200);
    expect((await ask('/suggest?q=%E5')).status).toBe(400);
  },
  'ARQ.03 Accept, Cache-Control and ETag are honoured': async () => {
    const first = await ask('/municipalities');
    expect(first.headers.get('cache-control')).toMatch(/max-age=\d+/);
    const again = await ask('/municipalities', {
      headers: { 'If-None-Match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  },
  'ARQ.05 nothing is asked for in headers': () =>
    expect(parameters.filter((parameter) => parameter.in === 'header')).toEqual([]),
  'FEL.01 a problem has type, title, status, detail and instance': async () => {
    for (const [code, fail] of Object.entries(failures)) {
      const problem = z
        .object({
          type: z.url(),
          title: z.string(),
          status: z.number(),
          detail: z.string(),
          instance: z.string(),
        })
        .parse(await (await fail()).json());
      expect(problem.status).toBe(Number(code));
    }
    for (const field of ['type', 'title', 'status', 'detail', 'instance'])
      expect(Object.keys(api.components.schemas.Problem?.properties ?? {})).toContain(field);
  },
  'FEL.02 every error is application/problem+json': async () => {
    for (const fail of Object.values(failures))
      expect((await fail()).headers.get('content-type')).toContain('application/problem+json');
    for (const { responses } of operations)
      for (const [code, { content = {} }] of Object.entries(responses))
        if (code >= '400') expect(Object.keys(content)).toEqual(['application/problem+json']);
  },
  'VER.05 the version in the address is one number': () => {
    for (const { url } of api.servers) expect(url).toMatch(/\/v\d+$/);
  },
  'VER.06 the API tells of itself at api-info': async () => {
    expect(paths).toContain('/api-info');
    const info = z
      .object({
        apiName: z.string(),
        apiVersion: z.string().regex(/^\d+\.\d+\.\d+$/),
        apiReleased: z.iso.date(),
        apiDocumentation: z.url(),
        apiStatus: z.literal('active'),
      })
      .parse(await (await ask('/api-info')).json());
    expect(info.apiVersion).toBe(api.info.version);
  },
  'FNS.01 parameters are camelCase': () => {
    for (const { name } of query()) expect(name).toMatch(/^[a-z]+([A-Z][a-z]+)*$/);
  },
  'FNS.03 parameters begin with a letter': () => {
    for (const { name } of query()) expect(name).toMatch(/^[a-zA-Z]/);
  },
  'FNS.05 parameters are optional, but for the text to complete': () =>
    expect(
      query()
        .filter(({ required }) => required)
        .map(({ name }) => name),
    ).toEqual(['q']),
  'FNS.06 parameters have safe characters alone': () => {
    for (const { name } of query()) expect(name).toMatch(/^[A-Za-z0-9\-._~]+$/);
  },
  'FNS.07 what comes in pages is asked for by limit and page': () => {
    const paged = operations.filter(({ parameters: of }) => of.some(({ name }) => name === 'page'));
    expect(paged.length).toBeGreaterThan(1);
    for (const { parameters: of } of paged) expect(of.map(({ name }) => name)).toContain('limit');
  },
  'FNS.08 pages are counted from 1': async () => {
    for (const { schema } of query().filter(({ name }) => name === 'page')) expect(schema.default).toBe(1);
    expect((await ask('/interventions?page=0')).status).toBe(400);
  },
  'FNS.09 a page has 20 unless something else is asked for': async () => {
    for (const { parameters: of } of operations)
      if (of.some(({ name }) => name === 'page'))
        expect(of.find(({ name }) => name === 'limit')?.schema.default).toBe(20);
    const { items } = z
      .object({ items: z.array(z.unknown()) })
      .parse(await (await ask('/interventions')).json());
    expect(items).toHaveLength(20);
  },
  'SAK.01 browsers are kept to https': async () =>
    expect((await ask('/api-info')).headers.get('strict-transport-security')).toMatch(/max-age=\d{7,}/),
  'SAK.09 there is no Basic or Digest': async () => {
    expect(api.components).not.toHaveProperty('securitySchemes');
    expect((await ask('/api-info')).headers.get('www-authenticate')).toBeNull();
  },
  'SAK.15 no key is in an address': () => {
    for (const { name } of parameters) expect(name).not.toMatch(/key|token|secret/i);
  },
  'FOR.02 GET takes no body': () => {
    for (const path of Object.values(api.paths)) expect(Object.keys(path)).toEqual(['get']);
    for (const operation of operations) expect(operation).not.toHaveProperty('requestBody');
  },
};

test.each(Object.entries(rules))('%s', async (_rule, holds) => {
  await holds();
});
