import type { Actor } from '@insatskatalog/shared/actor.ts';
import type { SessionState } from '@insatskatalog/shared/session.ts';
import { and, eq, lt, ne, or } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { accounts, sessions } from '../db/accounts-schema.ts';
import type { Database } from '../db/open.ts';
import { hashToken, newToken } from './tokens.ts';

/** Milliseconds without a request after which a session ends: a meeting, not a night. */
const idleLimit = 2 * 60 * 60 * 1000;
/** Milliseconds after which it ends however much it is used: a working day. */
const absoluteLimit = 12 * 60 * 60 * 1000;
/** Milliseconds for the second factor, once the password was right. */
const secondFactorLimit = 10 * 60 * 1000;
/** Use is noted at most once in so many milliseconds: a read should seldom cost a write. */
const noteUseAfter = 60 * 1000;

export type Sessions = ReturnType<typeof createSessions>;

/**
 * Who is signed in, by the token in the cookie. Disabling an account, or ending its sessions, works from the next request on.
 *
 * @param isWriting whether use had better be noted later, because somebody else writes for long
 */
export function createSessions(db: Database, now: () => Date, isWriting: () => boolean = () => false) {
  const byId = (id: string) => db.select().from(sessions).where(eq(sessions.id, id)).get();
  const withAccount = db.select().from(sessions).innerJoin(accounts, eq(accounts.id, sessions.account));

  return {
    /**
     * Begins a session and gives its token, which is kept nowhere. A sign-in that goes further begins a new one.
     *
     * @param shownAt when the owner showed who they are: now, unless an issuer knew them since before
     */
    begin(account: string, assurance: 'password' | 'full', device: string, shownAt?: Date): string {
      const token = newToken();
      const time = now();
      const limit = assurance === 'full' ? absoluteLimit : secondFactorLimit;
      db.delete(sessions)
        .where(
          or(lt(sessions.expiresAt, time.toISOString()), lt(sessions.lastUsedAt, before(time, idleLimit))),
        )
        .run();
      db.insert(sessions)
        .values({
          tokenHash: hashToken(token),
          id: randomUUID(),
          account,
          assurance,
          createdAt: time.toISOString(),
          lastUsedAt: time.toISOString(),
          confirmedAt: (shownAt ?? time).toISOString(),
          expiresAt: new Date(time.getTime() + limit).toISOString(),
          device,
        })
        .run();
      return token;
    },

    /** The session of a token, or null when there is none, it has ended, or its account is disabled. */
    read(token: string): SessionState | null {
      const tokenHash = hashToken(token);
      const row = withAccount.where(eq(sessions.tokenHash, tokenHash)).get();
      if (!row) return null;
      const { sessions: session, accounts: account } = row;
      const time = now();
      const ended = session.expiresAt < time.toISOString() || session.lastUsedAt < before(time, idleLimit);
      if (ended || account.disabledAt !== null) return null;
      if (session.lastUsedAt < before(time, noteUseAfter) && !isWriting())
        db.update(sessions)
          .set({ lastUsedAt: time.toISOString() })
          .where(eq(sessions.tokenHash, tokenHash))
          .run();
      const actor: Actor | null =
        session.assurance === 'full'
          ? { id: account.id, name: account.name, role: account.role, association: account.association }
          : null;
      return { id: session.id, account: account.id, actor };
    },

    /** The account's sessions that still hold, the latest used first. */
    list(account: string) {
      const time = now();
      return db
        .select()
        .from(sessions)
        .where(and(eq(sessions.account, account), eq(sessions.assurance, 'full')))
        .all()
        .filter(
          ({ expiresAt, lastUsedAt }) =>
            expiresAt >= time.toISOString() && lastUsedAt >= before(time, idleLimit),
        )
        .toSorted((a, b) => (a.lastUsedAt < b.lastUsedAt ? 1 : -1));
    },

    /** When the session's owner last showed who they are; null for a session that is gone. */
    confirmedAt: (id: string): Date | null => {
      const row = byId(id);
      return row ? new Date(row.confirmedAt) : null;
    },

    /** Notes that the owner has shown again who they are, and gives the session a new token. */
    confirm(id: string): string {
      const token = newToken();
      db.update(sessions)
        .set({ tokenHash: hashToken(token), confirmedAt: now().toISOString() })
        .where(eq(sessions.id, id))
        .run();
      return token;
    },

    /** The second factor that is being set up in this session: what was offered already, or a new one. */
    offeredTotp(id: string, newSecret: () => string): string {
      const offered = byId(id)?.offeredTotp ?? newSecret();
      db.update(sessions).set({ offeredTotp: offered }).where(eq(sessions.id, id)).run();
      return offered;
    },

    forgetOfferedTotp(id: string): void {
      db.update(sessions).set({ offeredTotp: null }).where(eq(sessions.id, id)).run();
    },

    end(id: string, account: string): void {
      db.delete(sessions)
        .where(and(eq(sessions.id, id), eq(sessions.account, account)))
        .run();
    },

    /** Ends all of an account's sessions, or all but one. */
    endAll(account: string, except: string | null = null): void {
      db.delete(sessions)
        .where(
          except === null
            ? eq(sessions.account, account)
            : and(eq(sessions.account, account), ne(sessions.id, except)),
        )
        .run();
    },
  };
}

const before = (time: Date, milliseconds: number): string =>
  new Date(time.getTime() - milliseconds).toISOString();
