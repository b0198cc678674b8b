import { isRefusal } from '@insatskatalog/shared/actor.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { data, Link } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { portsContext } from '../context.ts';
import { confirmTexts, invitePage } from '../texts/accounts.ts';
import { site } from '../texts/sv.ts';
import type { Route } from './+types/invite-route';
import './account.css';
import { reasonOf, unknownAct } from './answers.server.ts';
import { ConfirmField } from './confirm-field.tsx';
import { confirmIn } from './confirm.server.ts';
import { ErrorSummary, Field } from './form.tsx';
import { textOf } from './form-text.server.ts';
import { HandedOut } from './handed-out.tsx';
import { OfField } from './of-field.tsx';
import { viewOf } from './own-account-acts.server.ts';
import { sessionOf } from './session.server.ts';

export const handle = { acts: ['invite'] };

export function loader({ context, url }: Route.LoaderArgs) {
  const { role } = actorOf({ context, url });
  if (role !== 'editorial-office') throw data(null, { status: 404 });
  const { signIn, catalogue } = context.get(portsContext);
  const { confirmed, hasPassword, demonstration } = viewOf(context, sessionOf({ context, url }));
  return {
    ...{ confirmed, hasPassword, demonstration },
    mail: signIn.ways().mail,
    associations: catalogue
      .reference()
      .associations.map(({ id, shortName }) => ({ id, name: shortName }))
      .toSorted((a, b) => new Intl.Collator('sv').compare(a.name, b.name)),
  };
}

export async function action({ request, context, url }: Route.ActionArgs) {
  const session = sessionOf({ context, url });
  const form = await request.formData();
  if (textOf(form, 'intent') !== 'invite') return unknownAct();
  const values = { name: textOf(form, 'name'), email: textOf(form, 'email'), of: textOf(form, 'of') };
  const again = (errors: Record<string, string>, status: number, headers: HeadersInit = {}) =>
    data({ errors, values }, { status, headers });
  const confirmed = await confirmIn(form, context);
  if ('answer' in confirmed) return again(confirmed.answer.data.errors, 400);
  const headers: HeadersInit = confirmed.setCookie ? { 'Set-Cookie': confirmed.setCookie } : {};
  const answer = await context.get(portsContext).accounts.invite(session, values);
  if (isRefusal(answer)) return again({ '': reasonOf(answer) }, 409, headers);
  if ('confirm' in answer) return again({ password: confirmTexts.heading }, 403);
  if ('errors' in answer)
    return again(
      Object.fromEntries(answer.errors.map(({ field, message }) => [field, message])),
      400,
      headers,
    );
  // Not another page: a link that was not mailed is in this answer and nowhere else.
  return data({ handedOut: answer.handedOut, account: answer.account }, { headers });
}

export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const meta: Route.MetaFunction = () => [{ title: site.title(invitePage.heading) }];

export default function InviteRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { mail, associations, confirmed, hasPassword, demonstration } = loaderData;
  const refused = actionData && 'errors' in actionData ? actionData : undefined;
  const errors: Record<string, string> | undefined = refused?.errors;
  return (
    <>
      <div className="admin-head">
        <h1>{invitePage.heading}</h1>
      </div>
      <div className="narrow-page">
        {actionData && 'handedOut' in actionData && (
          <HandedOut handedOut={actionData.handedOut} kind="invitation" />
        )}
        <ErrorSummary errors={errors} />
        {demonstration ? (
          <p className="notice info">{invitePage.demonstration}</p>
        ) : (
          <>
            <p>{mail ? invitePage.lead.mail : invitePage.lead.noMail}</p>
            <form method="post" className="panel form">
              <Field
                name="name"
                label={invitePage.name}
                errors={errors}
                defaultValue={refused?.values.name}
                autoComplete="off"
                required
              />
              <Field
                name="email"
                type="email"
                label={invitePage.email}
                errors={errors}
                defaultValue={refused?.values.email}
                autoComplete="off"
                required
              />
              <OfField associations={associations} errors={errors} value={refused?.values.of} />
              {(!confirmed || errors?.password) && <ConfirmField hasPassword={hasPassword} errors={errors} />}
              <button className="button" name="intent" value="invite" type="submit">
                {invitePage.submit}
              </button>
            </form>
          </>
        )}
        <p>
          <Link to={paths.admin.accounts()}>{invitePage.back}</Link>
        </p>
      </div>
    </>
  );
}
