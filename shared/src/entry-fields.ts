import { textFields, type EntryForm } from './entry-form.ts';
import { tagFields, textLanguages } from './intervention.ts';

/** The parts of an entry that are changed, compared, proposed and accepted each on its own, in the order of its page. */
export const entryFieldIds = [
  ...textFields.map((field) => `texts.sv.${field}` as const),
  'orientation',
  'provider',
  'coverage',
  ...tagFields,
  'age',
  'contacts',
  'locations',
  'links',
  'cost',
  'openingHours',
  'capacity',
  'intake',
  'cannotCombineWith',
  'period',
  ...textFields.map((field) => `texts.en.${field}` as const),
] as const;
export type EntryFieldId = (typeof entryFieldIds)[number];

export const isEntryFieldId = (value: string): value is EntryFieldId =>
  (entryFieldIds as readonly string[]).includes(value);

/** What a form says in one field: equal values are equal as JSON. */
export function fieldValue(form: EntryForm, id: EntryFieldId): unknown {
  const text = textField(id);
  if (text) return form.texts[text.lang][text.field].trim();
  if (id === 'age') return { ageMin: form.ageMin.trim(), ageMax: form.ageMax.trim() };
  if (id === 'period') return { startsOn: form.startsOn.trim(), endsOn: form.endsOn.trim() };
  if (id === 'coverage') return coverageSaid(form);
  const value = form[id as Exclude<EntryFieldId, `texts.${string}` | 'age' | 'period' | 'coverage'>];
  return setLike.has(id) && Array.isArray(value) ? inOrder(value.map(String)) : value;
}

/** Where it is given, without what another kind of coverage would need; the order of municipalities says nothing. */
function coverageSaid({ coverage: { kind, municipalities, county } }: EntryForm) {
  if (kind === 'county') return { kind, county };
  return kind === 'municipalities' ? { kind, municipalities: inOrder(municipalities) } : { kind };
}

const inOrder = (values: string[]): string[] => values.toSorted((a, b) => (a < b ? -1 : 1));

/** The form with one field taken from another form. */
export function withField(form: EntryForm, id: EntryFieldId, from: EntryForm): EntryForm {
  const text = textField(id);
  if (text) {
    const { lang, field } = text;
    const texts = { ...form.texts[lang], [field]: from.texts[lang][field] };
    return { ...form, texts: { ...form.texts, [lang]: texts } };
  }
  if (id === 'age') return { ...form, ageMin: from.ageMin, ageMax: from.ageMax };
  if (id === 'period') return { ...form, startsOn: from.startsOn, endsOn: from.endsOn };
  return { ...form, [id]: from[id as keyof EntryForm] };
}

/** The fields in which two forms say different things, in the order of the entry's page. */
export function changedFields(before: EntryForm, after: EntryForm): EntryFieldId[] {
  return entryFieldIds.filter(
    (id) => JSON.stringify(fieldValue(before, id)) !== JSON.stringify(fieldValue(after, id)),
  );
}

const setLike = new Set<string>(tagFields);

function textField(id: EntryFieldId) {
  for (const lang of textLanguages)
    for (const field of textFields) if (id === `texts.${lang}.${field}`) return { lang, field };
  return null;
}
