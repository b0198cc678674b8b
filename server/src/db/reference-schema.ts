import type { Theme } from '@insatskatalog/shared/reference.ts';
import { sql } from 'drizzle-orm';
import { check, foreignKey, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';

// What entries are described with, and facts about the installation. Times are ISO 8601 in UTC, days are ISO dates, codes are strings with their leading zeros.

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

/** Facts about this installation: whether the data is the demonstration's, which version of it is loaded. */
export const installation = sqliteTable('installation', {
  key: text().primaryKey(),
  value: text().notNull(),
});
