import { entryFormInputs } from '@insatskatalog/shared/form-names.ts';
import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { holdsPersonalNumber } from '@insatskatalog/shared/personal-details.ts';
import { personalNumbersIn } from '@insatskatalog/shared/personal-numbers-in-forms.ts';
import { messageLimit, type Objection } from '@insatskatalog/shared/proposals.ts';
import { toIntervention, type FormError } from '@insatskatalog/shared/publishable.ts';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';

/** Web addresses that a visitor may add: one to show where it says so, and one more. */
const linksAllowed = 2;

/** What keeps a proposal from being taken in, whoever sends it. `before` is what the entry says now. */
export function objectionsTo(
  before: EntryForm,
  proposed: EntryForm,
  { message, replyTo }: { message: string; replyTo: string },
): Objection[] {
  const known = new Map(entryFormInputs(before));
  const written = new Map(entryFormInputs(proposed));
  const personal = personalNumbersIn(proposed).filter((name) => known.get(name) !== written.get(name));
  return [
    ...personal.map((field): Objection => ({ field, reason: 'personal-number' })),
    ...newErrors(before, proposed).filter(({ field }) => !personal.includes(field)),
    ...objectionsToMessage(message, replyTo),
  ];
}

function objectionsToMessage(message: string, replyTo: string): Objection[] {
  const objections: Objection[] = [];
  if (message.length > messageLimit) objections.push({ field: 'message', reason: 'too-long' });
  if (holdsPersonalNumber(message)) objections.push({ field: 'message', reason: 'personal-number' });
  if (replyTo !== '' && !z.email().max(254).safeParse(replyTo).success)
    objections.push({ field: 'replyTo', reason: 'mail-address' });
  return objections;
}

/** Whether more web addresses were written than a person has need of. */
export function holdsManyLinks(before: EntryForm, proposed: EntryForm, message: string): boolean {
  const inForm = (form: EntryForm) => linksIn(entryFormInputs(form).map(([, value]) => value));
  return inForm(proposed) - inForm(before) + linksIn([message]) > linksAllowed;
}

const linksIn = (texts: string[]): number =>
  texts.reduce((sum, text) => sum + (text.match(/https?:|www\./gi)?.length ?? 0), 0);

/** What is wrong with the proposed form and was not wrong before: an entry with an old fault can still be put right elsewhere. */
function newErrors(before: EntryForm, proposed: EntryForm): Objection[] {
  const old = new Set(errorsOf(before).map(({ field }) => field));
  return errorsOf(proposed)
    .filter(({ field }) => !old.has(field))
    .map((error) => ({ ...error, reason: 'invalid' }));
}

function errorsOf(form: EntryForm): FormError[] {
  const result = toIntervention(form, randomUUID);
  return 'errors' in result ? result.errors : [];
}
