import type { ComponentProps } from 'react';
import { portsContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import { ownAccountPage, roleName } from '../texts/accounts.ts';
import { site } from '../texts/sv.ts';
import type { Route } from './+types/own-account-route';
import './account.css';
import { ConfirmSection, NameSection, PasswordSection } from './own-account-sections.tsx';
import { actOnOwnAccount, confirmingOf, viewOf } from './own-account-acts.server.ts';
import { ownAccountActs } from './own-account-acts.ts';
import { OidcSection, SecondFactorSection } from './own-sign-in-sections.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { noErrors } from './errors.ts';
import { noticeOf } from './notice.server.ts';
import { RecoveryCodeList } from './recovery-codes.tsx';
import { SessionsSection } from './sessions-section.tsx';
import { sessionOf } from './session.server.ts';
import { SetUpSteps } from './set-up-steps.tsx';
import { isRefusal } from '@insatskatalog/shared/actor.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import './sign-in.css';

export const handle = { acts: [...ownAccountActs] };

export function loader({ request, context, url }: Route.LoaderArgs) {
  const session = sessionOf({ context, url });
  const { ownAccount, catalogue } = context.get(portsContext);
  const view = viewOf(context, session);
  const { associations } = catalogue.reference();
  // A new app is offered when it was asked for, so that reading the page changes nothing.
  const offered = url.searchParams.get('visa') === 'ny-app' ? ownAccount.offerSecondFactor(session) : null;
  return {
    ...view,
    role: roleName(associations.find(({ id }) => id === view.association)?.shortName ?? null),
    offer: offered && !isRefusal(offered) && 'offer' in offered ? offered.offer : null,
    link: paths.oidcStart({ koppla: session.id }),
    elsewhere: confirmingOf(context, session, paths.admin.ownAccount()).elsewhere,
    // What comes back from a form has its own to say.
    notice: request.method === 'GET' ? noticeOf(ownAccountPage.notices, url) : null,
  };
}

export async function action({ request, context, url }: Route.ActionArgs) {
  const session = sessionOf({ context, url });
  return actOnOwnAccount(await readForm(request), context, session);
}

export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const meta: Route.MetaFunction = () => [{ title: site.title(ownAccountPage.heading) }];

export default function OwnAccountRoute({ loaderData, actionData }: Route.ComponentProps) {
  if (actionData && 'recoveryCodes' in actionData) return <NewCodes codes={actionData.recoveryCodes} />;
  const errors = actionData?.errors ?? noErrors;
  if (loaderData.offer) return <NewApp offer={loaderData.offer} errors={errors} />;
  const { demonstration, confirmed } = loaderData;
  return (
    <>
      <PageHead title={ownAccountPage.heading} />
      <ErrorSummary errors={errors} />
      {demonstration && <Notice tone="advice">{ownAccountPage.demonstration}</Notice>}
      <div className="account-sections">
        <NameSection account={loaderData} errors={errors} />
        {!demonstration && (
          <>
            {!confirmed && <ConfirmSection account={loaderData} errors={errors} />}
            <PasswordSection account={loaderData} errors={errors} />
            <SecondFactorSection account={loaderData} />
            <OidcSection account={loaderData} />
          </>
        )}
        <SessionsSection account={loaderData} />
      </div>
    </>
  );
}

function NewCodes({ codes }: { codes: string[] }) {
  return (
    <>
      <PageHead title={ownAccountPage.codes.heading} />
      <div className="narrow-page">
        <RecoveryCodeList codes={codes} />
        <p className="no-print">
          <a className="button" href={paths.admin.ownAccount()}>
            {ownAccountPage.codes.back}
          </a>
        </p>
      </div>
    </>
  );
}

function NewApp(props: Omit<ComponentProps<typeof SetUpSteps>, 'intent'>) {
  return (
    <>
      <PageHead title={ownAccountPage.replace.heading} lead={ownAccountPage.replace.lead} />
      <div className="narrow-page">
        <ErrorSummary errors={props.errors} />
        <SetUpSteps offer={props.offer} errors={props.errors} intent="replace-second-factor" />
        <p>
          <a href={paths.admin.ownAccount()}>{ownAccountPage.replace.back}</a>
        </p>
      </div>
    </>
  );
}
