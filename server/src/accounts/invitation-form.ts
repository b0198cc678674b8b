import type { InvitationForm } from '@insatskatalog/shared/accounts.ts';
import type { FormError } from '@insatskatalog/shared/publishable.ts';
import { z } from 'zod';
import { plainEmail } from './rows.ts';

const name = z
  .string()
  .trim()
  .min(1, 'Skriv ett namn.')
  .max(100, 'Namnet får ha högst 100 tecken.')
  .regex(/^[^\p{C}<>]*$/u, 'Namnet har ett tecken som inte går att använda.');
const email = z
  .string()
  .transform(plainEmail)
  .pipe(z.email('Skriv en e-postadress, till exempel namn@example.se.').max(200, 'Adressen är för lång.'));

export interface Invitation {
  name: string;
  email: string;
  role: 'administrator' | 'editorial-office';
  association: string | null;
}

/**
 * Reads an invitation: all that is wrong with it at once, beside the field.
 *
 * @param associations the ids that there are
 */
export function readInvitation(
  form: InvitationForm,
  associations: string[],
): { invitation: Invitation } | { errors: FormError[] } {
  const parsed = z
    .object({
      name,
      email,
      of: z.enum(['editorial-office', ...associations], 'Välj ett förbund, eller redaktionen.'),
    })
    .safeParse(form);
  if (!parsed.success) return { errors: errorsOf(parsed.error) };
  const { of, ...who } = parsed.data;
  return {
    invitation:
      of === 'editorial-office'
        ? { ...who, role: 'editorial-office', association: null }
        : { ...who, role: 'administrator', association: of },
  };
}

export function readName(given: string): { name: string } | { errors: FormError[] } {
  const parsed = z.object({ name }).safeParse({ name: given });
  return parsed.success ? parsed.data : { errors: errorsOf(parsed.error) };
}

/** One a field: the first thing to mend. */
function errorsOf(error: z.ZodError): FormError[] {
  const byField = new Map<string, string>();
  for (const { path, message } of error.issues) {
    const field = path.join('.');
    if (!byField.has(field)) byField.set(field, message);
  }
  return Array.from(byField, ([field, message]) => ({ field, message }));
}
