import { z } from 'zod';
import { isComingDay } from './coming-day.ts';
import { isBlank, textFields, type EntryForm } from './entry-form.ts';
import { personalNumbersIn } from './personal-numbers-in-forms.ts';
import { interventionDraftSchema, tagFields, type InterventionDraft } from './intervention.ts';

/** What is wrong with a form, and where: `field` is the input's name (`texts.sv.title`, `contacts.0.email`). */
export interface FormError {
  field: string;
  message: string;
}

/**
 * What a form says as an entry, or everything that keeps it from being one. Blank rows and a blank translation are left out.
 *
 * @param newProviderId makes the id of a provider that is new (a UUID)
 */
export function toIntervention(
  form: EntryForm,
  newProviderId: () => string,
): { draft: InterventionDraft } | { errors: FormError[] } {
  const errors: FormError[] = [];
  const number = (field: string, value: string): number | null => {
    const trimmed = value.trim().replace(',', '.');
    if (trimmed === '') return null;
    if (/^-?\d{1,6}(\.\d{1,8})?$/.test(trimmed)) return Number(trimmed);
    errors.push({ field, message: 'Skriv ett tal med siffror, till exempel 18.' });
    return null;
  };
  const { kind } = form.coverage;
  const locations = filledRows(form.locations);
  const contacts = filledRows(form.contacts);
  const links = filledRows(form.links);

  const parsed = interventionDraftSchema.safeParse({
    orientation: form.orientation,
    texts: isBlank(form.texts.en) ? { sv: form.texts.sv } : form.texts,
    ...Object.fromEntries(tagFields.map((field) => [field, form[field]])),
    ageMin: number('ageMin', form.ageMin),
    ageMax: number('ageMax', form.ageMax),
    coverage:
      kind === 'municipalities'
        ? { kind, municipalities: form.coverage.municipalities }
        : kind === 'county'
          ? { kind, county: form.coverage.county }
          : { kind },
    provider: { ...form.provider, id: form.provider.id || newProviderId() },
    locations: locations.map(({ each, index }) => ({
      ...trimmed(each),
      latitude: number(`locations.${index}.latitude`, each.latitude),
      longitude: number(`locations.${index}.longitude`, each.longitude),
    })),
    contacts: contacts.map(({ each }) => trimmed(each)),
    links: links.map(({ each }) => ({
      url: withScheme(each.url),
      label: each.label.trim() || each.url.trim(),
    })),
    cost: form.cost.trim(),
    openingHours: form.openingHours.trim(),
    capacity: form.capacity.trim(),
    intake: form.intake.state
      ? {
          state: form.intake.state,
          waitingWeeks: number('intake.waitingWeeks', form.intake.waitingWeeks),
          until: orNull(form.intake.until),
        }
      : null,
    cannotCombineWith: form.cannotCombineWith.map((name) => name.trim()).filter(Boolean),
    startsOn: orNull(form.startsOn),
    endsOn: orNull(form.endsOn),
  });

  for (const issue of parsed.error?.issues ?? []) {
    const field = fieldOf(issue.path, { locations, contacts, links });
    if (!errors.some((error) => error.field === field))
      errors.push({ field, message: messageFor(field, issue) });
  }
  const add = (error: FormError) => {
    if (!errors.some(({ field }) => field === error.field)) errors.push(error);
  };
  if (orNull(form.startsOn) && orNull(form.endsOn) && form.endsOn.trim() < form.startsOn.trim())
    add({ field: 'endsOn', message: 'Sista dagen ligger före den första.' });
  if (isBlank(form.texts.sv.howToGetIt) && form.intakeRoutes.length === 0)
    add({
      field: 'intakeRoutes',
      message: 'Säg hur man får stödet: välj minst en väg in, eller beskriv den med egna ord.',
    });
  for (const { each, index } of contacts) {
    const field = `contacts.${index}.phone`;
    if (isBlank([each.phone, each.email]))
      add({ field, message: 'Skriv ett telefonnummer eller en e-postadress.' });
    else if (!isBlank(each.phone) && !phoneNumber.test(each.phone.trim()))
      add({ field, message: 'Skriv telefonnumret med siffror, till exempel 08-465 004 00.' });
  }
  for (const field of personalNumbersIn(form))
    add({
      field,
      message:
        'Det ser ut att stå ett personnummer eller samordningsnummer här. Ta bort det. Ett telefonnummer skriver du med mellanrum: 070-123 45 67.',
    });
  return parsed.data && errors.length === 0 ? { draft: parsed.data } : { errors: inPageOrder(errors) };
}

/**
 * What is wrong with the day on which a draft is to be published; null when nothing is, or when it is to be published at once.
 *
 * @param days ISO dates: `archiveOn` is the day from which the entry is archived by itself, if there is one
 */
