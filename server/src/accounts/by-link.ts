import type { SignIn } from '@insatskatalog/shared/sign-in.ts';
import type { Database } from '../db/open.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { BeginSession } from './begin-session.ts';
import type { RecordAccountEvent } from './events.ts';
import type { HandOut } from './hand-out.ts';
import type { AccountLinks } from './links.ts';
import type { Passwords } from './password.ts';
import { passwordProblems } from './password-rules.ts';
import { plainEmail, type AccountRows } from './rows.ts';
import type { Sessions } from './sessions.ts';
import { networkOf, type Throttle } from './throttle.ts';

export interface ByLinkParts {
  db: Database;
  rows: AccountRows;
  sessions: Sessions;
  passwords: Passwords;
  links: AccountLinks;
  throttle: Throttle;
  handOut: HandOut;
  begin: BeginSession;
  events: RecordAccountEvent;
}

type ByLink = Pick<SignIn, 'linkOwner' | 'acceptInvitation' | 'chooseNewPassword' | 'forgotten'>;

/** What a link in a mail opens: a first password, or another. */
export function createByLink(parts: ByLinkParts): ByLink {
  const { db, rows, sessions, passwords, links, throttle, handOut, begin, events } = parts;
  return {
    linkOwner(purpose, token) {
      const account = links.owner(purpose, token);
      if (!account) return null;
      const { name, email, role, association } = account;
      return { name, email, role, association };
    },

    async acceptInvitation(token, password, visitor) {
      const invited = links.owner('invitation', token);
      if (!invited) return null;
      const problems = passwordProblems(password, invited);
      if (problems.length > 0) return { problems };
      const passwordHash = await passwords.hash(password);
      return writeTransaction(db, () => {
        // Hashing took a while: the link may have been used meanwhile.
        const account = links.owner('invitation', token);
        if (!account) return null;
        links.use(token);
        rows.change(account.id, { passwordHash });
        events.done('account.accept', account);
        return begin.halfway(account, visitor);
      });
    },

    async chooseNewPassword(token, password) {
      const owner = links.owner('reset', token);
      if (!owner) return null;
      const problems = passwordProblems(password, owner);
      if (problems.length > 0) return { problems };
      const passwordHash = await passwords.hash(password);
      return writeTransaction(db, () => {
        const account = links.owner('reset', token);
        if (!account) return null;
        links.use(token);
        rows.change(account.id, { passwordHash });
        sessions.endAll(account.id);
        events.done('account.change-password', account, account, { way: 'link' });
        return { changed: true };
      });
    },

    forgotten(email, visitor) {
      const attempt = throttle.attempt([
        { rule: 'reset', whose: plainEmail(email) },
        { rule: 'address', whose: networkOf(visitor.address) },
      ]);
      const account = rows.byEmail(email);
      // Somebody invited has a link already. Without mail there is no way to send one: the page says whom to ask.
      if ('waitSeconds' in attempt || !account?.passwordHash || account.disabledAt !== null) return;
      if (!handOut.mails()) return;
      const token = writeTransaction(db, () => {
        events.done('account.reset-password', account, { id: 'public', name: '' });
        return links.make('reset', account.id);
      });
      // Not waited for: how long it takes would tell that there is such an account.
      void handOut.give('reset', account, token);
    },
  };
}
