import { accountActs, type WaitingApproval } from '@insatskatalog/shared/accounts.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { data } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { granted } from '../admin/refused.server.ts';
import { portsContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import { accountPage, roleName } from '../texts/accounts.ts';
import { site } from '../texts/sv.ts';
import type { Route } from './+types/account-route';
import './account.css';
import { actOnAccount } from './account-acts.server.ts';
import { AccountFacts } from './account-facts.tsx';
import { ConfirmField } from './confirm-field.tsx';
import { errorFor, ErrorSummary } from '../ui/error-summary.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { noticeOf } from './notice.server.ts';
import { noErrors, type Errors } from './errors.ts';
import { HandedOut } from './handed-out.tsx';
import { confirmingOf } from './own-account-acts.server.ts';
import { sessionOf } from './session.server.ts';
import type { AccountPage } from './views.ts';

export const handle = { acts: [...accountActs] };

export function loader({ request, params, context, url }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  const { accounts, catalogue } = context.get(portsContext);
  const account = granted(accounts.open(actor, params.account));
  if ('refused' in account) throw data(null, { status: 404 });
  const { associations } = catalogue.reference();
  return {
    account,
    role: roleName(associations.find(({ id }) => id === account.association)?.shortName ?? null),
    confirming: confirmingOf(context, sessionOf({ context, url }), paths.admin.account(account.id)),
    notice: request.method === 'GET' ? noticeOf(accountPage.notices, url) : null,
  };
}

export async function action({ request, params, context, url }: Route.ActionArgs) {
  const session = sessionOf({ context, url });
  return actOnAccount(await readForm(request), params.account, context, session);
}

export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: site.title(loaderData?.account.name ?? accountPage.actsHeading) },
];

export default function AccountRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { account } = loaderData;
  const errors = actionData && 'errors' in actionData ? actionData.errors : noErrors;
  return (
    <>
      <PageHead title={account.name} back={{ to: paths.admin.accounts(), label: accountPage.back }} />
      {actionData && 'handedOut' in actionData && (
        <HandedOut handedOut={actionData.handedOut} kind={actionData.kind} />
      )}
      <ErrorSummary errors={errors} />
      <div className="account-sections">
        <AccountFacts page={loaderData} />
        {account.may.length > 0 && <Acts page={loaderData} errors={errors} />}
      </div>
    </>
  );
}

/** One form with a button for each act, so that the password is asked for at most once. */
function Acts({ page, errors }: { page: AccountPage; errors: Errors }) {
  const { account, confirming } = page;
  return (
    <section aria-labelledby="acts">
      <h2 id="acts">{accountPage.actsHeading}</h2>
      <form method="post" className="panel account-acts">
        {(!confirming.confirmed || errorFor(errors, 'password')) && (
          <ConfirmField {...confirming} errors={errors} />
        )}
        {account.may.map((act) => (
          <div key={act} className="act">
            <button
              className="button quiet"
              name="intent"
              value={act}
              type="submit"
              aria-describedby={`${act}-hint`}
            >
              {accountPage.acts[act].label}
            </button>
            <p className="small muted" id={`${act}-hint`}>
              {accountPage.acts[act].hint}
            </p>
            {act === 'disable' && account.approvals.length > 0 && <Approvals approvals={account.approvals} />}
          </div>
        ))}
      </form>
    </section>
  );
}

/** What would have to be approved again if the account were disabled. */
function Approvals({ approvals }: { approvals: WaitingApproval[] }) {
  const { fall, on } = accountPage.approvals;
  return (
    <div className="small">
      <p>{fall(approvals.length)}</p>
      <ul>
        {approvals.map(({ entry, title, publishOn }) => (
          <li key={entry}>
            <a href={paths.admin.entry(entry)}>{title}</a>, {on(publishOn)}
          </li>
        ))}
      </ul>
    </div>
  );
}
