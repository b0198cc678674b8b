import { confirmTexts } from '../texts/accounts.ts';
import type { Errors } from './form.tsx';
import { PasswordField } from './password-field.tsx';

/** Asks for the password again, inside the form whose act needs it. */
export function ConfirmField({ hasPassword, errors }: { hasPassword: boolean; errors: Errors }) {
  if (!hasPassword) return <p className="notice info">{confirmTexts.noPassword}</p>;
  return (
    <PasswordField
      name="password"
      label={confirmTexts.password}
      hint={confirmTexts.text}
      errors={errors}
      autoComplete="current-password"
      required
    />
  );
}
