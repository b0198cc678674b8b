import type { EntryFieldId } from '@insatskatalog/shared/entry-fields.ts';
import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { isNotNull } from 'drizzle-orm';
import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { accounts } from './accounts-schema.ts';
import { interventions } from './interventions-schema.ts';
import { associations } from './reference-schema.ts';

// The work on entries before the public sees it. `interventions` holds only what is or has been published.

/**
 * The one change that waits for an entry, or an entry that has never been published. The form may be unfinished: what it needs
 * is asked for when it is sent to review or published.
 */
export const drafts = sqliteTable(
  'drafts',
  {
    /** The entry's id, also before the entry is there. */
    entry: text().primaryKey(),
    association: text().references(() => associations.id),
    /** The published version that the draft was begun from; null for a new entry. */
    baseVersion: integer('base_version'),
    /** Counts saves of the draft: who saves says which one was read. */
    version: integer().notNull(),
    state: text({ enum: ['draft', 'in-review'] }).notNull(),
    form: text({ mode: 'json' }).$type<EntryForm>().notNull(),
    createdAt: text('created_at').notNull(),
    savedAt: text('saved_at').notNull(),
    /** Account id and name of the last who saved. */
    savedBy: text('saved_by').notNull(),
    savedByName: text('saved_by_name').notNull(),
    /** The day when it is published by itself, once it has been approved. */
    publishOn: text('publish_on'),
    /** Who approved it for that day: the revision will say so. */
    approvedBy: text('approved_by'),
    /** Where an imported entry comes from. */
    sourceRef: text('source_ref'),
  },
  (table) => [
    index('drafts_association').on(table.association),
    // Looked at every minute for what is due, and by every page of the administration for how many wait for approval.
    index('drafts_publish_on').on(table.publishOn, table.state, table.association),
  ],
);

/** What a draft said each time somebody saved it on purpose (not the form's own saving while one writes). */
export const draftRevisions = sqliteTable(
  'draft_revisions',
  {
    entry: text().notNull(),
    /** The draft's version then. Drafts of an entry follow each other, so the time tells them apart too. */
    version: integer().notNull(),
    savedAt: text('saved_at').notNull(),
    savedBy: text('saved_by').notNull(),
    savedByName: text('saved_by_name').notNull(),
    form: text({ mode: 'json' }).$type<EntryForm>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.entry, table.savedAt, table.version] })],
);

/** What author and approver say to each other about an entry. */
export const entryComments = sqliteTable(
  'entry_comments',
  {
    id: text().primaryKey(),
    entry: text().notNull(),
    at: text().notNull(),
    author: text().notNull(),
    authorName: text('author_name').notNull(),
    text: text().notNull(),
  },
  (table) => [index('entry_comments_entry').on(table.entry, table.at)],
);

/** The day from which a published entry is archived by itself. */
export const archiveDays = sqliteTable('archive_days', {
  entry: text()
    .primaryKey()
    .references(() => interventions.id, { onDelete: 'cascade' }),
  day: text().notNull(),
  setBy: text('set_by').notNull(),
});

/** Addresses of entries that were deleted for good: they answer 410 for ever and are never given to another. */
export const goneSlugs = sqliteTable('gone_slugs', {
  slug: text().primaryKey(),
  /** The entry's id, for those who keep a copy of the catalogue; null where it was deleted before ids were kept. */
  entry: text(),
  title: text().notNull(),
  deletedAt: text('deleted_at').notNull(),
});

/** A list of entries that somebody wants back: its address's query under a name. */
export const savedViews = sqliteTable(
  'saved_views',
  {
    id: text().primaryKey(),
    account: text()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    query: text().notNull(),
  },
  (table) => [index('saved_views_account').on(table.account)],
);

/** Something done to many entries at once, with what they were before, so that it can be undone as one act. */
export const bulkActs = sqliteTable('bulk_acts', {
  id: text().primaryKey(),
  kind: text().notNull(),
  account: text().notNull(),
  accountName: text('account_name').notNull(),
  association: text(),
  at: text().notNull(),
  undoneAt: text('undone_at'),
  /** What became of each entry. */
  entries: text({ mode: 'json' }).$type<BulkEntry[]>().notNull(),
});

/** One entry of an act on many. */
export interface BulkEntry {
  id: string;
  title: string;
  /** Null when it was left as it was. */
  change: {
    /** The version of what is published, or of the draft, before and after: what has been saved since is not undone. */
    of: 'published' | 'draft';
    before: number;
    after: number;
    /** What the draft said before. */
    form?: EntryForm;
    /** The day of archiving, when it was that which changed. */
    archiveOn?: { before: string | null; after: string | null };
    /** The day of publishing that fell with it, and the version of the draft that had it. */
    unscheduled?: { draft: number; publishOn: string; approvedBy: string | null };
  } | null;
  /** Why it was left as it was, when it was done or when it was undone. */
  reason: string | null;
}

