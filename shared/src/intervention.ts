import { z } from 'zod';

/** Languages the catalogue's own texts can be written in (BCP 47). Swedish is required, the others are additions. */
export const textLanguages = ['sv', 'en'] as const;
export type TextLanguage = (typeof textLanguages)[number];

export const municipalityCode = z.string().regex(/^\d{4}$/, 'a municipality code has four digits');
export const countyCode = z.string().regex(/^\d{2}$/, 'a county code has two digits');
export const termId = z
  .string()
  .regex(/^[a-z0-9-]{1,60}$/, 'a term id has lower-case letters, digits and hyphens');
export const associationId = z.string().regex(/^[a-z0-9-]{1,60}$/);
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(120);
const isoDate = z.iso.date();
const markdown = z.string().trim().max(8000);

/** What an entry says in one language. All but title and summary are Markdown. */
export const textsSchema = z.object({
  title: z.string().trim().min(1).max(120),
  /** One or two sentences that say what you get. */
  summary: z.string().trim().min(1).max(300),
  description: markdown.default(''),
  forWhom: markdown.default(''),
  howToGetIt: markdown.default(''),
  notFor: markdown.default(''),
  goodToKnow: markdown.default(''),
  easyRead: markdown.default(''),
});
export type Texts = z.infer<typeof textsSchema>;

/** Whose inhabitants an entry serves. An address is secondary to this. */
export const coverageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('municipalities'), municipalities: z.array(municipalityCode).min(1) }),
  z.object({ kind: z.literal('county'), county: countyCode }),
  z.object({ kind: z.literal('national') }),
]);
export type Coverage = z.infer<typeof coverageSchema>;

/** Whether new participants are taken in. The statement stops being shown after `until`, so that it never goes stale. */
export const intakeSchema = z.object({
  state: z.enum(['open', 'queue', 'closed']),
  waitingWeeks: z.int().min(0).max(260).nullable().default(null),
  /** Last day the statement holds; null when it cannot run out (open without registration). */
  until: isoDate.nullable().default(null),
});
export type Intake = z.infer<typeof intakeSchema>;

export const locationSchema = z.object({
  name: z.string().max(120).default(''),
  street: z.string().max(120),
  postalCode: z.string().max(10).default(''),
  city: z.string().max(80),
  latitude: z.number().min(-90).max(90).nullable().default(null),
  longitude: z.number().min(-180).max(180).nullable().default(null),
  accessibility: z.string().max(300).default(''),
});
export type Location = z.infer<typeof locationSchema>;

/** A way to reach the provider. Roles rather than named persons. */
export const contactSchema = z.object({
  role: z.string().max(120),
  phone: z.string().max(40).default(''),
  email: z.union([z.email(), z.literal('')]).default(''),
});
export type Contact = z.infer<typeof contactSchema>;

export const linkSchema = z.object({
  label: z.string().max(120),
  url: z.url({ protocol: /^https?$/ }),
});
export type Link = z.infer<typeof linkSchema>;

export const providerSchema = z.object({
  id: z.uuid(),
  name: z.string().trim().min(1).max(160),
  /** Term of the vocabulary of provider types. */
  type: termId,
});
export type Provider = z.infer<typeof providerSchema>;

export const orientations = ['individual', 'structural'] as const;
export const statuses = ['draft', 'in-review', 'published', 'archived'] as const;
export type Status = (typeof statuses)[number];

const terms = z.array(termId).default([]);
/** Years, both ends included; null is no limit. */
const age = z.int().min(0).max(120).nullable().default(null);

/** The fields an editor fills in: everything about an entry but its identity and its history. */
export const interventionDraftSchema = z
  .object({
    orientation: z.enum(orientations).default('individual'),
    texts: z.object({ sv: textsSchema, en: textsSchema.optional() }),
    targetGroups: terms,
    needs: terms,
    methods: terms,
    forms: terms,
    incomeTypes: terms,
    languages: terms,
    intakeRoutes: terms,
    funding: terms,
    ageMin: age,
    ageMax: age,
    coverage: coverageSchema,
    provider: providerSchema,
    locations: z.array(locationSchema).default([]),
    contacts: z.array(contactSchema).default([]),
    links: z.array(linkSchema).default([]),
    /** What it costs the person, in words. */
    cost: z.string().max(200).default(''),
    openingHours: z.string().max(200).default(''),
    /** How many there is room for, in words: "30–50 nya deltagare per år". */
    capacity: z.string().max(200).default(''),
    intake: intakeSchema.nullable().default(null),
    /** Slugs or names of support that cannot be had at the same time. */
    cannotCombineWith: z.array(z.string().max(160)).default([]),
    startsOn: isoDate.nullable().default(null),
    endsOn: isoDate.nullable().default(null),
  })
  .refine((entry) => entry.ageMin === null || entry.ageMax === null || entry.ageMin <= entry.ageMax, {
    path: ['ageMax'],
    message: 'the highest age is below the lowest',
  });
export type InterventionDraft = z.infer<typeof interventionDraftSchema>;

/** One entry of the catalogue, whole. */
export type Intervention = InterventionDraft & {
  /** UUID; never changes. */
  id: string;
  slug: string;
  /** The tenant whose administrators keep the entry; null is the editorial office (national entries). */
  association: string | null;
  status: Status;
  /** Counts every save, from 1. */
  version: number;
  /** Set only by the act of reviewing (UTC). */
  lastReviewedAt: string | null;
  lastReviewedBy: string | null;
  reviewDueOn: string | null;
  /** Where an imported or seeded entry came from, for instance `common/boendestod`. */
  sourceRef: string | null;
  createdAt: string;
  updatedAt: string;
};

/** The vocabularies an entry is tagged from, by the field that holds the terms. */
export const tagVocabularies = {
  targetGroups: 'target_groups',
  needs: 'needs',
  methods: 'methods',
  forms: 'forms',
  incomeTypes: 'income_types',
  languages: 'languages',
  intakeRoutes: 'intake_routes',
  funding: 'funding_types',
} as const;
export type TagField = keyof typeof tagVocabularies;
export const tagFields = Object.keys(tagVocabularies) as TagField[];
