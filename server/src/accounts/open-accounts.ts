import type { Accounts, OwnAccount } from '@insatskatalog/shared/accounts.ts';
import type { SignIn } from '@insatskatalog/shared/sign-in.ts';
import type { Logger } from 'pino';
import type { RecordEvent } from '../audit/record.ts';
import type { LongWrite } from '../db/long-write.ts';
import type { Database } from '../db/open.ts';
import type { Mailer } from '../mail/mailer.ts';
import { createAccountActs } from './account-acts.ts';
import { createAccounts } from './accounts.ts';
import { createBeginSession } from './begin-session.ts';
import { createByLink } from './by-link.ts';
import { createConfirmed } from './confirmed.ts';
import { isDemonstration, visitorIn } from './demonstration.ts';
import { accountEvents } from './events.ts';
import { createHandOut } from './hand-out.ts';
import { createAccountLinks } from './links.ts';
import { createOidc, type OidcSettings } from './oidc.ts';
import { createOwnAccount } from './own-account.ts';
import { createPasswords } from './password.ts';
import { createRecoveryCodes } from './recovery-codes.ts';
import { createAccountRows } from './rows.ts';
import { sealAnew } from './seal-anew.ts';
import { createSealed } from './sealed.ts';
import { createSecondFactor } from './second-factor.ts';
import { sessionCookie, type SessionCookie } from './session-cookie.ts';
import { createSessions, type Sessions } from './sessions.ts';
import { createThrottle } from './throttle.ts';
import { createWithOidc } from './with-oidc.ts';
import { createWithPassword } from './with-password.ts';

export interface OpenAccountsParts {
  db: Database;
  now: () => Date;
  longWrite: LongWrite;
  secretKeys: [Buffer, ...Buffer[]];
  record: RecordEvent;
  mailer: Mailer | null;
  oidc: OidcSettings | null;
  baseUrl: string;
  associations: () => string[];
  log: Logger;
}

/** Everything about who is signed in and who may be, put together. */
export function openAccounts(given: OpenAccountsParts): {
  signIn: SignIn;
  ownAccount: OwnAccount;
  accounts: Accounts;
  sessions: Sessions;
  sessionCookie: SessionCookie;
} {
  const { db, now, record, baseUrl, log } = given;
  const sessions = createSessions(db, now, given.longWrite.isUnderWay);
  const cookie = sessionCookie(baseUrl);
  const rows = createAccountRows(db);
  const sealed = createSealed(given.secretKeys);
  sealAnew(db, sealed, log);
  const links = createAccountLinks(db, now);
  const recoveryCodes = createRecoveryCodes(db, now);
  const throttle = createThrottle(db, now);
  const passwords = createPasswords();
  const events = accountEvents(record);
  const oidc = given.oidc && createOidc(given.oidc, baseUrl, now);
  const handOut = createHandOut(given.mailer, baseUrl, log);
  const confirmed = createConfirmed(db, sessions, now);
  const begin = createBeginSession({ db, now, rows, sessions, cookie, events });
  const secondFactor = createSecondFactor({
    db,
    now,
    rows,
    sessions,
    recoveryCodes,
    throttle,
    begin,
    events,
    sealed,
  });

  const signIn: SignIn = {
    ways: () => ({
      oidc: oidc?.name ?? null,
      demonstration: isDemonstration(db) ? ['administrator', 'editorial-office'] : [],
      mail: handOut.mails(),
    }),
    withPassword: createWithPassword({ rows, passwords, throttle, begin, events }),
    inDemonstration(role, visitor) {
      const account = isDemonstration(db) ? rows.byId(visitorIn(role)?.id ?? '') : undefined;
      return account ? begin.full(account, 'demonstration', visitor) : null;
    },
    secondFactor: secondFactor.secondFactor,
    giveCode: secondFactor.giveCode,
    setUpSecondFactor: secondFactor.setUpSecondFactor,
    ...createByLink({ db, rows, sessions, passwords, links, throttle, handOut, begin, events }),
    ...createWithOidc({ db, now, oidc, rows, sessions, cookie, links, begin, events, log }),
    signOut(session) {
      const account = session && rows.byId(session.account);
      if (account) {
        sessions.end(session.id, account.id);
        events.done('account.sign-out', account);
      }
      return cookie.remove();
    },
  };
  const ownAccount = createOwnAccount({
    db,
    rows,
    sessions,
    cookie,
    passwords,
    throttle,
    recoveryCodes,
    secondFactor,
    confirmed,
    events,
    oidcName: oidc?.name ?? null,
  });
  const acts = createAccountActs(db, now, record);
  const accounts = createAccounts({
    rows,
    acts,
    confirmed,
    handOut,
    record,
    associations: given.associations,
  });
  return { signIn, ownAccount, accounts, sessions, sessionCookie: cookie };
}
