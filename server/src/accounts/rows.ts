import { and, eq, isNull } from 'drizzle-orm';
import { accounts, identities } from '../db/accounts-schema.ts';
import type { Database } from '../db/open.ts';
import type { AccountRow } from './events.ts';

export type AccountRows = ReturnType<typeof createAccountRows>;

/** The accounts as they lie in the database. */
export function createAccountRows(db: Database) {
  return {
    byId: (id: string): AccountRow | undefined => db.select().from(accounts).where(eq(accounts.id, id)).get(),
    byEmail: (email: string): AccountRow | undefined =>
      db
        .select()
        .from(accounts)
        .where(eq(accounts.email, plainEmail(email)))
        .get(),
    byIdentity: (issuer: string, subject: string): AccountRow | undefined =>
      db
        .select({ account: accounts })
        .from(identities)
        .innerJoin(accounts, eq(accounts.id, identities.account))
        .where(and(eq(identities.issuer, issuer), eq(identities.subject, subject)))
        .get()?.account,
    all: (): AccountRow[] => db.select().from(accounts).all(),
    enabled: (): AccountRow[] => db.select().from(accounts).where(isNull(accounts.disabledAt)).all(),
    hasIdentity: (account: string): boolean =>
      db.select().from(identities).where(eq(identities.account, account)).get() !== undefined,
    insert: (account: typeof accounts.$inferInsert): void => {
      db.insert(accounts).values(account).run();
    },
    change: (id: string, changes: Partial<AccountRow>): void => {
      db.update(accounts).set(changes).where(eq(accounts.id, id)).run();
    },
    remove: (id: string): void => {
      db.delete(accounts).where(eq(accounts.id, id)).run();
    },
    link: (issuer: string, subject: string, account: string): void => {
      db.insert(identities).values({ issuer, subject, account }).run();
    },
    unlink: (account: string): void => {
      db.delete(identities).where(eq(identities.account, account)).run();
    },
  };
}

/** A mail address as accounts are found by it. */
export const plainEmail = (email: string): string => email.trim().normalize('NFC').toLowerCase();
