import { columnsOf } from '@insatskatalog/server/exchange/columns.ts';
import { mostRepeats } from '@insatskatalog/server/exchange/columns/lists.ts';
import { guessColumns } from '@insatskatalog/server/exchange/guess-columns.ts';
import { cellsOf, readRow } from '@insatskatalog/server/exchange/row-form.ts';
import { guarded, unguarded } from '@insatskatalog/server/exchange/sheet/formula-guard.ts';
import { parseCsv } from '@insatskatalog/server/exchange/sheet/parse-csv.ts';
import { isoDay } from '@insatskatalog/server/exchange/swedish-date.ts';
import { csvOf } from '@insatskatalog/server/exchange/write-csv.ts';
import { createReference } from '@insatskatalog/server/reference.ts';
import { loadReference } from '@insatskatalog/seed/load-reference.ts';
import { entryFieldIds, fieldValue } from '@insatskatalog/shared/entry-fields.ts';
import { entryFormInputs } from '@insatskatalog/shared/form-names.ts';
import { emptyEntryForm, entryFormSchema, isBlank } from '@insatskatalog/shared/entry-form.ts';
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { ownDatabase } from '../support/own-database.ts';

const { db, close } = ownDatabase();
loadReference(db);
afterAll(close);
const reference = createReference(db).current();
const columns = columnsOf(reference, mostRepeats);
const columnFor = (id: string) => {
  const column = columns.find((each) => each.id === id);
  if (!column) throw new Error(`There is no column for ${id}.`);
  return column;
};

test('there is a column for every input of the form, but for the id of the provider', () => {
  const row = {
    name: '',
    street: '',
    postalCode: '',
    city: '',
    latitude: '',
    longitude: '',
    accessibility: '',
  };
  const form = entryFormSchema.parse({
    ...emptyEntryForm(),
    ...Object.fromEntries(columns.filter(({ allowed }) => allowed).map(({ id }) => [id, ['x']])),
    coverage: { kind: '', municipalities: ['x'], county: '' },
    contacts: [{ role: '', phone: '', email: '' }],
    locations: [row],
    links: [{ label: '', url: '' }],
    cannotCombineWith: ['x'],
    orientation: '',
  });
  const inputs = new Set(entryFormInputs(form).map(([name]) => name));
  const repeated = /\.(?:[1-9]|\d\d)\./;
  expect(
    columns
      .map(({ id }) => id)
      .filter((id) => !repeated.test(id))
      .toSorted((a, b) => a.localeCompare(b)),
  ).toEqual([...inputs].filter((name) => name !== 'provider.id').toSorted((a, b) => a.localeCompare(b)));
});

const anyOf = (id: string) =>
  fc.subarray(columnFor(id).allowed?.all.map((known) => known.id) ?? [], { maxLength: 6 });

/** What a value says: spaces around it and blank rows say nothing. */
const said = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, each: unknown) => {
      if (typeof each === 'string') return each.replaceAll(/\r\n?/g, '\n').trim();
      return Array.isArray(each) ? each.filter((item) => !isBlank(item)) : each;
    }),
  );

describe('a form', () => {
  const words = fc.string({ maxLength: 40, unit: 'grapheme' });
  const forms = fc
    .record({
      title: words,
      description: fc.array(words).map((lines) => lines.join('\n')),
      needs: anyOf('needs'),
      targetGroups: anyOf('targetGroups'),
      municipalities: anyOf('coverage.municipalities').map((codes) => codes.toSorted()),
      contacts: fc.array(fc.record({ role: words, phone: words, email: words }), { maxLength: 4 }),
      cannotCombineWith: fc.array(words, { maxLength: 3 }),
      cost: words,
    })
    .map(({ title, description, municipalities, ...rest }) =>
      entryFormSchema.parse({
        ...rest,
        texts: { sv: { title, description } },
        coverage: { kind: municipalities.length > 0 ? 'municipalities' : '', municipalities },
      }),
    );

  test('written as a row of CSV and read again says the same in every field', async () => {
    await fc.assert(
      fc.asyncProperty(forms, async (form) => {
        const pieces: Buffer[] = [];
        for await (const piece of csvOf([columns.map(({ name }) => name), cellsOf(form, columns)]))
          pieces.push(Buffer.from(piece));
        const [names = [], cells = []] = parseCsv(new TextDecoder().decode(Buffer.concat(pieces)));
        expect(guessColumns(names, columns)).toEqual(columns.map(({ id }) => id));
        const read = readRow(cells.map(unguarded), columns, form);
        expect(read.problems).toEqual([]);
        for (const id of entryFieldIds)
          expect(said(fieldValue(read.form, id)), id).toEqual(said(fieldValue(form, id)));
      }),
      { numRuns: 60 },
    );
  });
});

test('whatever a cell says, no file shows it as a formula, and it comes back as it was', () => {
  fc.assert(
    fc.property(
      fc.tuple(fc.constantFrom('', '=', '+', "'", "'=", ' -', '@', '\t', '＝'), fc.string()),
      ([start, rest]) => {
        const text = start + rest;
        expect(unguarded(guarded(text, 'untyped'))).toBe(text);
        expect(unguarded(guarded(text, 'text'))).toBe(text);
        expect(guarded(text, 'untyped')).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      },
    ),
  );
});

test.each([
  ['2027-01-31', '2027-01-31'],
  ['20270131', '2027-01-31'],
  ['31/1 2027', '2027-01-31'],
  ['31/1/2027', '2027-01-31'],
  ['31.1.2027', '2027-01-31'],
  ['31 januari 2027', '2027-01-31'],
  ['den 31 jan. 2027', '2027-01-31'],
  ['2027-02-29', '2027-02-29'],
  ['snart', 'snart'],
  ['', ''],
])('the day %s is read as %s', (written, read) => {
  expect(isoDay(written)).toBe(read);
});

test.each([
  ['Unga och unga vuxna', ['unga-vuxna']],
  ['unga-vuxna', ['unga-vuxna']],
  ['Nyanlända, Unga och unga vuxna', ['nyanlanda', 'unga-vuxna']],
  ['Personer med adhd, autism eller annan NPF, Nyanlända', ['npf', 'nyanlanda']],
  ['Personer med adhd, autism eller annan NPF | Nyanlända\nAnhöriga', ['anhoriga', 'npf', 'nyanlanda']],
])('the target groups of "%s" are %j', (cell, ids) => {
  expect(columnFor('targetGroups').read(cell)).toEqual({ values: ids });
});

test.each([
  ['Botkyrka, Huddinge och Salem', ['0126', '0127', '0128']],
  ['0126|Huddinge kommun', ['0126']],
  ['126', ['0126']],
  ['Håbo', ['0305']],
  ['Habo', ['0643']],
])('the municipalities of "%s" are %j', (cell, codes) => {
  expect(columnFor('coverage.municipalities').read(cell)).toEqual({ values: codes });
});

test('a cell of commas, or of spaces, is read in the time that it takes to read it', () => {
  const methods = columnFor('methods');
  const began = performance.now();
  const commas = methods.read('a,'.repeat(9_000));
  expect(commas).toMatchObject({
    problem: expect.stringMatching(/^”a” finns inte .* 8995 till finns inte/s),
  });
  methods.read(`a${' '.repeat(18_000)}b`);
  expect(performance.now() - began).toBeLessThan(2_000);
});
