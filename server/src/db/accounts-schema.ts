import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { providers } from './interventions-schema.ts';
import { associations } from './reference-schema.ts';

// Whoever may sign in, and what they have done. Tokens and codes are held as SHA-256 hashes: who reads the file cannot use them.

export const accounts = sqliteTable(
  'accounts',
  {
    id: text().primaryKey(),
    /** In lower case. */
    email: text().notNull().unique(),
    name: text().notNull(),
    role: text({ enum: ['administrator', 'editorial-office'] }).notNull(),
    /** The tenant of an administrator; null for the editorial office, which has them all. */
    association: text().references(() => associations.id),
    /** Argon2id; null until the invitation is accepted, or when sign-in is by OIDC alone. */
    passwordHash: text('password_hash'),
    /** Base32; null until the second factor is set up. */
    totpSecret: text('totp_secret'),
    /** The last time step that was accepted: each code works once. */
    totpLastStep: integer('totp_last_step'),
    disabledAt: text('disabled_at'),
    createdAt: text('created_at').notNull(),
    lastSignedInAt: text('last_signed_in_at'),
  },
  (table) => [check('tenant', sql`(${table.role} = 'administrator') = (${table.association} is not null)`)],
);

const ofAccount = () =>
  text()
    .notNull()
    .references(() => accounts.id, { onDelete: 'cascade' });

export const recoveryCodes = sqliteTable(
  'recovery_codes',
  { account: ofAccount(), codeHash: text('code_hash').notNull(), usedAt: text('used_at') },
  (table) => [primaryKey({ columns: [table.account, table.codeHash] })],
);

/** Sign-ins elsewhere that are this account's: issuer and subject, never the mail address. */
export const identities = sqliteTable(
  'identities',
  { issuer: text().notNull(), subject: text().notNull(), account: ofAccount() },
  (table) => [
    primaryKey({ columns: [table.issuer, table.subject] }),
    index('identities_account').on(table.account),
  ],
);

export const sessions = sqliteTable(
  'sessions',
  {
    tokenHash: text('token_hash').primaryKey(),
    /** Names the session to its owner, who never sees the token. */
    id: text().notNull().unique(),
    account: ofAccount(),
    /** `password`: the second factor is still to come, and nothing else may be done. */
    assurance: text({ enum: ['password', 'full'] }).notNull(),
    createdAt: text('created_at').notNull(),
    lastUsedAt: text('last_used_at').notNull(),
    /** When its owner last showed who they are: at sign-in, or by giving the password again. */
    confirmedAt: text('confirmed_at').notNull(),
    /** The second factor that is being set up; the account's own once a code from it was given. */
    offeredTotp: text('offered_totp'),
    /** When it ends however much it is used. */
    expiresAt: text('expires_at').notNull(),
    /** Browser and system in words, as the owner may recognise them. */
    device: text().notNull(),
  },
  (table) => [index('sessions_account').on(table.account)],
);

/** Links in a mail that work once: to accept an invitation, to choose a new password. */
export const accountLinks = sqliteTable(
  'account_links',
  {
    tokenHash: text('token_hash').primaryKey(),
    purpose: text({ enum: ['invitation', 'reset'] }).notNull(),
    account: ofAccount(),
    expiresAt: text('expires_at').notNull(),
    usedAt: text('used_at'),
  },
  (table) => [index('account_links_account').on(table.account, table.purpose)],
);

/** Failed sign-ins by account and by address, both hashed, so that guessing takes longer and longer. */
export const signInFailures = sqliteTable('sign_in_failures', {
  key: text().primaryKey(),
  failures: integer().notNull(),
  lastAt: text('last_at').notNull(),
});

/** Links by which a provider proposes changes to its own entries. */
export const providerLinks = sqliteTable(
  'provider_links',
  {
    tokenHash: text('token_hash').primaryKey(),
    id: text().notNull().unique(),
    provider: text()
      .notNull()
      .references(() => providers.id, { onDelete: 'cascade' }),
    /** Only this association's entries; null for those of all. */
    association: text().references(() => associations.id),
    createdBy: text('created_by').notNull(),
    createdAt: text('created_at').notNull(),
    expiresAt: text('expires_at').notNull(),
    revokedAt: text('revoked_at'),
  },
  (table) => [index('provider_links_provider').on(table.provider)],
);

/** Who did what, when. Rows are added and never changed: triggers in the migration see to it. */
export const auditEvents = sqliteTable(
  'audit_events',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    at: text().notNull(),
    /** Account id, `provider:<provider id>`, `public` or `system`. */
    actor: text().notNull(),
    actorName: text('actor_name').notNull(),
    /** What was done, as the policy names it: `entry.publish`. */
    action: text().notNull(),
    outcome: text({ enum: ['done', 'refused'] }).notNull(),
    /** What kind of thing it was done to (`entry`, `account`, `term` …), and which. */
    objectKind: text('object_kind').notNull(),
    objectId: text('object_id').notNull(),
    /** What the thing was called then. */
    objectName: text('object_name').notNull(),
    /** The tenant whose log shows it; null for the editorial office alone. */
    association: text(),
    /** More in words or values, never secrets, never a visitor's address. */
    details: text({ mode: 'json' }).$type<Record<string, unknown>>().notNull(),
  },
  (table) => [
    index('audit_events_object').on(table.objectKind, table.objectId),
    index('audit_events_association').on(table.association, table.id),
  ],
);
