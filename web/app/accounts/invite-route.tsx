import { isRefusal } from '@insatskatalog/shared/actor.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { data } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { portsContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import { confirmTexts, invitePage } from '../texts/accounts.ts';
import { site } from '../texts/sv.ts';
import type { Route } from './+types/invite-route';
import './account.css';
import { reasonOf } from './answers.server.ts';
import { ConfirmField } from './confirm-field.tsx';
import { confirmIn } from './confirm.server.ts';
import { errorFor, ErrorSummary, type SummarisedError } from '../ui/error-summary.tsx';
import { noErrors, type Errors } from './errors.ts';
import { TextField } from '../ui/form-field.tsx';
import { intentOf, textOf } from '../admin/posted.server.ts';
import { HandedOut } from './handed-out.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { OfField } from './of-field.tsx';
import { confirmingOf, viewOf } from './own-account-acts.server.ts';
import { sessionOf } from './session.server.ts';
import './sign-in.css';

export const handle = { acts: ['invite'] };

export function loader({ context, url }: Route.LoaderArgs) {
  const { role } = actorOf({ context, url });
  if (role !== 'editorial-office') throw data(null, { status: 404 });
  const { signIn, catalogue } = context.get(portsContext);
  const session = sessionOf({ context, url });
  const { demonstration } = viewOf(context, session);
  return {
    confirming: confirmingOf(context, session, paths.admin.invite()),
    demonstration,
    mail: signIn.ways().mail,
    associations: catalogue
      .reference()
      .associations.map(({ id, shortName }) => ({ id, name: shortName }))
      .toSorted((a, b) => new Intl.Collator('sv').compare(a.name, b.name)),
  };
}

export async function action({ request, context, url }: Route.ActionArgs) {
  const session = sessionOf({ context, url });
  const form = await readForm(request);
  intentOf(form, handle.acts);
  const values = { name: textOf(form, 'name'), email: textOf(form, 'email'), of: textOf(form, 'of') };
  const again = (errors: SummarisedError[], status: number, headers: HeadersInit = {}) =>
    data({ errors, values }, { status, headers });
  const confirmed = await confirmIn(form, context);
  if ('answer' in confirmed) {
    const { data: said, init } = confirmed.answer;
    return again(said.errors, init?.status ?? 422, init?.headers);
  }
  const headers: HeadersInit = confirmed.setCookie ? { 'Set-Cookie': confirmed.setCookie } : {};
  const answer = await context.get(portsContext).accounts.invite(session, values);
  if (isRefusal(answer)) return again([{ field: null, message: reasonOf(answer) }], 409, headers);
  if ('confirm' in answer) return again([{ field: 'password', message: confirmTexts.heading }], 403);
  if ('errors' in answer) return again(answer.errors, 422, headers);
  // Not another page: a link that was not mailed is in this answer and nowhere else.
  return data({ handedOut: answer.handedOut, account: answer.account }, { headers });
}

export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const meta: Route.MetaFunction = () => [{ title: site.title(invitePage.heading) }];

export default function InviteRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { mail, associations, confirming, demonstration } = loaderData;
  const refused = actionData && 'errors' in actionData ? actionData : undefined;
  const errors: Errors = refused?.errors ?? noErrors;
  return (
    <>
      <PageHead
        title={invitePage.heading}
        lead={mail ? invitePage.lead.mail : invitePage.lead.noMail}
        back={{ to: paths.admin.accounts(), label: invitePage.back }}
      />
      <div className="narrow-page">
        {actionData && 'handedOut' in actionData && (
          <HandedOut handedOut={actionData.handedOut} kind="invitation" />
        )}
        <ErrorSummary errors={errors} />
        {demonstration ? (
          <Notice tone="advice">{invitePage.demonstration}</Notice>
        ) : (
          <>
            <form method="post" className="panel form" noValidate>
              <TextField
                name="name"
                label={invitePage.name}
                error={errorFor(errors, 'name')}
                defaultValue={refused?.values.name}
                autoComplete="off"
                required
              />
              <TextField
                name="email"
                type="email"
                label={invitePage.email}
                error={errorFor(errors, 'email')}
                defaultValue={refused?.values.email}
                autoComplete="off"
                required
              />
              <OfField associations={associations} errors={errors} value={refused?.values.of} />
              {(!confirming.confirmed || errorFor(errors, 'password')) && (
                <ConfirmField {...confirming} errors={errors} />
              )}
              <button className="button" name="intent" value="invite" type="submit">
                {invitePage.submit}
              </button>
            </form>
          </>
        )}
      </div>
    </>
  );
}
