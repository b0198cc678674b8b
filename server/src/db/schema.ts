import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import type { Theme } from '@insatskatalog/shared/reference.ts';
import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core';

// Times are ISO 8601 in UTC, days are ISO dates, codes are strings with their leading zeros.

export const counties = sqliteTable('counties', {
  code: text().primaryKey(),
  name: text().notNull(),
  region: text().notNull(),
});

export const municipalities = sqliteTable('municipalities', {
  code: text().primaryKey(),
  name: text().notNull(),
  officialName: text('official_name').notNull(),
  county: text()
    .notNull()
    .references(() => counties.code),
  /** Rough centre, for sorting by distance only: never exported (see `docs/decisions/`). */
  latitude: real().notNull(),
  longitude: real().notNull(),
});

export const associations = sqliteTable('associations', {
  id: text().primaryKey(),
  name: text().notNull(),
  shortName: text('short_name').notNull(),
  county: text()
    .notNull()
    .references(() => counties.code),
  about: text().notNull().default(''),
  /** Theme as JSON, or null for the catalogue's own colours. */
  theme: text({ mode: 'json' }).$type<Theme>(),
});

export const associationMunicipalities = sqliteTable(
  'association_municipalities',
  {
    association: text()
      .notNull()
      .references(() => associations.id, { onDelete: 'cascade' }),
    municipality: text()
      .notNull()
      .references(() => municipalities.code),
  },
  (table) => [primaryKey({ columns: [table.association, table.municipality] })],
);

export const vocabularies = sqliteTable('vocabularies', {
  id: text().primaryKey(),
  label: text().notNull(),
  labelEn: text('label_en').notNull(),
  audience: text({ enum: ['everyone', 'professional'] }).notNull(),
  position: integer().notNull(),
});

export const terms = sqliteTable(
  'terms',
  {
    vocabulary: text()
      .notNull()
      .references(() => vocabularies.id, { onDelete: 'cascade' }),
    id: text().notNull(),
    broader: text(),
    position: integer().notNull(),
    /** A retired term stays on the entries that have it and is offered to no other. */
    retired: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.vocabulary, table.id] })],
);

/** Terms that were merged into others: old addresses and imports still lead right. */
export const mergedTerms = sqliteTable(
  'merged_terms',
  { vocabulary: text().notNull(), id: text().notNull(), into: text().notNull() },
  (table) => [primaryKey({ columns: [table.vocabulary, table.id] })],
);

/** What a term is called and also called, by language. */
export const termTexts = sqliteTable(
  'term_texts',
  {
    vocabulary: text().notNull(),
    term: text().notNull(),
    lang: text().notNull(),
    label: text().notNull(),
    description: text().notNull().default(''),
    synonyms: text({ mode: 'json' }).$type<string[]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.vocabulary, table.term, table.lang] }),
    foreignKey({
      columns: [table.vocabulary, table.term],
      foreignColumns: [terms.vocabulary, terms.id],
    }).onDelete('cascade'),
  ],
);

/** Words that searching takes for one another, beside the terms' own synonyms. */
export const synonyms = sqliteTable(
  'synonyms',
  {
    id: text().primaryKey(),
    type: text({ enum: ['oneWay', 'twoWay'] }).notNull(),
    /** Of a one-way row: what is written, and what is then also searched for. */
    from: text('from_text'),
    to: text('to_texts', { mode: 'json' }).$type<string[]>(),
    caseSensitive: integer('case_sensitive', { mode: 'boolean' }).notNull().default(false),
    /** Of a two-way row: texts that all mean the same. */
    terms: text({ mode: 'json' }).$type<string[]>(),
  },
  (table) => [
    check(
      'one_way',
      sql`(${table.type} = 'oneWay') = (${table.from} is not null) and (${table.from} is null) = (${table.to} is null)`,
    ),
    check('two_way', sql`(${table.type} = 'twoWay') = (${table.terms} is not null)`),
  ],
);

export const providers = sqliteTable(
  'providers',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** Term of the vocabulary `provider_types`. */
    type: text().notNull(),
  },
  (table) => [index('providers_name').on(table.name)],
);

/** Providers that were merged into others: a sheet, a draft or a revision that names one means the other. */
export const mergedProviders = sqliteTable(
  'merged_providers',
  {
    id: text().primaryKey(),
    into: text()
      .notNull()
      .references(() => providers.id),
  },
  (table) => [index('merged_providers_into').on(table.into)],
);

