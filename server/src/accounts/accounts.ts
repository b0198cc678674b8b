import type { AccountAct, Accounts, AccountView, NotConfirmed } from '@insatskatalog/shared/accounts.ts';
import type { Actor, Refusal } from '@insatskatalog/shared/actor.ts';
import type { SessionState } from '@insatskatalog/shared/session.ts';
import type { RecordEvent } from '../audit/record.ts';
import { tellRefusal } from '../audit/refusals.ts';
import { allows, reachOf, type Action } from '../policy.ts';
import type { AccountActs } from './account-acts.ts';
import type { Confirmed } from './confirmed.ts';
import { isVisitors } from './demonstration.ts';
import type { AccountRow } from './events.ts';
import type { HandOut } from './hand-out.ts';
import { readInvitation } from './invitation-form.ts';
import type { AccountRows } from './rows.ts';

export interface AccountsParts {
  rows: AccountRows;
  acts: AccountActs;
  confirmed: Confirmed;
  handOut: HandOut;
  record: RecordEvent;
  /** The ids of the associations that there are. */
  associations: () => string[];
}

/** What the policy calls each act. */
const actions: Record<AccountAct, Action> = {
  'invite-again': 'account.invite',
  withdraw: 'account.invite',
  disable: 'account.disable',
  enable: 'account.disable',
  'reset-password': 'account.reset',
  'reset-second-factor': 'account.reset',
};

/** Whoever tries a demonstration sees the accounts that everybody may try, and no real person's. */
const isVisible = (actor: Actor, account: AccountRow): boolean =>
  allows(actor, 'account.read', account.association) && (!isVisitors(actor.id) || isVisitors(account.id));

/** Others' accounts, for those whom the policy lets look after them. */
export function createAccounts(parts: AccountsParts): Accounts {
  const { rows, acts, confirmed, handOut, associations } = parts;
  const tell = (actor: Actor, action: Action, id: string) =>
    tellRefusal(parts.record, actor, action, { kind: 'account', id });

  /** The account, when the actor may see it, may do this to it, and it can be done as things are. */
  function granted(
    session: SessionState,
    id: string,
    act: AccountAct,
  ): { actor: Actor; account: AccountRow } | NotConfirmed | Refusal {
    const { actor } = session;
    const account = rows.byId(id);
    if (!actor || !account) return { refused: 'not-found' };
    const mayAct = allows(actor, actions[act], account.association);
    if (!mayAct || !isVisible(actor, account)) {
      tell(actor, actions[act], id);
      return { refused: 'not-found' };
    }
    const confirmedActor = confirmed.actor(session);
    if (!('id' in confirmedActor)) return confirmedActor;
    return actsOn(account).includes(act)
      ? { actor, account }
      : { refused: 'not-now', reason: 'Kontot har ändrats. Det går inte att göra nu.' };
  }

  const view = (actor: Actor, account: AccountRow): AccountView => {
    const { id, name, email, role, association, createdAt, lastSignedInAt } = account;
    return {
      id,
      name,
      email,
      role,
      association,
      createdAt,
      lastSignedInAt,
      state: stateOf(account),
      hasPassword: account.passwordHash !== null,
      hasSecondFactor: account.totpSecret !== null,
      hasOidc: rows.hasIdentity(id),
      invitedUntil: acts.invitedUntil(id),
      may: actsOn(account).filter((act) => allows(actor, actions[act], association)),
    };
  };

  const stateOf = (account: AccountRow): AccountView['state'] => {
    if (account.disabledAt !== null) return 'disabled';
    return acts.isAccepted(account) || isVisitors(account.id) ? 'active' : 'invited';
  };

  /** What can be done to an account as it is, whoever does it. */
  function actsOn(account: AccountRow): AccountAct[] {
    if (isVisitors(account.id)) return [];
    switch (stateOf(account)) {
      case 'invited':
        return ['invite-again', 'withdraw'];
      case 'disabled':
        return ['enable'];
      case 'active':
        return account.totpSecret === null
          ? ['reset-password', 'disable']
          : ['reset-password', 'reset-second-factor', 'disable'];
    }
  }

  return {
    list(actor) {
      if ('none' in reachOf(actor, 'account.read')) return { refused: 'forbidden' };
      return rows
        .all()
        .filter((account) => isVisible(actor, account))
        .map((account) => view(actor, account));
    },

    open(actor, id) {
      const account = rows.byId(id);
      if (account && isVisible(actor, account))
        return { ...view(actor, account), approvals: acts.approvals(id) };
      if (account) tell(actor, 'account.read', id);
      return { refused: 'not-found' };
    },

    async invite(session, form) {
      const { actor } = session;
      if (!actor) return { refused: 'forbidden' };
      if ('none' in reachOf(actor, 'account.invite')) {
        tell(actor, 'account.invite', '');
        return { refused: 'forbidden' };
      }
      if (isVisitors(actor.id))
        return { refused: 'not-now', reason: 'I demonstrationen går det inte att bjuda in någon.' };
      const read = readInvitation(form, associations());
      if ('errors' in read) return read;
      if (!allows(actor, 'account.invite', read.invitation.association)) return { refused: 'forbidden' };
      const confirmedActor = confirmed.actor(session);
      if (!('id' in confirmedActor)) return confirmedActor;
      const invited = acts.invite(read.invitation, actor);
      if ('errors' in invited) return invited;
      const { account, token } = invited;
      return { account: account.id, handedOut: await handOut.give('invitation', account, token) };
    },

    async inviteAgain(session, id) {
      const grant = granted(session, id, 'invite-again');
      if (!('account' in grant)) return grant;
      const answer = acts.inviteAgain(grant.account, grant.actor);
      if ('refused' in answer) return answer;
      return { handedOut: await handOut.give('invitation', grant.account, answer.token) };
    },

    async resetPassword(session, id) {
      const grant = granted(session, id, 'reset-password');
      if (!('account' in grant)) return grant;
      const answer = acts.resetPassword(grant.account, grant.actor);
      if ('refused' in answer) return answer;
      return { handedOut: await handOut.give('reset', grant.account, answer.token) };
    },

    withdraw(session, id) {
      const grant = granted(session, id, 'withdraw');
      return 'account' in grant ? acts.withdraw(grant.account, grant.actor) : grant;
    },

    disable(session, id) {
      const grant = granted(session, id, 'disable');
      return 'account' in grant ? acts.disable(grant.account, grant.actor) : grant;
    },

    enable(session, id) {
      const grant = granted(session, id, 'enable');
      return 'account' in grant ? acts.enable(grant.account, grant.actor) : grant;
    },

    resetSecondFactor(session, id) {
      const grant = granted(session, id, 'reset-second-factor');
      return 'account' in grant ? acts.resetSecondFactor(grant.account, grant.actor) : grant;
    },
  };
}
