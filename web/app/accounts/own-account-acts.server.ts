import { isRefusal } from '@insatskatalog/shared/actor.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { SessionState } from '@insatskatalog/shared/session.ts';
import type { RouterContextProvider } from 'react-router';
import { data } from 'react-router';
import { portsContext } from '../context.ts';
import { confirmTexts } from '../texts/accounts.ts';
import { passwordTexts, setUpPage } from '../texts/sign-in.ts';
import { formAgain, reasonOf, refusedForm, seeOther, waitFirst } from './answers.server.ts';
import type { Confirming } from './confirm-field.tsx';
import { confirmFirst, confirmIn } from './confirm.server.ts';
import { intentOf, textOf } from '../admin/posted.server.ts';
import { ownAccountActs } from './own-account-acts.ts';
import { visitorOf } from './visitor.server.ts';

/** Does what a form on one's own account's page asks for. */
export async function actOnOwnAccount(
  form: FormData,
  context: Readonly<RouterContextProvider>,
  session: SessionState,
) {
  const { ownAccount } = context.get(portsContext);
  const intent = intentOf(form, ownAccountActs);
  const confirmed = await confirmIn(form, context);
  if ('answer' in confirmed) return confirmed.answer;
  const { setCookie } = confirmed;
  const done = (notice: string) => seeOther(`${paths.admin.ownAccount()}?klart=${notice}`, setCookie);
  // A session that has just been confirmed goes on under a new token, whatever else comes of the form.
  const cookie: Record<string, string> = setCookie ? { 'Set-Cookie': setCookie } : {};

  switch (intent) {
    case 'confirm':
      return setCookie ? done('bekraftad') : refusedForm({ password: confirmTexts.wrong });
    case 'rename': {
      const answer = ownAccount.rename(session, textOf(form, 'name'));
      if (isRefusal(answer)) return refusedForm({ '': reasonOf(answer) }, cookie);
      if ('errors' in answer) return formAgain(answer.errors, cookie);
      return done('namn');
    }
    case 'change-password': {
      const { hasPassword } = viewOf(context, session);
      if (hasPassword && !setCookie) return refusedForm({ password: confirmTexts.wrong });
      const answer = await ownAccount.changePassword(session, textOf(form, 'new-password'));
      if (isRefusal(answer)) return refusedForm({ '': reasonOf(answer) }, cookie);
      if ('confirm' in answer) return confirmFirst();
      if ('problems' in answer)
        return refusedForm(
          { 'new-password': answer.problems.map((problem) => passwordTexts.problems[problem]).join(' ') },
          cookie,
        );
      return done('losenord');
    }
    case 'replace-second-factor': {
      const answer = ownAccount.replaceSecondFactor(textOf(form, 'code'), visitorOf(context));
      if (isRefusal(answer)) return refusedForm({ '': reasonOf(answer) }, cookie);
      if ('confirm' in answer) return confirmFirst();
      if ('waitSeconds' in answer) return waitFirst(answer, cookie);
      if ('wrong' in answer) return refusedForm({ code: setUpPage.wrong }, cookie);
      return data({ recoveryCodes: answer.recoveryCodes }, { headers: cookie });
    }
    case 'new-recovery-codes': {
      const answer = ownAccount.newRecoveryCodes(session);
      if (isRefusal(answer)) return refusedForm({ '': reasonOf(answer) }, cookie);
      return 'confirm' in answer
        ? confirmFirst()
        : data({ recoveryCodes: answer.recoveryCodes }, { headers: cookie });
    }
    case 'end-session':
    case 'end-other-sessions': {
      const answer =
        intent === 'end-session'
          ? ownAccount.endSession(session, textOf(form, 'session'))
          : ownAccount.endOtherSessions(session);
      return isRefusal(answer) ? refusedForm({ '': reasonOf(answer) }, cookie) : done('utloggad');
    }
    default: {
      const answer = ownAccount.unlinkOidc(session);
      if (isRefusal(answer)) return refusedForm({ '': reasonOf(answer) }, cookie);
      return 'confirm' in answer ? confirmFirst() : done('bortkopplad');
    }
  }
}

/** Whether what could lock somebody out may be done now, and how they can show again who they are. */
export function confirmingOf(
  context: Readonly<RouterContextProvider>,
  session: SessionState,
  vidare: string,
): Confirming {
  const { confirmed, hasPassword, oidc } = viewOf(context, session);
  const elsewhere = oidc?.linked
    ? { name: oidc.name, to: paths.oidcStart({ bekrafta: session.id, vidare }) }
    : null;
  return { confirmed, hasPassword, elsewhere };
}

/** One's own account as the page shows it. */
export function viewOf(context: Readonly<RouterContextProvider>, session: SessionState) {
  const view = context.get(portsContext).ownAccount.view(session);
  if (isRefusal(view)) throw data(null, { status: 404 });
  return view;
}
