import { paths } from '@insatskatalog/shared/paths.ts';
import { Link } from 'react-router';
import { portsContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import { invitationPage, passwordTexts } from '../texts/sign-in.ts';
import { site } from '../texts/sv.ts';
import type { Route } from './+types/invitation-route';
import { refusedForm, seeOther } from './answers.server.ts';
import { errorFor, ErrorSummary } from '../ui/error-summary.tsx';
import { noErrors } from './errors.ts';
import { intentOf, textOf } from '../admin/posted.server.ts';
import { NewPasswordField } from './password-field.tsx';
import { visitorOf } from './visitor.server.ts';
import './sign-in.css';

export const handle = { acts: ['accept'] };

export function loader({ params, context }: Route.LoaderArgs) {
  const { signIn, catalogue } = context.get(portsContext);
  const owner = signIn.linkOwner('invitation', params.token);
  if (!owner) return { invitation: null };
  const association = catalogue.reference().associations.find(({ id }) => id === owner.association);
  const { roles } = invitationPage;
  return {
    invitation: {
      name: owner.name,
      email: owner.email,
      place: association ? roles.administrator(association.name) : roles.office,
      oidc: signIn.ways().oidc,
      elsewhere: paths.oidcStart({ inbjudan: params.token }),
    },
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await readForm(request);
  intentOf(form, handle.acts);
  const { signIn } = context.get(portsContext);
  const begun = await signIn.acceptInvitation(params.token, textOf(form, 'new-password'), visitorOf(context));
  // The page says that the link has ended.
  if (!begun) return seeOther(paths.invitation(params.token));
  if ('problems' in begun)
    return refusedForm({
      'new-password': begun.problems.map((problem) => passwordTexts.problems[problem]).join(' '),
    });
  return seeOther(paths.secondFactor(), begun.setCookie);
}

export const meta: Route.MetaFunction = ({ loaderData }) => {
  const name = loaderData?.invitation?.name;
  const title = site.title(name === undefined ? invitationPage.ended.heading : invitationPage.heading(name));
  return [{ title }, { name: 'robots', content: 'noindex' }];
};

export default function InvitationRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { invitation } = loaderData;
  if (!invitation) return <LinkEnded {...invitationPage.ended} />;
  const { name, email, place, oidc, elsewhere } = invitation;
  const errors = actionData?.errors ?? noErrors;
  return (
    <div className="wrap page">
      <div className="narrow-page">
        <h1>{invitationPage.heading(name)}</h1>
        <p className="lead">{invitationPage.lead(place)}</p>
        <ErrorSummary errors={errors} />
        <form method="post" className="panel form" noValidate>
          <p>
            {invitationPage.email} <strong>{email}</strong>
          </p>
          {/* For the password manager, which keeps it beside the password. */}
          <input
            className="visually-hidden"
            type="email"
            name="email"
            autoComplete="username"
            value={email}
            readOnly
            tabIndex={-1}
            aria-hidden="true"
          />
          <NewPasswordField label={invitationPage.password} error={errorFor(errors, 'new-password')} />
          <button className="button wide-button" name="intent" value="accept" type="submit">
            {invitationPage.submit}
          </button>
          {oidc && (
            <>
              <p className="or">{invitationPage.or}</p>
              <a className="button quiet wide-button" href={elsewhere}>
                {invitationPage.elsewhere(oidc)}
              </a>
            </>
          )}
        </form>
      </div>
    </div>
  );
}

function LinkEnded({ heading, text }: { heading: string; text: string }) {
  return (
    <div className="wrap page">
      <div className="narrow-page">
        <h1>{heading}</h1>
        <p className="lead">{text}</p>
        <p>
          <Link to={paths.signIn()}>{site.footerLinks.signIn}</Link>
        </p>
      </div>
    </div>
  );
}
