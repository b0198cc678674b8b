import type { SignIn, Visitor, Wait, Wrong } from '@insatskatalog/shared/sign-in.ts';
import type { BeginSession } from './begin-session.ts';
import type { RecordAccountEvent } from './events.ts';
import type { Passwords } from './password.ts';
import { plainEmail, type AccountRows } from './rows.ts';
import { networkOf, type Throttle } from './throttle.ts';

export interface WithPasswordParts {
  rows: AccountRows;
  passwords: Passwords;
  throttle: Throttle;
  begin: BeginSession;
  events: RecordAccountEvent;
}

/**
 * Sign-in with mail address and password, which leads to the second factor. An account that is not there, is disabled or has no
 * password gives the same answer after the same time as a wrong password.
 */
export function createWithPassword(parts: WithPasswordParts): SignIn['withPassword'] {
  const { rows, passwords, throttle, begin, events } = parts;
  return async (email, password, visitor) => {
    const attempt = throttle.attempt(countedBy(plainEmail(email), visitor));
    if ('waitSeconds' in attempt) return attempt;
    const account = rows.byEmail(email);
    const matches = await passwords.matches(account?.passwordHash ?? null, password);
    // Checking took a while: the account may have been disabled or got another password meanwhile.
    const present = account && rows.byId(account.id);
    if (matches && present?.disabledAt === null && present.passwordHash === account?.passwordHash) {
      attempt.succeeded();
      return begin.halfway(present, visitor);
    }
    if (account) events.refused('account.sign-in', account, matches ? { reason: 'disabled' } : {});
    else events.refusedUnknown('account.sign-in');
    return { wrong: true };
  };
}

/** Checks the password of an account that is signed in already, as slowly as at sign-in. */
export async function passwordAgain(
  account: { email: string; passwordHash: string | null },
  password: string,
  visitor: Visitor,
  { throttle, passwords }: Pick<WithPasswordParts, 'throttle' | 'passwords'>,
): Promise<{ right: true } | Wrong | Wait> {
  const attempt = throttle.attempt(countedBy(account.email, visitor));
  if ('waitSeconds' in attempt) return attempt;
  if (!(await passwords.matches(account.passwordHash, password))) return { wrong: true };
  attempt.succeeded();
  return { right: true };
}

function countedBy(email: string, visitor: Visitor) {
  const network = networkOf(visitor.address);
  return [
    { rule: 'pair' as const, whose: `${network} ${email}` },
    { rule: 'account' as const, whose: email },
    { rule: 'address' as const, whose: network },
  ];
}
