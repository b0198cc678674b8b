import { confirmTexts, ownAccountPage } from '../texts/accounts.ts';
import { ConfirmField } from './confirm-field.tsx';
import { errorFor } from '../ui/error-summary.tsx';
import { TextField } from '../ui/form-field.tsx';
import type { Errors } from './errors.ts';
import type { OwnAccount } from './views.ts';
import { NewPasswordField, PasswordField } from './password-field.tsx';

export interface SectionProps {
  account: OwnAccount;
  errors: Errors;
}

export function NameSection({ account, errors }: SectionProps) {
  const { heading, label, hint, submit } = ownAccountPage.name;
  return (
    <section aria-labelledby="name-heading">
      <h2 id="name-heading">{heading}</h2>
      <dl className="account-facts">
        <div>
          <dt>{ownAccountPage.facts.email}</dt>
          <dd>{account.email}</dd>
        </div>
        <div>
          <dt>{ownAccountPage.facts.role}</dt>
          <dd>{account.role}</dd>
        </div>
      </dl>
      {!account.demonstration && (
        <form method="post" className="form" noValidate>
          <TextField
            name="name"
            label={label}
            hint={hint}
            error={errorFor(errors, 'name')}
            defaultValue={account.name}
            autoComplete="name"
            required
          />
          <button className="button quiet" name="intent" value="rename" type="submit">
            {submit}
          </button>
        </form>
      )}
    </section>
  );
}

/** Stands before the parts that could lock the owner out, when the sign-in is old. */
export function ConfirmSection({ account, errors }: SectionProps) {
  return (
    <section className="panel" aria-labelledby="confirm-heading">
      <h2 id="confirm-heading">{confirmTexts.heading}</h2>
      <form method="post" className="form" noValidate>
        <ConfirmField {...account} errors={errors} />
        {account.hasPassword && (
          <button className="button" name="intent" value="confirm" type="submit">
            {confirmTexts.submit}
          </button>
        )}
      </form>
    </section>
  );
}

/** The password that there is is asked for each time, however fresh the sign-in. */
export function PasswordSection({ account, errors }: SectionProps) {
  const { heading, none, current, next, lead, submit, choose } = ownAccountPage.password;
  if (!account.confirmed) return null;
  return (
    <section aria-labelledby="password-heading">
      <h2 id="password-heading">{heading}</h2>
      <p>{account.hasPassword ? lead : none}</p>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="email" autoComplete="username" value={account.email} />
        {account.hasPassword && (
          <PasswordField
            name="password"
            label={current}
            error={errorFor(errors, 'password')}
            autoComplete="current-password"
            required
          />
        )}
        <NewPasswordField label={next} error={errorFor(errors, 'new-password')} />
        <button className="button quiet" name="intent" value="change-password" type="submit">
          {account.hasPassword ? submit : choose}
        </button>
      </form>
    </section>
  );
}
