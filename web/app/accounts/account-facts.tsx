import { accountPage, accountsPage } from '../texts/accounts.ts';
import { day } from '../texts/sv.ts';
import type { AccountPage } from './views.ts';

/** What is known of an account. */
export function AccountFacts({ page: { account, role } }: { page: AccountPage }) {
  const { facts, yes, no, never, expired } = accountPage;
  const yesNo = (is: boolean) => (is ? yes : no);
  const rows: [string, string][] = [
    [facts.email, account.email],
    [facts.role, role],
    [facts.state, accountsPage.states[account.state]],
    [facts.created, day(account.createdAt)],
  ];
  if (account.state === 'invited')
    rows.push([facts.invitedUntil, account.invitedUntil === null ? expired : day(account.invitedUntil)]);
  else
    rows.push(
      [facts.signedIn, account.lastSignedInAt === null ? never : day(account.lastSignedInAt)],
      [facts.password, yesNo(account.hasPassword)],
      [facts.secondFactor, yesNo(account.hasSecondFactor)],
      [facts.oidc, yesNo(account.hasOidc)],
    );
  return (
    <dl className="account-facts">
      {rows.map(([term, fact]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
