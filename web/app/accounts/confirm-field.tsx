import { confirmTexts } from '../texts/accounts.ts';
import { errorFor } from '../ui/error-summary.tsx';
import type { Errors } from './errors.ts';
import { Notice } from '../ui/notice.tsx';
import { PasswordField } from './password-field.tsx';

/** Whether somebody has shown lately who they are, and how they can do so again. */
export interface Confirming {
  /** Whether the sign-in is fresh enough as it is. */
  confirmed: boolean;
  hasPassword: boolean;
  /** By signing in anew elsewhere, where the account is linked. */
  elsewhere: { name: string; to: string } | null;
}

/** Asks for the password again, inside the form whose act needs it, or leads to a new sign-in elsewhere. */
export function ConfirmField({
  hasPassword,
  elsewhere,
  errors,
}: Omit<Confirming, 'confirmed'> & { errors: Errors }) {
  if (!hasPassword && !elsewhere) return <Notice tone="advice">{confirmTexts.noPassword}</Notice>;
  return (
    <>
      {hasPassword && (
        <PasswordField
          name="password"
          label={confirmTexts.password}
          hint={confirmTexts.text}
          error={errorFor(errors, 'password')}
          autoComplete="current-password"
          required
        />
      )}
      {elsewhere && (
        <div className="confirm-elsewhere">
          {!hasPassword && <p>{confirmTexts.elsewhereText}</p>}
          <a className="button quiet" href={elsewhere.to}>
            {confirmTexts.elsewhere(elsewhere.name)}
          </a>
        </div>
      )}
    </>
  );
}