/** A change that a visitor or a provider proposes. Nothing of it is shown until an editor has accepted it. */
export const proposals = sqliteTable(
  'proposals',
  {
    id: text().primaryKey(),
    /** The entry it is about; null when a provider proposes a new one. */
    entry: text().references(() => interventions.id, { onDelete: 'cascade' }),
    association: text().references(() => associations.id),
    kind: text({ enum: ['change', 'ended', 'confirmation', 'new-entry'] }).notNull(),
    from: text('from_kind', { enum: ['visitor', 'provider'] }).notNull(),
    /** The provider whose link it came through. */
    provider: text(),
    /** The published version that it was written against. */
    baseVersion: integer('base_version'),
    /** The fields that are said to be wrong, and the form that holds what they should say. */
    fields: text({ mode: 'json' }).$type<EntryFieldId[]>().notNull(),
    form: text({ mode: 'json' }).$type<EntryForm>().notNull(),
    /** In the sender's own words. */
    message: text().notNull(),
    /** Where the answer is to go, if the sender wants one; removed when it has been answered. */
    replyTo: text('reply_to').notNull(),
    state: text({ enum: ['waiting', 'accepted', 'declined'] }).notNull(),
    answer: text().notNull(),
    createdAt: text('created_at').notNull(),
    decidedAt: text('decided_at'),
    decidedBy: text('decided_by'),
    /** The proposed fields that were accepted, and those that were not; null until it has been. */
    taken: text({ mode: 'json' }).$type<EntryFieldId[]>(),
    leftOut: text('left_out', { mode: 'json' }).$type<EntryFieldId[]>(),
    /** When what was written in it was removed; that it was decided, and about which fields, stays. */
    clearedAt: text('cleared_at'),
  },
  (table) => [
    index('proposals_state').on(table.association, table.state, table.createdAt),
    index('proposals_entry').on(table.entry),
    // Looked at every minute for what is to be forgotten.
    index('proposals_cleared').on(table.clearedAt, table.decidedAt),
    index('proposals_provider').on(table.provider, table.state, table.association),
  ],
);

/** A sheet of entries that has been read: what it would do, and later what it did. */
export const imports = sqliteTable(
  'imports',
  {
    id: text().primaryKey(),
    account: text().notNull(),
    accountName: text('account_name').notNull(),
    association: text().references(() => associations.id),
    fileName: text('file_name').notNull(),
    createdAt: text('created_at').notNull(),
    state: text({ enum: ['read', 'accepted', 'undone'] }).notNull(),
    /** Rows as read, the columns' mapping, what each row will do: `ImportContent` of the import's own module. */
    content: text({ mode: 'json' }).notNull(),
    decidedAt: text('decided_at'),
  },
  (table) => [
    index('imports_association').on(table.association, table.createdAt),
    index('imports_state').on(table.state, table.createdAt),
  ],
);

/** What an association decides for itself, beside its name and colours. */
export const associationSettings = sqliteTable('association_settings', {
  association: text()
    .primaryKey()
    .references(() => associations.id, { onDelete: 'cascade' }),
  /** Ten digits; empty when it has not been said. */
  organisationNumber: text('organisation_number').notNull().default(''),
  contactEmail: text('contact_email').notNull().default(''),
  contactPhone: text('contact_phone').notNull().default(''),
  logoType: text('logo_type', { enum: ['image/png', 'image/jpeg', 'image/webp'] }),
  logo: blob({ mode: 'buffer' }),
  /** Hosts that may show the catalogue in a frame. */
  embedHosts: text('embed_hosts', { mode: 'json' }).$type<string[]>().notNull(),
  /** Months from a review until the next is due. */
  reviewMonths: integer('review_months').notNull().default(6),
  /** Facts of the accessibility statement. */
  accessibility: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
});

/** Whether the addresses that published entries lead to led anywhere, when they were last tried. */
export const linkChecks = sqliteTable(
  'link_checks',
  {
    url: text().primaryKey(),
    checkedAt: text('checked_at').notNull(),
    /** What was missing, the last time that an answer could be had; null when something was there. */
    failure: text({ enum: ['no-page', 'no-host'] }),
    /** How many times in a row it was. */
    failures: integer().notNull(),
    /** When it was for the first time of these. */
    failingSince: text('failing_since'),
  },
  // The few that lead nowhere, which every list of the administration asks for.
  (table) => [index('link_checks_broken').on(table.failures).where(isNotNull(table.failure))],
);
