import { expect, inject, test } from 'vitest';
import { z } from 'zod';

const url = inject('sharedApp');

const media = z.object({ schema: z.object({ $ref: z.string() }), example: z.unknown() });
const description = z.object({
  openapi: z.string(),
  info: z.object({
    title: z.string(),
    description: z.string(),
    contact: z.object({ url: z.url() }),
    license: z.object({ url: z.url() }),
  }),
  servers: z.tuple([z.object({ url: z.url() })]),
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        operationId: z.string(),
        summary: z.string().min(1),
        description: z.string().min(1),
        parameters: z.array(
          z.object({
            name: z.string(),
            in: z.string(),
            description: z.string().min(1),
            example: z.unknown().optional(),
          }),
        ),
        responses: z.record(
          z.string(),
          z.object({ description: z.string().min(1), content: z.record(z.string(), media).optional() }),
        ),
      }),
    }),
  ),
  components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
});

const api = description.parse(await (await fetch(`${url}/api/v1/openapi.json`)).json());
const operations = Object.entries(api.paths).map(([path, { get }]) => ({ path, ...get }));

test('the description has what DIGG asks for', () => {
  expect(api.openapi).toMatch(/^3\.1\./);
  expect(api.servers[0].url).toBe(`${url}/api/v1`);
  for (const word of ['Servicenivå', 'Begränsningar', 'Villkor'])
    expect(api.info.description).toContain(word);
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  expect(operations.length).toBeGreaterThanOrEqual(9);
});

test.each(['v1', 'hsds'])(
  'nobody’s mail address is given as the contact of %s where none has been stated',
  async (name) => {
    const { info } = z
      .object({ info: z.object({ contact: z.looseObject({ url: z.url() }) }) })
      .parse(await (await fetch(`${url}/api/${name}/openapi.json`)).json());
    expect(info.contact).toEqual({ name: 'Insatskatalogens redaktion', url: `${url}/om` });
  },
);

test.each(operations)('every example of $path follows its own schema', ({ responses }) => {
  for (const [status, { content = {} }] of Object.entries(responses))
    for (const { schema, example } of Object.values(content)) {
      expect(example, status).toBeDefined();
      expect(violations(schema.$ref, example), status).toEqual([]);
    }
});

test.each(operations)(
  'the real answer of $path follows the description',
  async ({ path, parameters, responses }) => {
    const answer = await fetch(`${api.servers[0].url}${await realAddress(path, parameters)}`);
    expect(answer.status).toBe(200);
    expect(violations(schemaOf(responses[200]), await answer.json())).toEqual([]);
  },
);

test.each([
  ['/interventions?limit=100', '/interventions'],
  ['/interventions?limit=100&page=2&orientation=all', '/interventions'],
  ['/interventions?q=arbetstrning&lang=en', '/interventions'],
  ['/interventions?q=qqqqqq', '/interventions'],
  ['/suggest?q=a&limit=20', '/suggest'],
])('%s follows the description too', async (address, path) => {
  const answer = await fetch(`${api.servers[0].url}${address}`);
  expect(violations(schemaOf(api.paths[path]?.get.responses[200]), await answer.json())).toEqual([]);
});

test('refusals follow the description', async () => {
  const { responses } = api.paths['/interventions']?.get ?? {};
  for (const [address, status] of [
    ['/interventions?age=x', 400],
    ['/nowhere', 404],
  ] as const) {
    const answer = await fetch(`${api.servers[0].url}${address}`);
    expect(violations(schemaOf(responses?.[status]), await answer.json())).toEqual([]);
  }
});

function schemaOf(
  response: { content?: Record<string, z.infer<typeof media>> | undefined } | undefined,
): string {
  const [first] = Object.values(response?.content ?? {});
  if (!first) throw new Error('no content is described');
  return first.schema.$ref;
}

/** What in a value breaks a schema of the description. Fields that it does not mention count too. */
function violations(ref: string, value: unknown): string[] {
  const schema = api.components.schemas[ref.replace('#/components/schemas/', '')];
  if (!schema) throw new Error(`${ref} is not described`);
  const parsed = z.fromJSONSchema(closed(schema)).safeParse(value);
  return parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

/** The same schema with every object closed. The published one is open, so that version 1 can grow. */
function closed(schema: Record<string, unknown>): Record<string, unknown> {
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closedValue(value)]));
  return 'properties' in schema ? { ...copy, additionalProperties: false } : copy;
}

function closedValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closedValue);
  return typeof value === 'object' && value !== null ? closed({ ...value }) : value;
}

/** Fills in a path with something that exists, and the parameters that must be there with their examples. */
async function realAddress(
  path: string,
  parameters: { name: string; in: string; example?: unknown }[],
): Promise<string> {
  if (path === '/interventions/{idOrSlug}') {
    const list = await (await fetch(`${api.servers[0].url}/interventions?limit=1`)).json();
    const { items } = z.object({ items: z.tuple([z.object({ slug: z.string() })]) }).parse(list);
    return `/interventions/${items[0].slug}`;
  }
  const variable = parameters.find((parameter) => parameter.in === 'path');
  if (variable) return path.replace(/\{\w+\}/, String(variable.example));
  return path === '/suggest' ? `${path}?q=arb` : path;
}
