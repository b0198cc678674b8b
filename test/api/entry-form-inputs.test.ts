import { entryFormSchema, type EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { entryFormInputs, readEntryForm } from '@insatskatalog/shared/form-names.ts';
import { assert, array, constantFrom, property, record, string } from 'fast-check';
import { expect, test } from 'vitest';

/** A browser posts no bare carriage returns. */
const text = string({ unit: 'grapheme', maxLength: 60 }).map((value) => value.replaceAll('\r', ''));
const ids = array(constantFrom('unga-vuxna', 'npf', '0126', 'x'), { maxLength: 4 });
const rowsOf = (...names: string[]) =>
  array(record(Object.fromEntries(names.map((name) => [name, text]))), { maxLength: 4 });
const texts = record({ title: text, summary: text, description: text, howToGetIt: text, easyRead: text });

const forms = record({
  orientation: text,
  texts: record({ sv: texts, en: texts }),
  targetGroups: ids,
  intakeRoutes: ids,
  ageMin: text,
  coverage: record({ kind: text, municipalities: ids, county: text }),
  provider: record({ id: text, name: text, type: text }),
  locations: rowsOf('name', 'street', 'postalCode', 'city', 'latitude', 'longitude', 'accessibility'),
  contacts: rowsOf('role', 'phone', 'email'),
  links: rowsOf('label', 'url'),
  intake: record({ state: text, waitingWeeks: text, until: text }),
  cannotCombineWith: array(text, { maxLength: 3 }),
  cost: text,
}).map((form): EntryForm => entryFormSchema.parse(form));

test('a form that is posted says what it said, whatever was typed', () => {
  assert(
    property(forms, (form) => {
      expect(readEntryForm(entryFormInputs(form))).toEqual(form);
    }),
  );
});

test('rows keep their order when some have been taken away', () => {
  const form = readEntryForm([
    ['contacts.10.role', 'sist'],
    ['contacts.2.role', 'först'],
    ['contacts.2.phone', '08-465 004 12'],
  ]);
  expect(form?.contacts).toEqual([
    { role: 'först', phone: '08-465 004 12', email: '' },
    { role: 'sist', phone: '', email: '' },
  ]);
});

test('what the form has no input for is left alone', () => {
  const form = readEntryForm([
    ['association', 'sf-sodertalje'],
    ['status', 'published'],
    ['version', '9'],
    ['texts.sv.title', 'Lyra'],
    ['__proto__.polluted', 'ja'],
    ['texts.__proto__', 'ja'],
    ['texts.constructor.prototype', 'ja'],
  ]);
  expect(form).toEqual(entryFormSchema.parse({ texts: { sv: { title: 'Lyra' } } }));
});

test('a body full of one name is read in the time that it takes to read it', () => {
  const inputs = Array.from({ length: 150_000 }, (): [string, string] => ['a', '']);
  const began = performance.now();
  expect(readEntryForm(inputs)).toEqual(entryFormSchema.parse({}));
  expect(performance.now() - began).toBeLessThan(2_000);
});
