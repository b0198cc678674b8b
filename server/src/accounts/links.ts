import { and, eq, gte, isNull } from 'drizzle-orm';
import { accountLinks, accounts } from '../db/accounts-schema.ts';
import type { Database } from '../db/open.ts';
import { hashToken, newToken } from './tokens.ts';

export type LinkPurpose = 'invitation' | 'reset';

const hour = 60 * 60 * 1000;
/** Milliseconds that a link works. */
const lasts: Record<LinkPurpose, number> = { invitation: 7 * 24 * hour, reset: hour };

/** The links of an account that wait. */
const ofAccount = (purpose: LinkPurpose, account: string) =>
  and(eq(accountLinks.purpose, purpose), eq(accountLinks.account, account), isNull(accountLinks.usedAt));

export type AccountLinks = ReturnType<typeof createAccountLinks>;

/** Links that work once, for a while, for whoever has them. */
export function createAccountLinks(db: Database, now: () => Date) {
  return {
    /** Makes a link's token; earlier ones of the same kind stop working. */
    make(purpose: LinkPurpose, account: string): string {
      const token = newToken();
      db.delete(accountLinks).where(ofAccount(purpose, account)).run();
      db.insert(accountLinks)
        .values({
          tokenHash: hashToken(token),
          purpose,
          account,
          expiresAt: new Date(now().getTime() + lasts[purpose]).toISOString(),
        })
        .run();
      return token;
    },

    /** The account that a link is for, or null when it does not work, or its account is disabled. */
    owner(purpose: LinkPurpose, token: string): typeof accounts.$inferSelect | null {
      const found = db
        .select({ account: accounts })
        .from(accountLinks)
        .innerJoin(accounts, eq(accounts.id, accountLinks.account))
        .where(
          and(
            eq(accountLinks.tokenHash, hashToken(token)),
            eq(accountLinks.purpose, purpose),
            isNull(accountLinks.usedAt),
            gte(accountLinks.expiresAt, now().toISOString()),
            isNull(accounts.disabledAt),
          ),
        )
        .get();
      return found?.account ?? null;
    },

    use(token: string): void {
      db.update(accountLinks)
        .set({ usedAt: now().toISOString() })
        .where(eq(accountLinks.tokenHash, hashToken(token)))
        .run();
    },

    /** Takes back the links that are waiting. */
    revoke(purpose: LinkPurpose, account: string): void {
      db.delete(accountLinks).where(ofAccount(purpose, account)).run();
    },

    /** The last moment of a link that waits. */
    waitingUntil(purpose: LinkPurpose, account: string): string | null {
      const row = db
        .select()
        .from(accountLinks)
        .where(and(ofAccount(purpose, account), gte(accountLinks.expiresAt, now().toISOString())))
        .get();
      return row?.expiresAt ?? null;
    },
  };
}