export function publishDayError(
  on: string | null,
  { today, archiveOn }: { today: string; archiveOn: string | null },
): FormError | null {
  if (on === null) return null;
  if (!isComingDay(on, today))
    return {
      field: 'publishOn',
      message: 'Välj en dag efter i dag, eller lämna tomt för att publicera genast.',
    };
  if (archiveOn !== null && on >= archiveOn)
    return {
      field: 'publishOn',
      message: `Insatsen arkiveras av sig själv ${archiveOn}. Välj en dag före den, eller ta bort den dagen först.`,
    };
  return null;
}

/** As people write one: digits with spaces, dashes and brackets, and perhaps where to press: "0771-11 44 00, tonval 2". */
export const phoneNumber = /^[+\d(][\d\s()/.–-]{3,30}(,.{1,30})?$/u;

const orNull = (value: string): string | null => value.trim() || null;

/** Errors in the order in which the entry's page and its form have their fields. */
export const inPageOrder = (errors: FormError[]): FormError[] =>
  errors.toSorted((a, b) => order(a.field) - order(b.field));

/** The rows that say something, each with its place in the form. */
const filledRows = <Row extends object>(list: Row[]) =>
  list.flatMap((each, index) => (isBlank(each) ? [] : [{ each, index }]));

const trimmed = <Row extends Record<string, string>>(row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value.trim()])) as Row;

/** People write "www.exempel.se": the scheme is ours to add. */
function withScheme(url: string): string {
  const address = url.trim();
  return address === '' || /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
}

/** The input's name for a place in the parsed entry; blank rows were left out, so rows are counted as they stand in the form. */
function fieldOf(path: PropertyKey[], kept: Record<string, { index: number }[]>): string {
  const [first, second, ...rest] = path;
  const rowsKept = typeof first === 'string' ? kept[first] : undefined;
  if (rowsKept && typeof second === 'number')
    return [first, rowsKept[second]?.index ?? second, ...rest].map(String).join('.');
  // A choice among several is shown as one input.
  if (typeof first === 'string' && typeof second === 'number') return first;
  if (first === 'coverage' && second === 'municipalities') return 'coverage.municipalities';
  return path.map(String).join('.');
}

const required: Record<string, string> = {
  'texts.sv.title': 'Skriv vad insatsen heter.',
  'texts.sv.summary': 'Skriv en eller två meningar om vad personen får.',
  'texts.en.title': 'Skriv namnet på engelska, eller töm alla engelska fält.',
  'texts.en.summary': 'Skriv en kort engelsk beskrivning, eller töm alla engelska fält.',
  coverage: 'Välj var insatsen finns.',
  'coverage.kind': 'Välj var insatsen finns.',
  'coverage.municipalities': 'Välj minst en kommun.',
  'coverage.county': 'Välj län.',
  'provider.name': 'Skriv vem som driver insatsen.',
  'provider.type': 'Välj vad för slags utförare det är.',
  'provider.id': 'Välj utföraren på nytt.',
  ageMax: 'Den högsta åldern är lägre än den lägsta.',
  'intake.state': 'Välj om insatsen tar emot nya deltagare.',
};

function messageFor(field: string, issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big' && issue.origin === 'string')
    return `Texten är för lång. Den får ha högst ${String(issue.maximum)} tecken.`;
  if (field === 'ageMin' || (field === 'ageMax' && issue.code !== 'custom'))
    return 'Skriv en ålder i hela år, från 0 till 120.';
  const known = required[field];
  if (known) return known;
  if (/^contacts\.\d+\.email$/.test(field)) return 'Skriv en e-postadress, till exempel namn@exempel.se.';
  if (/^links\.\d+\.url$/.test(field)) return 'Skriv en webbadress, till exempel https://www.exempel.se.';
  if (/^locations\.\d+\.street$/.test(field)) return 'Skriv gatuadressen.';
  if (/^locations\.\d+\.city$/.test(field)) return 'Skriv orten.';
  if (/^locations\.\d+\.(latitude|longitude)$/.test(field)) return 'Skriv en koordinat i decimalgrader.';
  if (/(until|startsOn|endsOn)$/.test(field)) return 'Skriv ett datum, till exempel 2027-01-31.';
  if (field === 'intake.waitingWeeks') return 'Skriv hela veckor, från 0 till 260.';
  return 'Det här går inte att tolka. Välj eller skriv på nytt.';
}

const inOrder = [
  ...textFields.map((field) => `texts.sv.${field}`),
  'orientation',
  'provider',
  'coverage',
  ...tagFields,
  'ageMin',
  'ageMax',
  'contacts',
  'locations',
  'links',
  'cost',
  'openingHours',
  'capacity',
  'intake',
  'cannotCombineWith',
  'startsOn',
  'endsOn',
  'texts.en',
];
const order = (field: string): number => {
  const index = inOrder.findIndex((start) => field === start || field.startsWith(`${start}.`));
  return index < 0 ? inOrder.length : index;
};
