import { useState } from 'react';
import { passwordTexts } from '../texts/sign-in.ts';
import { useHydrated } from '../ui/use-hydrated.ts';
import { Field, type FieldProps } from './form.tsx';

/** A password, which can be read while it is typed, pasted, and filled in by a password manager. */
export function PasswordField(props: Omit<FieldProps, 'type'>) {
  const [shown, setShown] = useState(false);
  const hydrated = useHydrated();
  return (
    <div className="form-password">
      <Field {...props} type={shown ? 'text' : 'password'} spellCheck={false} autoCapitalize="none" />
      {hydrated && (
        <label className="form-check">
          <input type="checkbox" checked={shown} onChange={() => setShown(!shown)} />
          {passwordTexts.show}
        </label>
      )}
    </div>
  );
}

/** A password that is being chosen, with what it needs to be. */
export const NewPasswordField = (props: Pick<FieldProps, 'label' | 'errors'>) => (
  <PasswordField
    {...props}
    name="new-password"
    hint={passwordTexts.hint}
    autoComplete="new-password"
    required
  />
);
