import { dimensionIds } from '@insatskatalog/shared/dimension.ts';
import * as fc from 'fast-check';

export interface MalformedRequest {
  target: string;
  method: string;
  headers: Record<string, string>;
  body: string;
}

const routes = [
  ...words(
    'interventions interventions/x suggest municipalities associations providers vocabularies synonyms',
  ).map(inApi),
  ...words('vocabularies/needs api-info openapi.json x').map(inApi),
  ...words(
    '/ /insatser /insatser/x /insatser/x/stammer-inte /kommuner /kommuner/huddinge /forbund /tema.css',
  ),
  ...words('/forbund/sodertalje /om /for-handlaggare /personuppgifter /tillganglighet /oppna-data /api /x'),
  ...words(
    '/healthz /readyz /robots.txt /.well-known/security.txt /problem/finns-inte /assets/x.js /favicon.svg',
  ),
];

const names = [
  ...dimensionIds,
  ...words('q orientation age open sort lang page limit kommun behov alder sida sortering oppen forbund'),
  ...words('__proto__ constructor q[] q[a] _data _routes lattlast'),
];

/** Values that have broken a parser, an engine or a file system somewhere. */
const nasty = [
  ...words('% %zz %00 %E5 %C0%AF %ED%A0%80 %F0%9F%98%80 %0D%0AX-A:b ..%2f..%2fetc%2fpasswd ../../etc/passwd'),
  ...words(
    `'%20OR%201=1-- %22 %5C * AND NEAR(a%20b) - %22%22 ( {{7*7}} %3Cscript%3E -1 1e9 0x10 NaN null 1.5`,
  ),
  ...words('99999999999999999999 undefined %20 + & = %E2%80%AE %EF%BB%BF a:b "x" ^ ~ a*b %C3%85'),
  'a'.repeat(300),
  '%F0%9F%98%80'.repeat(60),
];

const headers: Record<string, string>[] = [
  ...Array.from({ length: 6 }, () => ({})),
  ...['a b', '[', '', 'x:99999', 'åäö'].map((host) => ({ host })),
  ...['application/json', 'multipart/form-data', '\u00a0'].map((type) => ({ 'content-type': type })),
  { 'accept-encoding': 'br;q=x' },
  { 'accept-language': '*;;;' },
  { 'if-none-match': 'W/"' },
  { 'x-forwarded-host': '[:' },
  { range: 'bytes=9-1' },
  { cookie: '=;=' },
  { origin: 'null' },
];

const text = fc.string({ unit: 'binary', maxLength: 30 }).map(percentEncoded);
const value = fc.oneof(
  fc.constantFrom(...nasty),
  text,
  fc.constantFrom(...words('0126 0181 kommun sv 24 true arbete')),
);
const pairs = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), text), value), { maxLength: 8 });

const target = fc
  .tuple(
    fc.constantFrom(...routes),
    fc.oneof({ weight: 3, arbitrary: fc.constant('') }, value),
    pairs,
    fc.constantFrom(1, 1, 1, 60),
  )
  .map(([route, tail, parameters, times]) => {
    const once = parameters.map(([name, each]) => `${name}=${each}`).join('&');
    const search = Array.from({ length: times }, () => once).join('&');
    // A raw space would break the request line, and 16 kB of headers are too many: Node refuses both by itself.
    return `${route}${tail && `/${tail}`}${search && `?${search}`}`
      .replace(/[^\x21-\x7e]/g, '')
      .slice(0, 12_000);
  });

const malformedRequest: fc.Arbitrary<MalformedRequest> = fc.record({
  target,
  method: fc.constantFrom(...words('GET GET GET GET HEAD POST PUT DELETE PATCH OPTIONS TRACE PROPFIND')),
  headers: fc.constantFrom(...headers),
  body: fc.constantFrom('', '', '{', 'a=%', '\0'),
});

/** What no client of ours would send, over every route; the same each time for the same seed. */
export const malformedRequests = (count: number, seed: number): MalformedRequest[] =>
  fc.sample(malformedRequest, { numRuns: count, seed });

function words(list: string): string[] {
  return list.split(' ');
}

function inApi(path: string): string {
  return `/api/v1/${path}`;
}

function percentEncoded(characters: string): string {
  return Buffer.from(characters, 'utf8').reduce(
    (all, byte) => `${all}%${byte.toString(16).padStart(2, '0')}`,
    '',
  );
}
