import type { Refusal } from '@insatskatalog/shared/actor.ts';
import type { FormError } from '@insatskatalog/shared/publishable.ts';
import { randomUUID } from 'node:crypto';
import type { RecordEvent } from '../audit/record.ts';
import type { Database } from '../db/open.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { createApprovals } from '../editing/approvals.ts';
import { isVisitors } from './demonstration.ts';
import { accountEvents, type AccountRow, type By } from './events.ts';
import type { Invitation } from './invitation-form.ts';
import { createAccountLinks } from './links.ts';
import { createRecoveryCodes } from './recovery-codes.ts';
import { createAccountRows } from './rows.ts';
import { createSessions } from './sessions.ts';

export type AccountActs = ReturnType<typeof createAccountActs>;

/** What those who look after accounts do with them, from the pages and from the command line. Who may is asked before. */
export function createAccountActs(db: Database, now: () => Date, record: RecordEvent) {
  const rows = createAccountRows(db);
  const links = createAccountLinks(db, now);
  const sessions = createSessions(db, now);
  const recoveryCodes = createRecoveryCodes(db, now);
  const approvals = createApprovals(db, now);
  const events = accountEvents(record);

  const isAccepted = (account: AccountRow): boolean =>
    account.passwordHash !== null || rows.hasIdentity(account.id);

  return {
    isAccepted,
    invitedUntil: (account: string): string | null => links.waitingUntil('invitation', account),

    /** Makes an account that waits for its owner, and the token of the link that lets them in. */
    invite(invitation: Invitation, by: By): { account: AccountRow; token: string } | { errors: FormError[] } {
      return writeTransaction(db, () => {
        if (rows.byEmail(invitation.email))
          return { errors: [{ field: 'email', message: 'Det finns redan ett konto med den adressen.' }] };
        const id = randomUUID();
        rows.insert({ id, ...invitation, createdAt: now().toISOString() });
        const account = present(rows.byId(id));
        const { email, role } = invitation;
        events.done('account.invite', account, by, { email, role });
        return { account, token: links.make('invitation', id) };
      });
    },

    inviteAgain(account: AccountRow, by: By): { token: string } | Refusal {
      if (isAccepted(account) || account.disabledAt !== null)
        return notNow('Inbjudan är redan antagen, eller så är kontot avstängt.');
      return writeTransaction(db, () => {
        events.done('account.invite', account, by, { again: true });
        return { token: links.make('invitation', account.id) };
      });
    },

    withdraw(account: AccountRow, by: By): { withdrawn: true } | Refusal {
      if (isAccepted(account)) return notNow('Inbjudan är redan antagen. Stäng av kontot i stället.');
      return writeTransaction(db, () => {
        events.done('account.withdraw', account, by);
        rows.remove(account.id);
        return { withdrawn: true };
      });
    },

    /** What waits for its day because this account approved it. */
    approvals: approvals.of,

    disable(account: AccountRow, by: By): { disabled: true; unapproved: number } | Refusal {
      return writeTransaction(db, () => {
        if (isLastOfOffice(account))
          return notNow('Det är redaktionens enda konto. Bjud in någon annan till redaktionen först.');
        rows.change(account.id, { disabledAt: now().toISOString() });
        sessions.endAll(account.id);
        links.revoke('invitation', account.id);
        links.revoke('reset', account.id);
        events.done('account.disable', account, by);
        return { disabled: true, unapproved: approvals.fallAllOf(account.id) };
      });
    },

    enable(account: AccountRow, by: By): { enabled: true } {
      return writeTransaction(db, () => {
        rows.change(account.id, { disabledAt: null });
        events.done('account.enable', account, by);
        return { enabled: true };
      });
    },

    resetPassword(account: AccountRow, by: By): { token: string } | Refusal {
      if (!isAccepted(account) || account.disabledAt !== null)
        return notNow('Kontot är avstängt, eller så har ingen antagit inbjudan än.');
      return writeTransaction(db, () => {
        events.done('account.reset-password', account, by);
        return { token: links.make('reset', account.id) };
      });
    },

    resetSecondFactor(account: AccountRow, by: By): { reset: true } {
      return writeTransaction(db, () => {
        rows.change(account.id, { totpSecret: null, totpLastStep: null });
        recoveryCodes.remove(account.id);
        sessions.endAll(account.id);
        events.done('account.reset-second-factor', account, by);
        return { reset: true };
      });
    },
  };

  /** Whether nobody would be left who can invite others; those who have not come yet and visitors do not count. */
  function isLastOfOffice(account: AccountRow): boolean {
    const office = rows
      .enabled()
      .filter((each) => each.role === 'editorial-office' && isAccepted(each) && !isVisitors(each.id));
    return office.length === 1 && office[0]?.id === account.id;
  }
}

const notNow = (reason: string): Refusal => ({ refused: 'not-now', reason });

function present<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Error('a row that was just written is gone');
  return row;
}
