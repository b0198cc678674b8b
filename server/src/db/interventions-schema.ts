import type { Intervention } from '@insatskatalog/shared/intervention.ts';
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
import { counties, municipalities, associations, terms } from './reference-schema.ts';

// Entries, those who run them, and what search has yet to see of them. Times are ISO 8601 in UTC, days are ISO dates, codes are strings with their leading zeros.

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
