import { paths } from '@insatskatalog/shared/paths.ts';
import { isClosed } from '@insatskatalog/shared/provider-links.ts';
import { data, Form, Link, redirect } from 'react-router';
import { intentOf, textOf } from '../admin/posted.server.ts';
import { portsContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import { closedLink, providerSpace } from '../texts/provider-space.ts';
import { site } from '../texts/sv.ts';
import '../ui/form-field.css';
import { NoticeArea } from '../ui/notice.tsx';
import type { Route } from './+types/space-route';
import { ClosedPage } from './closed-page.tsx';
import { closedView, spaceView } from './space.server.ts';
import './space.css';

export const handle = { acts: ['confirm'] };

export function loader({ params, context, url }: Route.LoaderArgs) {
  const ports = context.get(portsContext);
  const space = ports.providerLinks.open(params.token);
  if (isClosed(space)) {
    const { view, status } = closedView(space, ports);
    return data(view, { status });
  }
  const done = url.searchParams.get('gjort') ?? '';
  const notice = Object.entries(providerSpace.done).find(([key]) => key === done)?.[1] ?? null;
  return data({ ...spaceView(space, params.token, ports), notice });
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const posted = await readForm(request);
  intentOf(posted, handle.acts);
  const { providerLinks } = context.get(portsContext);
  const answer = providerLinks.confirm(params.token, textOf(posted, 'entry'));
  // The page itself says why a link is closed.
  if (isClosed(answer)) return redirect(paths.providerLink(params.token), 303);
  if ('missing' in answer) throw data(null, { status: 404 });
  return redirect(`${paths.providerLink(params.token)}?gjort=bekraftat`, 303);
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  {
    title: site.title(
      loaderData?.closed === null ? providerSpace.title(loaderData.provider) : closedLink.heading,
    ),
  },
  { name: 'robots', content: 'noindex' },
];

/** A provider's own page: its entries, what it can do with them, and what became of what it sent. */
export default function SpaceRoute({ loaderData }: Route.ComponentProps) {
  if (loaderData.closed !== null) return <ClosedPage {...loaderData.closed} />;
  const { provider, keeper, expiresAt, entries, newEntry, sent, notice } = loaderData;
  return (
    <div className="wrap page provider-space">
      <div className="prose">
        <h1>{provider}</h1>
        <p className="lead">{providerSpace.lead(keeper)}</p>
        <p className="small muted">{providerSpace.expires(expiresAt)}</p>
      </div>
      <NoticeArea notice={notice === null ? null : { text: notice }} />
      <section>
        <h2>{providerSpace.entries}</h2>
        {entries.length === 0 && <p>{providerSpace.none}</p>}
        <ul className="plain-list provider-entries">
          {entries.map((entry) => (
            <Entry key={entry.id} {...entry} />
          ))}
        </ul>
        <p>
          <Link className="button quiet" to={newEntry}>
            {providerSpace.newEntry}
          </Link>
        </p>
      </section>
      {sent.length > 0 && (
        <section>
          <h2>{providerSpace.sent}</h2>
          <ul className="plain-list provider-sent">
            {sent.map(({ id, title, answer, createdAt, kind, look, stands, parts }) => (
              <li key={id}>
                <p>
                  <strong>{title}</strong>
                  {' – '}
                  {kind}
                </p>
                <p className="small">
                  <span className={`pill ${look}`}>{stands}</span>{' '}
                  <span className="muted">{providerSpace.sentOn(createdAt)}</span>
                </p>
                {parts.map((text) => (
                  <p key={text}>{text}</p>
                ))}
                {answer && (
                  <p className="provider-answer">
                    <strong>{providerSpace.answer}</strong> {answer}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Entry(props: {
  id: string;
  title: string;
  summary: string;
  page: string;
  change: string;
  confirmedAt: string | null;
}) {
  const { id, title, summary, page, change, confirmedAt } = props;
  return (
    <li className="panel">
      <h3>
        <Link to={page} aria-label={providerSpace.see(title)}>
          {title}
        </Link>
      </h3>
      <p>{summary}</p>
      {confirmedAt && <p className="small muted">{providerSpace.confirmed(confirmedAt)}</p>}
      <Form method="post" className="form-acts">
        <input type="hidden" name="entry" value={id} />
        <button
          className="button"
          name="intent"
          value="confirm"
          aria-label={providerSpace.allRightAbout(title)}
        >
          {providerSpace.allRight}
        </button>
        <Link className="button quiet" to={change} aria-label={providerSpace.changeAbout(title)}>
          {providerSpace.change}
        </Link>
      </Form>
    </li>
  );
}
