import { paths } from '@insatskatalog/shared/paths.ts';
import { data, Link } from 'react-router';
import { portsContext } from '../context.ts';
import { oidcPage } from '../texts/sign-in.ts';
import { site } from '../texts/sv.ts';
import type { Route } from './+types/oidc-answer-route';
import { seeOther } from './answers.server.ts';
import { visitorOf } from './visitor.server.ts';
import './sign-in.css';

/** Where the issuer sends the browser back to. Without its words in the address, it was the issuer that did not answer us. */
export async function loader({ request, context, url }: Route.LoaderArgs) {
  const { signIn } = context.get(portsContext);
  const name = signIn.ways().oidc;
  if (name === null) throw data(null, { status: 404 });
  if (!url.search) return data({ failed: 'unreachable' as const, name }, { status: 503 });
  const { answer, forget } = await signIn.answerOidc(url, request.headers.get('Cookie'), visitorOf(context));
  if ('linked' in answer) throw seeOther(`${paths.admin.ownAccount()}?klart=koppla`, forget);
  if ('confirmed' in answer) throw seeOther(answer.onwards, answer.setCookie, forget);
  if ('failed' in answer)
    return data(
      { failed: answer.failed, name },
      { status: answer.failed === 'unreachable' ? 503 : 403, headers: { 'Set-Cookie': forget } },
    );
  const onwards = answer.onwards || paths.admin.todo();
  const next = answer.next === 'second-factor' ? paths.secondFactor(onwards) : onwards;
  throw seeOther(next, answer.setCookie, forget);
}

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: Route.MetaFunction = () => [
  { title: site.title(oidcPage.heading) },
  { name: 'robots', content: 'noindex' },
];

export default function OidcAnswerRoute({ loaderData: { failed, name } }: Route.ComponentProps) {
  const reason = oidcPage.failed[failed];
  return (
    <div className="wrap page">
      <div className="narrow-page">
        <h1>{oidcPage.heading}</h1>
        <p className="lead">{typeof reason === 'string' ? reason : reason(name)}</p>
        <p>
          <Link to={paths.signIn()}>{oidcPage.back}</Link>
        </p>
      </div>
    </div>
  );
}
