import type { OwnAccount } from '@insatskatalog/shared/accounts.ts';
import type { Refusal } from '@insatskatalog/shared/actor.ts';
import type { SessionState } from '@insatskatalog/shared/session.ts';
import type { Database } from '../db/open.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Confirmed } from './confirmed.ts';
import { isVisitors } from './demonstration.ts';
import type { AccountRow, RecordAccountEvent } from './events.ts';
import { readName } from './invitation-form.ts';
import type { Passwords } from './password.ts';
import { passwordProblems } from './password-rules.ts';
import type { createRecoveryCodes } from './recovery-codes.ts';
import type { AccountRows } from './rows.ts';
import type { SecondFactor } from './second-factor.ts';
import type { SessionCookie } from './session-cookie.ts';
import type { Sessions } from './sessions.ts';
import type { Throttle } from './throttle.ts';
import { passwordAgain } from './with-password.ts';

export interface OwnAccountParts {
  db: Database;
  rows: AccountRows;
  sessions: Sessions;
  cookie: SessionCookie;
  passwords: Passwords;
  throttle: Throttle;
  recoveryCodes: ReturnType<typeof createRecoveryCodes>;
  secondFactor: SecondFactor;
  confirmed: Confirmed;
  events: RecordAccountEvent;
  /** The name of the sign-in elsewhere; null when none is set up. */
  oidcName: string | null;
}

const untouchable: Refusal = {
  refused: 'not-now',
  reason: 'Kontot är till för alla som provar katalogen. Det går inte att ändra.',
};

/** What somebody may do with their own account. */
export function createOwnAccount(parts: OwnAccountParts): OwnAccount {
  const { db, rows, sessions, cookie, recoveryCodes, secondFactor, confirmed, events } = parts;

  const ownerOf = ({ actor }: SessionState): AccountRow | Refusal => {
    const account = actor && rows.byId(actor.id);
    if (!account) return { refused: 'forbidden' };
    return isVisitors(account.id) ? untouchable : account;
  };
  const confirmedOwnerOf = (session: SessionState) => {
    const owner = ownerOf(session);
    if ('refused' in owner) return owner;
    return confirmed.isConfirmed(session) ? owner : { confirm: true as const };
  };

  return {
    view(session) {
      const account = session.actor && rows.byId(session.actor.id);
      if (!account) return { refused: 'forbidden' };
      const demonstration = isVisitors(account.id);
      return {
        name: account.name,
        email: account.email,
        role: account.role,
        association: account.association,
        demonstration,
        hasPassword: account.passwordHash !== null,
        hasSecondFactor: account.totpSecret !== null,
        recoveryCodesLeft: recoveryCodes.left(account.id),
        confirmed: confirmed.isConfirmed(session),
        sessions: sessions
          .list(account.id)
          .map(({ id, device, createdAt, lastUsedAt }) => ({
            id,
            device,
            createdAt,
            lastUsedAt,
            own: id === session.id,
          }))
          // Many share a demonstration's account, and one visitor is not the other's business.
          .filter(({ own }) => own || !demonstration),
        oidc: parts.oidcName === null ? null : { name: parts.oidcName, linked: rows.hasIdentity(account.id) },
      };
    },

    async confirm(password, visitor) {
      const owner = visitor.session ? ownerOf(visitor.session) : untouchable;
      if (!visitor.session || 'refused' in owner) return { refused: 'forbidden' };
      const answer = await passwordAgain(owner, password, visitor, parts);
      if (!('right' in answer)) {
        if ('wrong' in answer) events.refused('account.confirm', owner);
        return answer;
      }
      const { id } = visitor.session;
      return writeTransaction(db, () => {
        events.done('account.confirm', owner);
        return { setCookie: cookie.give(sessions.confirm(id)) };
      });
    },

    rename(session, given) {
      const owner = ownerOf(session);
      if ('refused' in owner) return owner;
      const name = readName(given);
      if ('errors' in name) return name;
      return writeTransaction(db, () => {
        rows.change(owner.id, { name: name.name });
        events.done('account.rename', { ...owner, name: name.name }, owner, { before: owner.name });
        return { renamed: true };
      });
    },

    async changePassword(session, password) {
      const owner = confirmedOwnerOf(session);
      if ('refused' in owner || 'confirm' in owner) return owner;
      const problems = passwordProblems(password, owner);
      if (problems.length > 0) return { problems };
      const passwordHash = await parts.passwords.hash(password);
      return writeTransaction(db, () => {
        // Hashing took a while: the session may have been ended meanwhile, by its owner or because the account was disabled.
        const still = confirmedOwnerOf(session);
        if (!('id' in still)) return still;
        rows.change(owner.id, { passwordHash });
        sessions.endAll(owner.id, session.id);
        events.done('account.change-password', owner);
        return { changed: true };
      });
    },

    offerSecondFactor(session) {
      const owner = confirmedOwnerOf(session);
      return 'id' in owner ? { offer: secondFactor.offerFor(session) } : owner;
    },

    replaceSecondFactor(code, { session }) {
      if (!session) return { refused: 'forbidden' };
      const owner = confirmedOwnerOf(session);
      if (!('id' in owner)) return owner;
      return writeTransaction(db, () => {
        const accepted = secondFactor.accept(session, code);
        if ('recoveryCodes' in accepted) sessions.endAll(owner.id, session.id);
        return accepted;
      });
    },

    newRecoveryCodes(session) {
      const owner = confirmedOwnerOf(session);
      if (!('id' in owner)) return owner;
      return writeTransaction(db, () => {
        events.done('account.new-recovery-codes', owner);
        return { recoveryCodes: recoveryCodes.renew(owner.id) };
      });
    },

    endSession(session, id) {
      const owner = ownerOf(session);
      if ('refused' in owner) return owner;
      return writeTransaction(db, () => {
        sessions.end(id, owner.id);
        events.done('account.end-session', owner);
        return { ended: true };
      });
    },

    endOtherSessions(session) {
      const owner = ownerOf(session);
      if ('refused' in owner) return owner;
      return writeTransaction(db, () => {
        sessions.endAll(owner.id, session.id);
        events.done('account.end-session', owner, owner, { which: 'others' });
        return { ended: true };
      });
    },

    unlinkOidc(session) {
      const owner = confirmedOwnerOf(session);
      if (!('id' in owner)) return owner;
      if (owner.passwordHash === null || owner.totpSecret === null)
        return {
          refused: 'not-now',
          reason: 'Välj ett lösenord och ställ in en app för koder först. Annars kan du inte logga in igen.',
        };
      return writeTransaction(db, () => {
        rows.unlink(owner.id);
        events.done('account.unlink-oidc', owner);
        return { unlinked: true };
      });
    },
  };
}
