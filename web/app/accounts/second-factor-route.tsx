import { paths } from '@insatskatalog/shared/paths.ts';
import { data, redirect } from 'react-router';
import { portsContext, sessionContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import { secondFactorPage, setUpPage } from '../texts/sign-in.ts';
import { site } from '../texts/sv.ts';
import type { Route } from './+types/second-factor-route';
import { refusedForm, seeOther, waitFirst } from './answers.server.ts';
import { ErrorSummary, errorFor } from '../ui/error-summary.tsx';
import { noErrors, type Errors } from './errors.ts';
import { TextField } from '../ui/form-field.tsx';
import { intentOf, textOf } from '../admin/posted.server.ts';
import { onwardsFrom } from './onwards.ts';
import { RecoveryCodes } from './recovery-codes.tsx';
import { SetUpSteps } from './set-up-steps.tsx';
import { visitorOf } from './visitor.server.ts';
import './sign-in.css';

const acts = ['give-code', 'set-up'] as const;
export const handle = { acts };

export function loader({ context, url }: Route.LoaderArgs) {
  const session = context.get(sessionContext);
  const onwards = onwardsFrom(url.searchParams, paths.admin.todo());
  if (!session) throw redirect(paths.signIn(onwards));
  if (session.actor) throw redirect(onwards);
  const needed = context.get(portsContext).signIn.secondFactor(session);
  return { offer: 'offer' in needed ? needed.offer : null, onwards };
}

export async function action({ request, context, url }: Route.ActionArgs) {
  const { signIn } = context.get(portsContext);
  const onwards = onwardsFrom(url.searchParams, paths.admin.todo());
  const form = await readForm(request);
  const visitor = visitorOf(context);
  if (!visitor.session) return seeOther(paths.signIn(onwards));
  if (visitor.session.actor) return seeOther(onwards);
  const code = textOf(form, 'code');
  switch (intentOf(form, acts)) {
    case 'give-code': {
      const begun = signIn.giveCode(code, visitor);
      if ('waitSeconds' in begun) return waitFirst(begun);
      return 'wrong' in begun
        ? refusedForm({ code: secondFactorPage.wrong })
        : seeOther(onwards, begun.setCookie);
    }
    case 'set-up': {
      const begun = signIn.setUpSecondFactor(code, visitor);
      if ('waitSeconds' in begun) return waitFirst(begun);
      if ('wrong' in begun) return refusedForm({ code: setUpPage.wrong });
      // Not another page: the codes are in this answer and nowhere else.
      return data({ recoveryCodes: begun.recoveryCodes }, { headers: { 'Set-Cookie': begun.setCookie } });
    }
  }
}

export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: site.title(loaderData?.offer ? setUpPage.heading : secondFactorPage.heading) },
  { name: 'robots', content: 'noindex' },
];

/** The second step of signing in: a code; or at the first sign-in an app that gives codes, and codes for the day it is lost. */
export default function SecondFactorRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { offer, onwards } = loaderData;
  if (actionData && 'recoveryCodes' in actionData)
    return <RecoveryCodes codes={actionData.recoveryCodes} onwards={onwards} />;
  const errors = actionData?.errors ?? noErrors;
  return (
    <div className="wrap page">
      <div className="narrow-page">
        <h1>{offer ? setUpPage.heading : secondFactorPage.heading}</h1>
        <p className="lead">{offer ? setUpPage.lead : secondFactorPage.lead}</p>
        <ErrorSummary errors={errors} />
        {offer ? <SetUpSteps offer={offer} errors={errors} intent="set-up" /> : <CodeForm errors={errors} />}
        <form method="post" action={paths.signOut()}>
          <button className="link-button" type="submit">
            {secondFactorPage.signOut}
          </button>
        </form>
      </div>
    </div>
  );
}

function CodeForm({ errors }: { errors: Errors }) {
  return (
    <>
      <form method="post" className="panel form">
        <div className="code-field">
          <TextField
            name="code"
            label={secondFactorPage.code}
            hint={secondFactorPage.codeHint}
            error={errorFor(errors, 'code')}
            autoComplete="one-time-code"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={40}
            required
          />
        </div>
        <button className="button wide-button" name="intent" value="give-code" type="submit">
          {secondFactorPage.submit}
        </button>
      </form>
      <p className="small muted">{secondFactorPage.lost}</p>
    </>
  );
}
