import type { RouterContextProvider } from 'react-router';
import { portsContext } from '../context.ts';
import { confirmTexts } from '../texts/accounts.ts';
import { reasonOf, refusedForm, waitFirst } from './answers.server.ts';
import { textOf } from '../admin/posted.server.ts';
import { visitorOf } from './visitor.server.ts';

/**
 * Checks the password that a form gives again (`password`), when it gives one. An act that needs it and did not get it says so itself.
 *
 * @returns the cookie of the session's new token (`''` when there was nothing to check), or the answer that says what is wrong
 */
export async function confirmIn(
  form: FormData,
  context: Readonly<RouterContextProvider>,
): Promise<{ setCookie: string } | { answer: ReturnType<typeof refusedForm> }> {
  const password = textOf(form, 'password');
  if (password === '') return { setCookie: '' };
  const confirmed = await context.get(portsContext).ownAccount.confirm(password, visitorOf(context));
  if ('setCookie' in confirmed) return confirmed;
  if ('waitSeconds' in confirmed) return { answer: waitFirst(confirmed) };
  if ('wrong' in confirmed) return { answer: refusedForm({ password: confirmTexts.wrong }) };
  return { answer: refusedForm({ '': reasonOf(confirmed) }) };
}

/** The page again, asking for the password: what was typed stays in its fields. */
export const confirmFirst = () => refusedForm({ password: confirmTexts.text }, {}, 403);
