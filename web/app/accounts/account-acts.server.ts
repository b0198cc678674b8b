import { accountActs, type AccountAct, type Accounts } from '@insatskatalog/shared/accounts.ts';
import { isRefusal } from '@insatskatalog/shared/actor.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { SessionState } from '@insatskatalog/shared/session.ts';
import { data, type RouterContextProvider } from 'react-router';
import { portsContext } from '../context.ts';
import { reasonOf, refusedForm, seeOther } from './answers.server.ts';
import { confirmFirst, confirmIn } from './confirm.server.ts';
import { intentOf } from '../admin/posted.server.ts';

/** Does what a form on another's account's page asks for. */
export async function actOnAccount(
  form: FormData,
  account: string,
  context: Readonly<RouterContextProvider>,
  session: SessionState,
) {
  const act = intentOf(form, accountActs);
  const confirmed = await confirmIn(form, context);
  if ('answer' in confirmed) return confirmed.answer;
  const headers: HeadersInit = confirmed.setCookie ? { 'Set-Cookie': confirmed.setCookie } : {};
  const answer = await run(context.get(portsContext).accounts, act, session, account);
  if (isRefusal(answer)) return refusedForm({ '': reasonOf(answer) }, headers, 409);
  if ('confirm' in answer) return confirmFirst();
  if ('handedOut' in answer) {
    const kind = act === 'reset-password' ? ('reset' as const) : ('invitation' as const);
    // Not another page: a link that was not mailed is in this answer and nowhere else.
    return data({ handedOut: answer.handedOut, kind }, { headers });
  }
  const next = act === 'withdraw' ? paths.admin.accounts() : paths.admin.account(account);
  const done = 'unapproved' in answer && answer.unapproved > 0 ? `${act}-unapproved` : act;
  return seeOther(`${next}?klart=${done}`, confirmed.setCookie);
}

async function run(accounts: Accounts, act: AccountAct, session: SessionState, account: string) {
  switch (act) {
    case 'invite-again':
      return accounts.inviteAgain(session, account);
    case 'withdraw':
      return accounts.withdraw(session, account);
    case 'disable':
      return accounts.disable(session, account);
    case 'enable':
      return accounts.enable(session, account);
    case 'reset-password':
      return accounts.resetPassword(session, account);
    case 'reset-second-factor':
      return accounts.resetSecondFactor(session, account);
  }
}
