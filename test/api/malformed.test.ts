import { dimensionIds } from '@insatskatalog/shared/dimension.ts';
import fc from 'fast-check';
import { request } from 'node:http';
import { expect, inject, test } from 'vitest';

// What no client of ours would send. Raw requests, since fetch tidies addresses before it sends them.

const { hostname, port } = new URL(inject('sharedApp'));
const cases = 1500;

const routes = [
  ...[
    'interventions',
    'interventions/x',
    'suggest',
    'municipalities',
    'associations',
    'providers',
    'vocabularies',
  ].map((route) => `/api/v1/${route}`),
  ...['vocabularies/needs', 'api-info', 'openapi.json', ''].map((route) => `/api/v1/${route}`),
  ...[
    '/',
    '/insatser',
    '/insatser/x',
    '/insatser/x/stammer-inte',
    '/kommuner',
    '/kommuner/huddinge',
    '/forbund',
  ],
  ...[
    '/forbund/sodertalje',
    '/om',
    '/for-handlaggare',
    '/personuppgifter',
    '/tillganglighet',
    '/oppna-data',
    '/tema.css',
  ],
  ...[
    '/healthz',
    '/readyz',
    '/robots.txt',
    '/.well-known/security.txt',
    '/problem/finns-inte',
    '/assets/x.js',
    '/api',
  ],
];
const names = [
  ...[...dimensionIds, 'q', 'orientation', 'age', 'open', 'sort', 'lang', 'page', 'limit'],
  ...[
    'kommun',
    'behov',
    'alder',
    'sida',
    'sortering',
    'oppen',
    '__proto__',
    'constructor',
    'q[]',
    'q[a]',
    '_data',
    '_routes',
  ],
];

const nasty = fc.constantFrom(
  ...[
    '%',
    '%zz',
    '%00',
    '%E5',
    '%C0%AF',
    '%ED%A0%80',
    '%F0%9F%98%80',
    '%0D%0AX-A:b',
    '..%2f..%2fetc%2fpasswd',
    '../../etc/passwd',
  ],
  ...[
    "'%20OR%201=1--",
    '%22',
    '%5C',
    '*',
    'AND',
    'NEAR(a%20b)',
    '-',
    '%22%22',
    '(',
    'a%20"b',
    '{{7*7}}',
    '%3Cscript%3E',
    '-1',
    '1e9',
    '0x10',
  ],
  ...[
    '99999999999999999999',
    'NaN',
    'null',
    'undefined',
    '1.5',
    '%20',
    '+',
    '&',
    '=',
    '%E2%80%AE',
    '%EF%BB%BF',
    'a'.repeat(300),
    '%F0%9F%98%80'.repeat(60),
  ],
);
const text = fc.string({ unit: 'binary', maxLength: 30 }).map(encode);
const value = fc.oneof(nasty, text, fc.constantFrom('0126', '0181', 'kommun', 'sv', '24', 'true', 'arbete'));
const query = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), text), value), { maxLength: 8 });
const target = fc
  .tuple(
    fc.constantFrom(...routes),
    fc.oneof({ weight: 3, arbitrary: fc.constant('') }, value),
    query,
    fc.constantFrom(1, 1, 1, 60),
  )
  .map(([route, tail, pairs, times]) => {
    const path = tail === '' ? route : `${route}/${tail}`;
    const search = Array.from({ length: times }, () =>
      pairs.map(([name, each]) => `${name}=${each}`).join('&'),
    ).join('&');
    // A raw space or line break would be a broken request line, and 16 kB of headers too many: Node refuses both by itself.
    return `${path}${search ? `?${search}` : ''}`.replace(/[^\x21-\x7e]/g, '').slice(0, 12_000);
  });
const call = fc.record({
  target,
  method: fc.constantFrom(
    'GET',
    'GET',
    'GET',
    'GET',
    'HEAD',
    'POST',
    'PUT',
    'DELETE',
    'PATCH',
    'OPTIONS',
    'TRACE',
    'PROPFIND',
  ),
  headers: fc.constantFrom<Record<string, string>>(
    ...[{}, {}, {}, { host: 'a b' }, { host: '[' }, { host: '' }, { host: 'x:99999' }, { host: 'åäö' }],
    ...[
      { 'accept-encoding': 'br;q=x' },
      { 'if-none-match': 'W/"' },
      { range: 'bytes=9-1' },
      { cookie: '=;=' },
      { 'x-forwarded-host': '[:' },
    ],
    ...[
      { 'content-type': 'application/json' },
      { 'content-type': 'multipart/form-data' },
      { 'accept-language': '*;;;' },
      { origin: 'null' },
    ],
  ),
  body: fc.constantFrom('', '', '{', 'a=%', '\0'),
});

test(`${cases} malformed requests over every route: refused or answered, never a failure of ours`, async () => {
  const calls = fc.sample(call, { numRuns: cases, seed: 20_261_122 });
  const failures: string[] = [];
  const statuses = new Map<number, number>();
  for (let start = 0; start < calls.length; start += 20)
    await Promise.all(
      calls.slice(start, start + 20).map(async (each) => {
        const status = await send(each);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (status >= 500)
          failures.push(`${status} ${each.method} ${each.target} ${JSON.stringify(each.headers)}`);
      }),
    );
  expect(failures).toEqual([]);
  // The cases reach both what is refused and what is answered.
  expect(statuses.get(200)).toBeGreaterThan(50);
  expect(statuses.get(400)).toBeGreaterThan(200);
}, 120_000);

function send({
  target: path,
  method,
  headers,
  body,
}: typeof call extends fc.Arbitrary<infer Call> ? Call : never): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        hostname,
        port,
        path,
        method,
        headers: { ...headers, ...(body ? { 'content-length': Buffer.byteLength(body) } : {}) },
      },
      (response) => {
        response.resume();
        response.once('end', () => resolve(response.statusCode ?? 0));
        response.once('error', reject);
      },
    );
    sent.once('error', (error) =>
      reject(new Error(`${method} ${path} ${JSON.stringify(headers)}: ${error.message}`)),
    );
    sent.end(body);
  });
}

function encode(characters: string): string {
  return Buffer.from(characters, 'utf8').reduce(
    (all, byte) => `${all}%${byte.toString(16).padStart(2, '0')}`,
    '',
  );
}
