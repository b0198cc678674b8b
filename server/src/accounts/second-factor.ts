import type { SessionState } from '@insatskatalog/shared/session.ts';
import type { SecondFactorOffer, SignIn, Wait, Wrong } from '@insatskatalog/shared/sign-in.ts';
import type { Database } from '../db/open.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { BeginSession } from './begin-session.ts';
import type { RecordAccountEvent } from './events.ts';
import type { createRecoveryCodes } from './recovery-codes.ts';
import type { AccountRows } from './rows.ts';
import type { Sessions } from './sessions.ts';
import type { Throttle } from './throttle.ts';
import type { Sealed } from './sealed.ts';
import { acceptedStep, newTotpSecret, totpOffer } from './totp.ts';

export interface SecondFactorParts {
  db: Database;
  now: () => Date;
  rows: AccountRows;
  sessions: Sessions;
  recoveryCodes: ReturnType<typeof createRecoveryCodes>;
  throttle: Throttle;
  begin: BeginSession;
  events: RecordAccountEvent;
  sealed: Sealed;
}

export interface SecondFactor extends Pick<SignIn, 'secondFactor' | 'giveCode' | 'setUpSecondFactor'> {
  /** What an app needs to be set up in this session; the same until a code from it was given. */
  offerFor(session: SessionState): SecondFactorOffer;
  /** Takes the app that was offered to a session as the account's, when the code is from it. */
  accept(session: SessionState, code: string): { recoveryCodes: string[] } | Wrong | Wait;
}

/** Codes from an authenticator app and recovery codes: what a password alone does not open. */
export function createSecondFactor(parts: SecondFactorParts): SecondFactor {
  const { db, now, rows, sessions, recoveryCodes, throttle, begin, events, sealed } = parts;
  const wrong: Wrong = { wrong: true };

  /** Runs `act` unless too many codes were wrong lately; it gives null for a wrong one. */
  function guarded<Right extends object>(account: string, act: () => Right | null): Right | Wrong | Wait {
    const attempt = throttle.attempt([{ rule: 'code', whose: account }]);
    if ('waitSeconds' in attempt) return attempt;
    return writeTransaction(db, () => {
      const answer = act();
      if (answer) attempt.succeeded();
      return answer ?? wrong;
    });
  }

  /** What is being set up in a session, as it is stored and as the app has it. */
  function offered({ id, account }: SessionState): { stored: string; secret: string } {
    const stored = sessions.offeredTotp(id, () => sealed.seal(newTotpSecret(), account));
    const secret = sealed.open(stored, account);
    if (secret === null) throw new Error('What was offered in a session cannot be opened.');
    return { stored, secret };
  }

  const offerFor = (session: SessionState): SecondFactorOffer =>
    totpOffer(offered(session).secret, rows.byId(session.account)?.email ?? '');

  function accept(session: SessionState, code: string): { recoveryCodes: string[] } | Wrong | Wait {
    return guarded(session.account, () => {
      const account = rows.byId(session.account);
      const { stored, secret } = offered(session);
      const step = acceptedStep(secret, digits(code), null, now());
      if (!account || step === null) return null;
      rows.change(account.id, { totpSecret: stored, totpLastStep: step });
      sessions.forgetOfferedTotp(session.id);
      events.done('account.set-up-second-factor', account);
      return { recoveryCodes: recoveryCodes.renew(account.id) };
    });
  }

  return {
    offerFor,
    accept,

    secondFactor: (session) =>
      rows.byId(session.account)?.totpSecret ? { asked: true } : { offer: offerFor(session) },

    giveCode(code, visitor) {
      const { session } = visitor;
      if (!session) return wrong;
      return guarded(session.account, () => {
        const account = rows.byId(session.account);
        if (!account?.totpSecret) return null;
        // Without the key no code is right; recovery codes are, and the editorial office can set the app aside.
        const secret = sealed.open(account.totpSecret, account.id);
        const step = secret === null ? null : acceptedStep(secret, digits(code), account.totpLastStep, now());
        if (step !== null) {
          rows.change(account.id, { totpLastStep: step });
          return begin.full(account, 'password and app', visitor);
        }
        if (recoveryCodes.use(account.id, code))
          return begin.full(account, 'password and recovery code', visitor);
        events.refused('account.second-factor', account);
        return null;
      });
    },

    setUpSecondFactor(code, visitor) {
      const { session } = visitor;
      // Whoever is signed in already has to confirm it first (`OwnAccount.replaceSecondFactor`).
      const account = session?.actor === null && rows.byId(session.account);
      // Where there is one already, it is asked for; only its owner may replace it.
      if (!account || account.totpSecret !== null) return wrong;
      return writeTransaction(db, () => {
        const accepted = accept(session, code);
        return 'recoveryCodes' in accepted
          ? { ...accepted, ...begin.full(account, 'password and a new app', visitor) }
          : accepted;
      });
    },
  };
}

/** Apps show codes as "123 456". */
const digits = (code: string): string => code.replace(/\s/g, '');