export const interventions = sqliteTable(
  'interventions',
  {
    id: text().primaryKey(),
    slug: text().notNull().unique(),
    association: text().references(() => associations.id),
    status: text({ enum: ['draft', 'in-review', 'published', 'archived'] }).notNull(),
    version: integer().notNull(),
    orientation: text({ enum: ['individual', 'structural'] }).notNull(),
    provider: text()
      .notNull()
      .references(() => providers.id),
    coverageKind: text('coverage_kind', { enum: ['municipalities', 'county', 'national'] }).notNull(),
    coverageCounty: text('coverage_county').references(() => counties.code),
    ageMin: integer('age_min'),
    ageMax: integer('age_max'),
    cost: text().notNull(),
    openingHours: text('opening_hours').notNull(),
    capacity: text().notNull(),
    intakeState: text('intake_state', { enum: ['open', 'queue', 'closed'] }),
    intakeWaitingWeeks: integer('intake_waiting_weeks'),
    /** Last day that the intake statement holds. */
    intakeUntil: text('intake_until'),
    startsOn: text('starts_on'),
    endsOn: text('ends_on'),
    /** Set by the act of reviewing alone. */
    lastReviewedAt: text('last_reviewed_at'),
    lastReviewedBy: text('last_reviewed_by'),
    reviewDueOn: text('review_due_on'),
    sourceRef: text('source_ref'),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [
    // Holds all that counting what is found needs, so that the counts never read the rows.
    index('interventions_found').on(
      table.status,
      table.orientation,
      table.endsOn,
      table.association,
      table.coverageKind,
      table.coverageCounty,
      table.id,
    ),
    // Everything published in the order of id, which open data is read by, with all that tells whether it has changed.
    index('interventions_published').on(
      table.status,
      table.id,
      table.endsOn,
      table.updatedAt,
      table.version,
      table.association,
    ),
    index('interventions_provider').on(table.provider),
    index('interventions_source').on(table.sourceRef),
    // The administration's lists: which entries have changed since they were last read, and what is due.
    index('interventions_versions').on(table.association, table.id, table.version),
    index('interventions_review_due').on(table.status, table.reviewDueOn, table.association),
    index('interventions_intake_until').on(table.status, table.intakeUntil, table.association),
    check('coverage', sql`(${table.coverageKind} = 'county') = (${table.coverageCounty} is not null)`),
  ],
);

const ofIntervention = () =>
  text()
    .notNull()
    .references(() => interventions.id, { onDelete: 'cascade' });

export const interventionTexts = sqliteTable(
  'intervention_texts',
  {
    intervention: ofIntervention(),
    lang: text().notNull(),
    title: text().notNull(),
    summary: text().notNull(),
    description: text().notNull(),
    forWhom: text('for_whom').notNull(),
    howToGetIt: text('how_to_get_it').notNull(),
    notFor: text('not_for').notNull(),
    goodToKnow: text('good_to_know').notNull(),
    easyRead: text('easy_read').notNull(),
  },
  (table) => [primaryKey({ columns: [table.intervention, table.lang] })],
);

export const interventionTags = sqliteTable(
  'intervention_tags',
  {
    intervention: ofIntervention(),
    vocabulary: text().notNull(),
    term: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.intervention, table.vocabulary, table.term] }),
    foreignKey({ columns: [table.vocabulary, table.term], foreignColumns: [terms.vocabulary, terms.id] }),
    index('intervention_tags_term').on(table.vocabulary, table.term),
  ],
);

export const interventionMunicipalities = sqliteTable(
  'intervention_municipalities',
  {
    intervention: ofIntervention(),
    municipality: text()
      .notNull()
      .references(() => municipalities.code),
  },
  (table) => [
    primaryKey({ columns: [table.intervention, table.municipality] }),
    index('intervention_municipalities_code').on(table.municipality),
  ],
);

export const interventionLocations = sqliteTable(
  'intervention_locations',
  {
    intervention: ofIntervention(),
    position: integer().notNull(),
    name: text().notNull(),
    street: text().notNull(),
    postalCode: text('postal_code').notNull(),
    city: text().notNull(),
    latitude: real(),
    longitude: real(),
    accessibility: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.intervention, table.position] })],
);

export const interventionContacts = sqliteTable(
  'intervention_contacts',
  {
    intervention: ofIntervention(),
    position: integer().notNull(),
    role: text().notNull(),
    phone: text().notNull(),
    email: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.intervention, table.position] })],
);

export const interventionLinks = sqliteTable(
  'intervention_links',
  {
    intervention: ofIntervention(),
    position: integer().notNull(),
    label: text().notNull(),
    url: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.intervention, table.position] }),
    index('intervention_links_url').on(table.url, table.intervention),
  ],
);

/** Support that cannot be had at the same time, as the entry's editor wrote it. */
export const interventionConflicts = sqliteTable(
  'intervention_conflicts',
  { intervention: ofIntervention(), position: integer().notNull(), name: text().notNull() },
  (table) => [primaryKey({ columns: [table.intervention, table.position] })],
);

/** Every save, whole: who, when and what it then said. */
export const revisions = sqliteTable(
  'revisions',
  {
    intervention: ofIntervention(),
    version: integer().notNull(),
    status: text({ enum: ['draft', 'in-review', 'published', 'archived'] }).notNull(),
    /** The entry as JSON (`Intervention`). */
    content: text({ mode: 'json' }).$type<Intervention>().notNull(),
    author: text().notNull(),
    savedAt: text('saved_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.intervention, table.version] })],
);

/** Addresses that entries once had. */
export const formerSlugs = sqliteTable(
  'former_slugs',
  { slug: text().primaryKey(), intervention: ofIntervention() },
  (table) => [index('former_slugs_intervention').on(table.intervention)],
);

/** Entries whose search document may differ from their row; one row an entry, so that changes coalesce. */
export const searchDirty = sqliteTable(
  'search_dirty',
  {
    entryId: text('entry_id').primaryKey(),
    version: integer().notNull(),
    attempts: integer().notNull().default(0),
    /** Milliseconds since 1970 when the entry is to be sent. */
    nextAt: integer('next_at').notNull().default(0),
    /** Why the search engine refused it, when it alone is refused. */
    parkedReason: text('parked_reason'),
  },
  (table) => [index('search_dirty_due').on(table.nextAt)],
);

/** Facts about this installation: whether the data is the demonstration's, which version of it is loaded. */
export const installation = sqliteTable('installation', {
  key: text().primaryKey(),
  value: text().notNull(),
});
