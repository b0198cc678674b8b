import { paths } from '@insatskatalog/shared/paths.ts';
import { Link } from 'react-router';
import { portsContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import { forgottenPage } from '../texts/sign-in.ts';
import { site } from '../texts/sv.ts';
import type { Route } from './+types/forgotten-route';
import { NoticeArea } from '../ui/notice.tsx';
import { TextField } from '../ui/form-field.tsx';
import { intentOf, textOf } from '../admin/posted.server.ts';
import { visitorOf } from './visitor.server.ts';
import './sign-in.css';

export const handle = { acts: ['ask'] };

export function loader({ context }: Route.LoaderArgs) {
  return { mail: context.get(portsContext).signIn.ways().mail };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request);
  intentOf(form, handle.acts);
  context.get(portsContext).signIn.forgotten(textOf(form, 'email'), visitorOf(context));
  return { asked: true };
}

export const meta: Route.MetaFunction = () => [
  { title: site.title(forgottenPage.heading) },
  { name: 'robots', content: 'noindex' },
];

export default function ForgottenRoute({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <div className="wrap page">
      <div className="narrow-page">
        <h1>{forgottenPage.heading}</h1>
        {!loaderData.mail && <p className="lead">{forgottenPage.noMail}</p>}
        <NoticeArea notice={loaderData.mail && actionData?.asked ? { text: forgottenPage.sent } : null} />
        {loaderData.mail && !actionData?.asked && (
          <>
            <p className="lead">{forgottenPage.lead}</p>
            <form method="post" className="panel form">
              <TextField
                name="email"
                type="email"
                label={forgottenPage.email}
                autoComplete="username"
                autoCapitalize="none"
                required
              />
              <button className="button" name="intent" value="ask" type="submit">
                {forgottenPage.submit}
              </button>
            </form>
          </>
        )}
        <p>
          <Link to={paths.signIn()}>{forgottenPage.back}</Link>
        </p>
      </div>
    </div>
  );
}
