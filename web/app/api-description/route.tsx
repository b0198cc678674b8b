import { paths } from '@insatskatalog/shared/paths.ts';
import { emptyQuery } from '@insatskatalog/shared/search.ts';
import { portsContext } from '../context.ts';
import { pageMeta } from '../page-meta.ts';
import { apiTexts } from '../texts/api-description.ts';
import { site } from '../texts/sv.ts';
import { markdown } from '../ui/markdown.server.ts';
import { Markdown } from '../ui/markdown.tsx';
import { Code } from './code.tsx';
import { Operation } from './operation.tsx';
import { Rows } from './rows.tsx';
import { apiView } from './view.server.ts';
import type { Route } from './+types/route';
import './api.css';

export async function loader({ context }: Route.LoaderArgs) {
  const { catalogue, apiDescription, baseUrl } = context.get(portsContext);
  const [entry] = await catalogue.latest({ ...emptyQuery(), orientation: 'all', limit: 1 });
  const view = apiView(apiDescription(), entry?.slug ?? null);
  return { view, introductionHtml: markdown(view.introduction, 3), mcp: `${baseUrl}/mcp`, baseUrl };
}

export const meta: Route.MetaFunction = ({ loaderData: { baseUrl } }) => [
  { title: site.title(apiTexts.title) },
  ...pageMeta({
    title: apiTexts.title,
    description: apiTexts.lead,
    address: `${baseUrl}${paths.apiDescription()}`,
    baseUrl,
  }),
];

export default function ApiRoute({ loaderData }: Route.ComponentProps) {
  const { view, introductionHtml, mcp } = loaderData;
  return (
    <div className="wrap page api">
      <p className="muted small">{apiTexts.version(view.version)}</p>
      <h1>{apiTexts.title}</h1>
      <p className="lead">{apiTexts.lead}</p>
      <nav className="panel api-contents" aria-labelledby="anrop">
        <h2 id="anrop">{apiTexts.contents}</h2>
        <ul className="plain-list">
          {view.operations.map(({ id, path, summary }) => (
            <li key={id}>
              <a href={`#${id}`}>{summary}</a> <code className="muted">{path}</code>
            </li>
          ))}
        </ul>
      </nav>
      <section className="section prose">
        <h2>{apiTexts.all}</h2>
        <Markdown html={introductionHtml} />
        <p>
          {apiTexts.licence}: <a href={view.licence.url}>{view.licence.name}</a>
        </p>
        <p>
          {apiTexts.contact}: <a href={view.contact.url}>{view.contact.name}</a>
          {view.contact.email && (
            <>
              , <a href={`mailto:${view.contact.email}`}>{view.contact.email}</a>
            </>
          )}
        </p>
        <p>
          <a href={paths.api.openapi()}>{apiTexts.machine}</a>
        </p>
      </section>
      <section className="section">
        <h2>{apiTexts.errors}</h2>
        <Rows
          caption={apiTexts.errors}
          columns={[apiTexts.status, apiTexts.meaning]}
          rows={view.errors.map(({ status, description }) => [status, description])}
        />
        <details>
          <summary>{apiTexts.errorExample}</summary>
          <Code text={view.errorExample} label={apiTexts.errorExample} />
        </details>
      </section>
      {view.operations.map((operation) => (
        <Operation key={operation.id} operation={operation} />
      ))}
      <section className="section prose">
        <h2>{apiTexts.feeds.heading}</h2>
        <p>{apiTexts.feeds.text}</p>
        <p>
          <a href={paths.feed()}>{paths.feed()}</a>
        </p>
        <h2>{apiTexts.assistants.heading}</h2>
        <p>{apiTexts.assistants.text}</p>
        <p>
          <code>{mcp}</code>
        </p>
      </section>
    </div>
  );
}
