import { useState, type ComponentProps } from 'react';
import { passwordTexts } from '../texts/sign-in.ts';
import { TextField } from '../ui/form-field.tsx';
import { useHydrated } from '../ui/use-hydrated.ts';
import './password-field.css';

/** A password, which can be read while it is typed, pasted, and filled in by a password manager. */
export function PasswordField(props: Omit<ComponentProps<typeof TextField>, 'type'>) {
  const [shown, setShown] = useState(false);
  const hydrated = useHydrated();
  return (
    <div className="password-field">
      <TextField {...props} type={shown ? 'text' : 'password'} spellCheck={false} autoCapitalize="none" />
      {hydrated && (
        <label className="password-shown">
          <input type="checkbox" checked={shown} onChange={() => setShown(!shown)} />
          {passwordTexts.show}
        </label>
      )}
    </div>
  );
}

/** A password that is being chosen, with what it needs to be. */
export const NewPasswordField = (props: Pick<ComponentProps<typeof TextField>, 'label' | 'error'>) => (
  <PasswordField
    {...props}
    name="new-password"
    hint={passwordTexts.hint}
    autoComplete="new-password"
    required
  />
);
