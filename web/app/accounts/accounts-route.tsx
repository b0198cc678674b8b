import { paths } from '@insatskatalog/shared/paths.ts';
import { Link } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { granted } from '../admin/refused.server.ts';
import { portsContext } from '../context.ts';
import { accountsPage } from '../texts/accounts.ts';
import { day, site } from '../texts/sv.ts';
import type { Route } from './+types/accounts-route';
import './account.css';
import { PageHead } from '../ui/page-head.tsx';
import { accountGroups } from './account-list.server.ts';
import { noticeOf } from './notice.server.ts';

export function loader({ context, url }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  const { accounts, catalogue } = context.get(portsContext);
  const list = granted(accounts.list(actor));
  if ('refused' in list) throw new Error('a list is always there');
  return {
    mayInvite: actor.role === 'editorial-office',
    groups: accountGroups(list, catalogue.reference().associations),
    notice: noticeOf(accountsPage.notices, url),
  };
}

export const meta: Route.MetaFunction = () => [{ title: site.title(accountsPage.heading) }];

const pills = { invited: 'queue', active: 'open', disabled: 'closed' } as const;

export default function AccountsRoute({ loaderData }: Route.ComponentProps) {
  const { mayInvite, groups } = loaderData;
  return (
    <>
      <PageHead
        title={accountsPage.heading}
        lead={mayInvite ? accountsPage.lead.office : accountsPage.lead.administrator}
      >
        {mayInvite && (
          <Link className="button" to={paths.admin.invite()}>
            {accountsPage.invite}
          </Link>
        )}
      </PageHead>
      {groups.map((group) => (
        <section key={group.id} className="account-group" aria-labelledby={`group-${group.id}`}>
          <h2 id={`group-${group.id}`}>{group.name}</h2>
          <ul className="plain-list account-list">
            {group.accounts.map(({ id, name, email, state, lastSignedInAt }) => (
              <li key={id}>
                <div>
                  <Link to={paths.admin.account(id)}>
                    <strong>{name}</strong>
                  </Link>
                  <p className="small muted">
                    {email}
                    {' · '}
                    {lastSignedInAt === null
                      ? accountsPage.neverSignedIn
                      : accountsPage.signedIn(day(lastSignedInAt))}
                  </p>
                </div>
                <span className={`pill ${pills[state]}`}>{accountsPage.states[state]}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
