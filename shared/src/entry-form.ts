import { z } from 'zod';
import { tagFields, type InterventionDraft, type Texts } from './intervention.ts';

/** Longer than any field may be in the end, so that a text pasted whole comes back to be shortened. */
const text = z.string().max(20_000).default('');
const line = z.string().max(1000).default('');
const ids = z.array(z.string().max(60)).max(400).default([]);
const rows = <Row extends z.ZodType>(row: Row) => z.array(row).max(50).default([]);

const textsForm = z.object({
  title: line,
  summary: text,
  description: text,
  forWhom: text,
  howToGetIt: text,
  notFor: text,
  goodToKnow: text,
  easyRead: text,
});
export type TextsForm = z.infer<typeof textsForm>;
export const textFields = Object.keys(textsForm.shape) as (keyof Texts)[];

const locationForm = z.object({
  name: line,
  street: line,
  postalCode: line,
  city: line,
  latitude: line,
  longitude: line,
  accessibility: line,
});
const contactForm = z.object({ role: line, phone: line, email: line });
const linkForm = z.object({ label: line, url: line });

/**
 * What the form of an entry says, just as it was typed: text everywhere, nothing required. A draft, a proposal and an imported
 * row are all such a form; `toIntervention` tells whether it can be published, and what is missing.
 */
export const entryFormSchema = z.object({
  orientation: line.default('individual'),
  texts: z.object({ sv: textsForm.prefault({}), en: textsForm.prefault({}) }).prefault({}),
  targetGroups: ids,
  needs: ids,
  methods: ids,
  forms: ids,
  incomeTypes: ids,
  languages: ids,
  intakeRoutes: ids,
  funding: ids,
  ageMin: line,
  ageMax: line,
  coverage: z.object({ kind: line, municipalities: ids, county: line }).prefault({}),
  /** A provider that is there has an id; one that is new has a name and a type alone. */
  provider: z.object({ id: line, name: line, type: line }).prefault({}),
  locations: rows(locationForm),
  contacts: rows(contactForm),
  links: rows(linkForm),
  cost: line,
  openingHours: line,
  capacity: line,
  intake: z.object({ state: line, waitingWeeks: line, until: line }).prefault({}),
  cannotCombineWith: z.array(line).max(50).default([]),
  startsOn: line,
  endsOn: line,
});
export type EntryForm = z.infer<typeof entryFormSchema>;

export const emptyEntryForm = (): EntryForm => entryFormSchema.parse({});

/** The form as it would have been filled in to say what an entry says. */
export function entryFormOf(entry: InterventionDraft): EntryForm {
  return entryFormSchema.parse({
    orientation: entry.orientation,
    texts: entry.texts,
    ...Object.fromEntries(tagFields.map((field) => [field, entry[field]])),
    ageMin: typed(entry.ageMin),
    ageMax: typed(entry.ageMax),
    coverage: entry.coverage,
    provider: entry.provider,
    locations: entry.locations.map((location) => ({
      ...location,
      latitude: typed(location.latitude),
      longitude: typed(location.longitude),
    })),
    contacts: entry.contacts,
    links: entry.links,
    cost: entry.cost,
    openingHours: entry.openingHours,
    capacity: entry.capacity,
    intake: entry.intake
      ? {
          state: entry.intake.state,
          waitingWeeks: typed(entry.intake.waitingWeeks),
          until: typed(entry.intake.until),
        }
      : {},
    cannotCombineWith: entry.cannotCombineWith,
    startsOn: typed(entry.startsOn),
    endsOn: typed(entry.endsOn),
  });
}

const typed = (value: string | number | null): string => (value === null ? '' : String(value));

/** Whether something has been written. What is only chosen, or was there from the beginning, is too little to begin an entry with. */
export const hasWords = (form: EntryForm): boolean =>
  !isBlank([
    form.texts,
    form.provider.name,
    form.contacts,
    form.locations,
    form.links,
    form.cost,
    form.openingHours,
    form.capacity,
    form.cannotCombineWith,
    form.ageMin,
    form.ageMax,
  ]);

/** Whether nothing at all has been filled in. */
export const isBlank = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.trim() === ''
    : typeof value !== 'object' || value === null || Object.values(value).every(isBlank);
