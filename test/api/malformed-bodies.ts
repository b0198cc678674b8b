import * as fc from 'fast-check';
import { nastyNames, nastyValues } from './nasty-inputs.ts';

/** What a form would post as it stands. */
type Inputs = readonly (readonly [name: string, value: string])[];

export interface Body {
  /** The `Content-Type`; null when none is said. */
  type: string | null;
  bytes: Buffer;
}
/** Makes a body from a page's own form, so that it comes past the first look at it. */
export type Spoil = (form: Inputs) => Body;

type Field = [name: Buffer, value: Buffer, file: boolean];
type Change = { at: number; how: (typeof changes)[number]; name: Buffer; value: Buffer };

const changes = ['value', 'value', 'value', 'value', 'name', 'file', 'gone', 'many', 'more'] as const;
const boundary = 'a-boundary-of-ours';
const multipartType = `multipart/form-data; boundary=${boundary}`;
const urlencodedType = 'application/x-www-form-urlencoded';

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom(...changes),
  name: fc.constantFrom(...nastyNames.map((name) => Buffer.from(name))),
  value: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...nastyValues) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)) },
  ),
});

/** Forms as they should be in themselves, with wrong things in them. */
const form: fc.Arbitrary<Spoil> = fc
  .tuple(
    fc.array(change, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('urlencoded', 'urlencoded', 'multipart'),
  )
  .map(([changed, as]) => (inputs) => {
    const fields = changed.reduce(apply, inputs.map(plain));
    const needsParts = as === 'multipart' || fields.some(([, , file]) => file);
    return needsParts
      ? { type: multipartType, bytes: multipart(fields) }
      : { type: urlencodedType, bytes: Buffer.from(urlencoded(fields)) };
  });

const formTypes = [
  'application/json',
  'text/plain',
  'text/xml',
  'x/y',
  'multipart/form-data',
  'multipart/form-data; boundary=another',
  'multipart/form-data; boundary=""',
  'multipart/mixed; boundary=a-boundary-of-ours',
  ';',
  null,
];

/** What is no form at all, though the right things are in it: sent as another type, cut off, of other parts. */
const noForm: fc.Arbitrary<Spoil> = fc.oneof(
  fc.constantFrom(...formTypes).map((type): Spoil => (inputs) => ({
    type,
    bytes:
      type === 'application/json'
        ? Buffer.from(JSON.stringify(Object.fromEntries(inputs)))
        : multipart(inputs.map(plain)),
  })),
  fc.double({ min: 0.05, max: 0.95, noNaN: true }).map((part): Spoil => (inputs) => {
    const whole = multipart(inputs.map(plain));
    return { type: multipartType, bytes: whole.subarray(0, Math.floor(whole.length * part)) };
  }),
  fc
    .constantFrom('', '\0', '--', `--${boundary}--`, `--${boundary}\r\n\r\n`, 'Content-Disposition: x')
    .map((text): Spoil => () => ({ type: multipartType, bytes: Buffer.from(text) })),
);

/** Forms with wrong things in them; the same for the same seed. */
export const malformedForms = (count: number, seed: number): Spoil[] =>
  fc.sample(form, { numRuns: count, seed });

/** Bodies that no form gives; the same for the same seed. */
export const bodiesOfNoForm = (count: number, seed: number): Spoil[] =>
  fc.sample(noForm, { numRuns: count, seed });

const plain = ([name, value]: readonly [string, string]): Field => [
  Buffer.from(name),
  Buffer.from(value),
  false,
];

function apply(fields: Field[], { at, how, name, value }: Change): Field[] {
  if (fields.length === 0) return [[name, value, how === 'file']];
  const place = at % fields.length;
  const [ownName, ownValue] = fields[place] ?? [name, value];
  switch (how) {
    case 'value':
      return fields.with(place, [ownName, value, false]);
    case 'name':
      return fields.with(place, [name, ownValue, false]);
    case 'file':
      return fields.with(place, [ownName, value, true]);
    case 'gone':
      return fields.toSpliced(place, 1);
    case 'many':
      return [
        ...fields,
        ...Array.from({ length: at % 2000 }, (): Field => [ownName, Buffer.from(`${at}`), false]),
      ];
    case 'more':
      return [...fields, [name, value, false]];
  }
}

const urlencoded = (fields: Field[]): string =>
  fields.map(([name, value]) => `${percentEncoded(name)}=${percentEncoded(value)}`).join('&');

const percentEncoded = (bytes: Buffer): string => bytes.toString('hex').replace(/../g, '%$&');

function multipart(fields: Field[]): Buffer {
  const parts = fields.flatMap(([name, value, file]) => [
    `--${boundary}\r\nContent-Disposition: form-data; name="`,
    name,
    file ? '"; filename="../fil\\.xlsx"\r\nContent-Type: image/png\r\n\r\n' : '"\r\n\r\n',
    value,
    '\r\n',
  ]);
  return Buffer.concat([...parts, `--${boundary}--\r\n`].map((part) => Buffer.from(part)));
}
