import { isBlank, type EntryForm } from '@insatskatalog/shared/entry-form.ts';

/** The parts of the form, in its order. */
export const sectionIds = [
  'basics',
  'content',
  'forWhom',
  'wayIn',
  'where',
  'practical',
  'easyRead',
  'english',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** What an entry cannot be published without. */
export type Needed = 'title' | 'summary' | 'provider' | 'providerType' | 'coverage' | 'wayIn';

const needed: Record<Needed, { section: SectionId; has: (form: EntryForm) => boolean }> = {
  title: { section: 'basics', has: ({ texts }) => !isBlank(texts.sv.title) },
  summary: { section: 'basics', has: ({ texts }) => !isBlank(texts.sv.summary) },
  provider: { section: 'basics', has: ({ provider }) => !isBlank(provider.name) },
  providerType: { section: 'basics', has: ({ provider }) => !isBlank(provider.type) },
  wayIn: {
    section: 'wayIn',
    has: ({ intakeRoutes, texts }) => intakeRoutes.length > 0 || !isBlank(texts.sv.howToGetIt),
  },
  coverage: {
    section: 'where',
    has: ({ coverage: { kind, municipalities, county } }) =>
      kind === 'national' || (kind === 'county' ? county !== '' : kind !== '' && municipalities.length > 0),
  },
};

/** What is still missing before the entry can be published, in the form's order. */
export const missingFrom = (form: EntryForm): Needed[] =>
  (Object.keys(needed) as Needed[]).filter((each) => !needed[each].has(form));

export const sectionOf = (each: Needed): SectionId => needed[each].section;

/** Whether anything has been filled in in a part of the form. */
export function isBegun(form: EntryForm, section: SectionId): boolean {
  const { sv, en } = form.texts;
  const parts: Record<SectionId, unknown> = {
    basics: [sv.title, sv.summary, form.provider.name],
    content: [sv.description, form.needs, form.forms, form.methods],
    forWhom: [
      sv.forWhom,
      sv.notFor,
      form.targetGroups,
      form.ageMin,
      form.ageMax,
      form.incomeTypes,
      form.cannotCombineWith,
    ],
    wayIn: [form.intakeRoutes, sv.howToGetIt, form.contacts, form.links],
    where: [form.coverage.municipalities, form.coverage.county, form.locations],
    practical: {
      texts: [sv.goodToKnow, form.cost, form.openingHours, form.capacity],
      // Swedish is ticked from the beginning.
      languages: form.languages.filter((id) => id !== 'sv'),
      time: [form.intake.state, form.startsOn, form.endsOn],
      funding: form.funding,
    },
    easyRead: sv.easyRead,
    english: en,
  };
  return !isBlank(parts[section]) || (section === 'where' && form.coverage.kind === 'national');
}
