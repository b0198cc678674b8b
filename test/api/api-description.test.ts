import { paths } from '@insatskatalog/shared/paths.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { z } from 'zod';
import { followsDescription } from '../support/follows-description.ts';
import { words } from '../support/visitor.ts';

const url = inject('sharedApp');
const page = async (path: string) => (await fetch(url + path)).text();
const entities: Record<string, string> = {
  '&amp;': '&',
  '&#x27;': "'",
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
};
const unescaped = (html: string) =>
  html.replace(/&(?:amp|#x27|quot|lt|gt);/g, (found) => entities[found] ?? found);
const commands = (text: string) => [...text.matchAll(/curl '([^'\n]+)'/g)].map(([, address = '']) => address);

const apiPage = await page(paths.apiDescription());
const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const document = z.looseObject({}).parse(await (await fetch(`${url}/api/v1/openapi.json`)).json());
const broken = followsDescription(document);
const description = z
  .object({
    paths: z.record(
      z.string(),
      z.object({
        get: z.object({
          summary: z.string(),
          description: z.string(),
          parameters: z.array(z.object({ name: z.string(), description: z.string() })),
          responses: z.record(z.string(), z.object({ description: z.string() })),
        }),
      }),
    ),
  })
  .parse(document);
const operations = Object.entries(description.paths).map(([path, { get }]) => ({ path, ...get }));
// The scripts hold the same words for the browser: what is read without them is what counts.
const withoutScript = (html: string) => unescaped(html.replace(/<script[\s\S]*?<\/script>/g, ''));
const readable = withoutScript(apiPage);

const examples = [
  ...commands(readable).map((address) => ['the API page', address] as const),
  ...commands(withoutScript(await page(paths.openData()))).map(
    (address) => ['the page of open data', address] as const,
  ),
  ...commands(readme).map((address) => ['README', address.replace('http://127.0.0.1:3000', url)] as const),
];

test('there is an example of every operation', () => {
  const shown = new Set(commands(readable));
  expect(shown.size).toBe(operations.length);
});

/** The operation that an address asks for. */
const operationOf = (address: string): string => {
  const asked = new URL(address).pathname.replace('/api/v1', '');
  const found = operations.filter(({ path }) =>
    new RegExp(`^${path.replace(/\{\w+\}/, '[^/]+')}$`).test(asked),
  );
  return found.map(({ path }) => path).join();
};

test.each(examples)('the example of %s works as it is written: %s', async (_where, address) => {
  const answer = await fetch(address);
  expect([address, answer.status]).toEqual([address, 200]);
  expect(answer.headers.get('content-type')).toContain('application/json');
  expect(await broken(operationOf(address), answer)).toBeNull();
});

test('the examples ask for every operation once, and for something that there is', async () => {
  const asked = commands(readable);
  expect(asked.map(operationOf).toSorted()).toEqual(operations.map(({ path }) => path).toSorted());
  for (const address of asked) {
    const { items } = z
      .looseObject({ items: z.array(z.unknown()).optional() })
      .parse(await (await fetch(address)).json());
    expect(items?.length, address).not.toBe(0);
  }
});

const places = new Set([
  ...[...readable.matchAll(/href="(\/[^"]*)"/g)].map(([, href = '']) => href),
  // What README names as addresses, with an association of the demonstration where there is a gap.
  ...[...readme.matchAll(/`(\/(?:api|datasets|sitemap|oppna-data|insatser|badda-in)[^`…]*)(?:…)?`/g)].map(
    ([, path = '']) => path.replace('{förbund}', 'sodertalje').replace(/[?]$/, ''),
  ),
]);

test('the addresses named by README and the API page are many', () => {
  expect(places.size).toBeGreaterThan(25);
});

test.each([...places])('%s, which README or the API page names, is there', async (place) => {
  const answer = await fetch(url + place);
  expect([answer.status, (await answer.text()).length > 0]).toEqual([200, true]);
});

const plain = (said: string) => said.replace(/\s+/g, ' ').trim();

test.each(operations)('the page says all there is to say of $path, without script', (operation) => {
  const text = words({ text: readable } as Parameters<typeof words>[0]);
  expect(readable).toContain(`/api/v1${operation.path}`);
  for (const said of [operation.summary, operation.description]) expect(text).toContain(plain(said));
  for (const { name } of operation.parameters) expect(readable).toContain(`<code>${name}</code>`);
  for (const status of Object.keys(operation.responses)) expect(readable).toContain(`<code>${status}</code>`);
});

test('the page has limits, service level, licence, errors, feeds and the way in for assistants', () => {
  for (const said of ['Servicenivå', 'Begränsningar', 'Villkor', 'CC0', 'flode.atom', '/mcp', 'openapi.json'])
    expect(readable).toContain(said);
  expect(readable).toMatch(/<a href="\/api\/v1\/vocabularies\/needs">/);
});
