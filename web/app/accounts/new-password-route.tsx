import { paths } from '@insatskatalog/shared/paths.ts';
import { Link } from 'react-router';
import { portsContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import { newPasswordPage, passwordTexts, signInPage } from '../texts/sign-in.ts';
import { site } from '../texts/sv.ts';
import type { Route } from './+types/new-password-route';
import { refusedForm, seeOther } from './answers.server.ts';
import { errorFor, ErrorSummary } from '../ui/error-summary.tsx';
import { noErrors } from './errors.ts';
import { intentOf, textOf } from '../admin/posted.server.ts';
import { NewPasswordField } from './password-field.tsx';
import './sign-in.css';

export const handle = { acts: ['choose'] };

export function loader({ params, context }: Route.LoaderArgs) {
  const owner = context.get(portsContext).signIn.linkOwner('reset', params.token);
  return { email: owner?.email ?? null };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await readForm(request);
  intentOf(form, handle.acts);
  const { signIn } = context.get(portsContext);
  const chosen = await signIn.chooseNewPassword(params.token, textOf(form, 'new-password'));
  if (!chosen) return seeOther(paths.newPassword(params.token));
  if ('problems' in chosen)
    return refusedForm({
      'new-password': chosen.problems.map((problem) => passwordTexts.problems[problem]).join(' '),
    });
  return seeOther(`${paths.signIn()}?klart=losenord`);
}

export const meta: Route.MetaFunction = ({ loaderData }) => {
  const title = site.title(loaderData?.email ? newPasswordPage.heading : newPasswordPage.ended.heading);
  return [{ title }, { name: 'robots', content: 'noindex' }];
};

export default function NewPasswordRoute({ loaderData: { email }, actionData }: Route.ComponentProps) {
  const errors = actionData?.errors ?? noErrors;
  return (
    <div className="wrap page">
      <div className="narrow-page">
        <h1>{email ? newPasswordPage.heading : newPasswordPage.ended.heading}</h1>
        <p className="lead">{email ? newPasswordPage.lead(email) : newPasswordPage.ended.text}</p>
        <ErrorSummary errors={errors} />
        {email ? (
          <form method="post" className="panel form" noValidate>
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
            <NewPasswordField label={newPasswordPage.password} error={errorFor(errors, 'new-password')} />
            <button className="button wide-button" name="intent" value="choose" type="submit">
              {newPasswordPage.submit}
            </button>
          </form>
        ) : (
          <p>
            <Link to={paths.forgottenPassword()}>{signInPage.forgotten}</Link>
          </p>
        )}
      </div>
    </div>
  );
}
