import { ownAccountPage } from '../texts/accounts.ts';
import type { OwnAccount } from './views.ts';

export function SecondFactorSection({ account }: { account: OwnAccount }) {
  const texts = ownAccountPage.secondFactor;
  return (
    <section aria-labelledby="second-factor-heading">
      <h2 id="second-factor-heading">{texts.heading}</h2>
      <p>
        {account.hasSecondFactor ? texts.set : texts.none}
        {account.hasSecondFactor && ` ${texts.codesLeft(account.recoveryCodesLeft)}`}
      </p>
      {account.confirmed && (
        <form method="post" className="form-acts">
          <a className="button quiet" href="?visa=ny-app">
            {account.hasSecondFactor ? texts.replace : texts.add}
          </a>
          {account.hasSecondFactor && (
            <button className="button quiet" name="intent" value="new-recovery-codes" type="submit">
              {texts.renew}
            </button>
          )}
        </form>
      )}
    </section>
  );
}

/** The account's link to a sign-in elsewhere; an ordinary link, since it leads to another host. */
export function OidcSection({ account }: { account: OwnAccount }) {
  const texts = ownAccountPage.oidc;
  if (!account.oidc) return null;
  const { name, linked } = account.oidc;
  return (
    <section aria-labelledby="oidc-heading">
      <h2 id="oidc-heading">{texts.heading(name)}</h2>
      <p>{linked ? texts.linked(name) : texts.unlinked(name)}</p>
      {account.confirmed && !linked && (
        <p>
          <a className="button quiet" href={account.link}>
            {texts.link}
          </a>
        </p>
      )}
      {account.confirmed && linked && (
        <form method="post">
          <button className="button quiet" name="intent" value="unlink" type="submit">
            {texts.unlink}
          </button>
        </form>
      )}
    </section>
  );
}
