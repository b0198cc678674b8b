import { confirmTexts } from '../texts/accounts.ts';
import { errorFor } from '../ui/error-summary.tsx';
import type { Errors } from './errors.ts';
import { Notice } from '../ui/notice.tsx';
import { PasswordField } from './password-field.tsx';

/** Asks for the password again, inside the form whose act needs it. */
export function ConfirmField({ hasPassword, errors }: { hasPassword: boolean; errors: Errors }) {
  if (!hasPassword) return <Notice tone="advice">{confirmTexts.noPassword}</Notice>;
  return (
    <PasswordField
      name="password"
      label={confirmTexts.password}
      hint={confirmTexts.text}
      error={errorFor(errors, 'password')}
      autoComplete="current-password"
      required
    />
  );
}
