import type { SessionBegun, Visitor } from '@insatskatalog/shared/sign-in.ts';
import type { Database } from '../db/open.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { deviceOf } from './device.ts';
import type { AccountRow, RecordAccountEvent } from './events.ts';
import type { AccountRows } from './rows.ts';
import type { SessionCookie } from './session-cookie.ts';
import type { Sessions } from './sessions.ts';

export interface BeginSessionParts {
  db: Database;
  now: () => Date;
  rows: AccountRows;
  sessions: Sessions;
  cookie: SessionCookie;
  events: RecordAccountEvent;
}

export type BeginSession = ReturnType<typeof createBeginSession>;

/**
 * Begins a session under a new token and ends the one that the browser came with: a token that somebody else gave the browser
 * before is worth nothing after.
 */
export function createBeginSession({ db, now, rows, sessions, cookie, events }: BeginSessionParts) {
  return {
    /** After the password: nothing can be done with it but to give the second factor. */
    halfway: (account: AccountRow, visitor: Visitor): SessionBegun =>
      writeTransaction(db, () => ({
        setCookie: rotate(account, 'password', visitor),
        next: 'second-factor',
      })),
    /**
     * @param way how it was shown who it is, for the audit log
     * @param shownAt when, if that was before now
     */
    full: (account: AccountRow, way: string, visitor: Visitor, shownAt?: Date): SessionBegun =>
      writeTransaction(db, () => {
        rows.change(account.id, { lastSignedInAt: now().toISOString() });
        events.done('account.sign-in', account, account, { way });
        return { setCookie: rotate(account, 'full', visitor, shownAt), next: 'nothing' };
      }),
  };

  function rotate(
    account: AccountRow,
    assurance: 'password' | 'full',
    visitor: Visitor,
    shownAt?: Date,
  ): string {
    if (visitor.session) sessions.end(visitor.session.id, visitor.session.account);
    return cookie.give(sessions.begin(account.id, assurance, deviceOf(visitor.userAgent), shownAt));
  }
}
