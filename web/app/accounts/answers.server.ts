import { isRefusal, type Refusal } from '@insatskatalog/shared/actor.ts';
import type { Wait } from '@insatskatalog/shared/sign-in.ts';
import { data, redirect } from 'react-router';
import type { SummarisedError } from '../ui/error-summary.tsx';
import { formErrors } from '../texts/sign-in.ts';

/** What was sent could be read and cannot be done, as everywhere (`toMend`). */
const unprocessable = 422;

/** The page again, with what is to be mended by field; `''` is the form as a whole. */
export const refusedForm = (
  byField: Record<string, string>,
  headers: HeadersInit = {},
  status = unprocessable,
) =>
  formAgain(
    Object.entries(byField).map(([field, message]) => ({ field: field || null, message })),
    headers,
    status,
  );

/** The page again, with the errors that were found. */
export const formAgain = (errors: SummarisedError[], headers: HeadersInit = {}, status = unprocessable) =>
  data({ errors }, { status, headers });

/** The page again, saying how long to wait. */
export const waitFirst = ({ waitSeconds }: Wait, headers: Record<string, string> = {}) =>
  refusedForm({ '': formErrors.wait(waitSeconds) }, { ...headers, 'Retry-After': String(waitSeconds) }, 429);

/** After something was done: another page, so that reading it again does nothing again. */
export const seeOther = (address: string, ...cookies: string[]): Response => {
  const headers = new Headers();
  for (const cookie of cookies.filter(Boolean)) headers.append('Set-Cookie', cookie);
  return redirect(address, { status: 303, headers });
};

/** What is not there and what is not theirs looks the same: 404. What cannot be done just now is said on the page. */
export function reasonOf(answer: Refusal): string {
  if (isRefusal(answer) && answer.refused === 'not-now') return answer.reason;
  throw data(null, { status: 404 });
}
