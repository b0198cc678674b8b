import { paths } from '@insatskatalog/shared/paths.ts';
import { data, Link, redirect } from 'react-router';
import { portsContext, sessionContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import { signInPage } from '../texts/sign-in.ts';
import { site } from '../texts/sv.ts';
import type { Route } from './+types/sign-in-route';
import { refusedForm, seeOther, waitFirst } from './answers.server.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { NoticeArea } from '../ui/notice.tsx';
import { noErrors } from './errors.ts';
import { TextField } from '../ui/form-field.tsx';
import { intentOf, textOf } from '../admin/posted.server.ts';
import { onwardsFrom } from './onwards.ts';
import { PasswordField } from './password-field.tsx';
import { visitorOf } from './visitor.server.ts';
import './sign-in.css';

const acts = ['sign-in', 'demonstration'] as const;
export const handle = { acts };

export function loader({ context, url }: Route.LoaderArgs) {
  const onwards = onwardsFrom(url.searchParams, paths.admin.todo());
  if (context.get(sessionContext)?.actor) throw redirect(onwards);
  const { oidc, demonstration } = context.get(portsContext).signIn.ways();
  return { oidc, demonstration, onwards, notice: url.searchParams.get('klart') };
}

export async function action({ request, context, url }: Route.ActionArgs) {
  const { signIn, providerLinks } = context.get(portsContext);
  const onwards = onwardsFrom(url.searchParams, paths.admin.todo());
  const form = await readForm(request);
  const visitor = visitorOf(context);
  switch (intentOf(form, acts)) {
    case 'sign-in': {
      const email = textOf(form, 'email');
      const begun = await signIn.withPassword(email, textOf(form, 'password'), visitor);
      if ('waitSeconds' in begun) return waitFirst(begun);
      if ('wrong' in begun) return refusedForm({ '': signInPage.wrong });
      return seeOther(paths.secondFactor(onwards), begun.setCookie);
    }
    case 'demonstration': {
      const asked = textOf(form, 'role');
      if (asked === 'provider') {
        const link = providerLinks.inDemonstration();
        if (!link) throw data(null, { status: 400 });
        return redirect(paths.providerLink(link.token), 303);
      }
      const role = asked === 'administrator' ? 'administrator' : 'editorial-office';
      const begun = signIn.inDemonstration(role, visitor);
      // Only the demonstration's page has such a button.
      if (!begun) throw data(null, { status: 400 });
      return seeOther(onwards, begun.setCookie);
    }
  }
}

export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const meta: Route.MetaFunction = () => [
  { title: site.title(signInPage.heading) },
  { name: 'robots', content: 'noindex' },
];

export default function SignInRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { oidc, demonstration, onwards, notice } = loaderData;
  const errors = actionData?.errors ?? noErrors;
  const confirmation = notice !== null && errors.length === 0 ? signInPage.notices[notice] : undefined;
  const tryOut = demonstration.length > 0 && <Demonstration roles={demonstration} />;
  return (
    <div className="wrap page">
      <div className="narrow-page">
        <h1>{signInPage.heading}</h1>
        <p className="lead">{signInPage.lead}</p>
        <NoticeArea notice={confirmation === undefined ? null : { text: confirmation }} />
        <ErrorSummary errors={errors} />
        {errors.length === 0 && tryOut}
        <form method="post" className="panel form">
          <TextField
            name="email"
            type="email"
            label={signInPage.email}
            autoComplete="username"
            autoCapitalize="none"
            required
          />
          <PasswordField
            name="password"
            label={signInPage.password}
            autoComplete="current-password"
            required
          />
          <button className="button wide-button" name="intent" value="sign-in" type="submit">
            {signInPage.submit}
          </button>
          <p>
            <Link to={paths.forgottenPassword()}>{signInPage.forgotten}</Link>
          </p>
          {oidc && (
            <>
              <p className="or">{signInPage.or}</p>
              <a className="button quiet wide-button" href={paths.oidcStart({ vidare: onwards })}>
                {signInPage.elsewhere(oidc)}
              </a>
            </>
          )}
        </form>
        {/* Who has mistyped is to see the form. */}
        {errors.length > 0 && tryOut}
      </div>
    </div>
  );
}

function Demonstration({ roles }: { roles: Route.ComponentProps['loaderData']['demonstration'] }) {
  const { heading, text } = signInPage.demonstration;
  return (
    <section className="try-out" aria-labelledby="try-out">
      <h2 id="try-out">{heading}</h2>
      <p>{text}</p>
      <form method="post">
        <input type="hidden" name="intent" value="demonstration" />
        <ul className="plain-list">
          {/* A provider has no account, but a link. */}
          {[...roles, 'provider' as const].map((role) => (
            <li key={role}>
              <button
                className="button quiet wide-button"
                name="role"
                value={role}
                type="submit"
                aria-describedby={`prova-${role}`}
              >
                {signInPage.demonstration[role].button}
              </button>
              <p className="small" id={`prova-${role}`}>
                {signInPage.demonstration[role].means}
              </p>
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
}
