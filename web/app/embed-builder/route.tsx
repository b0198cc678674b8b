import { paths } from '@insatskatalog/shared/paths.ts';
import { portsContext } from '../context.ts';
import { pageMeta } from '../page-meta.ts';
import { noticesOf } from '../search/notices.server.ts';
import { builderTexts as texts } from '../texts/embed-builder.ts';
import { site } from '../texts/sv.ts';
import type { Route } from './+types/route';
import { BuilderForm } from './builder-form.tsx';
import { CodePanel } from './code-panel.tsx';
import { Preview } from './preview.tsx';
import { readBuilderAddress } from './read-address.server.ts';
import { builderView } from './view.server.ts';
import './builder.css';

export function loader({ url, context }: Route.LoaderArgs) {
  const { catalogue, baseUrl, embedScript } = context.get(portsContext);
  const reference = catalogue.reference();
  const built = readBuilderAddress(url.searchParams, reference);
  return {
    view: builderView(built, reference, { baseUrl, script: embedScript }),
    notices: noticesOf(built.issues, null),
    baseUrl,
  };
}

export const meta: Route.MetaFunction = ({ loaderData: { baseUrl } }) => [
  { title: site.title(texts.title) },
  ...pageMeta({
    title: texts.title,
    description: texts.lead,
    address: `${baseUrl}${paths.embedBuilder()}`,
    baseUrl,
  }),
];

export default function Builder({ loaderData: { view, notices } }: Route.ComponentProps) {
  return (
    <div className="wrap page">
      <div className="prose">
        <h1>{texts.heading}</h1>
        <p className="lead">{texts.lead}</p>
        <p className="muted">{texts.privacy}</p>
      </div>
      {notices.length > 0 && (
        <div className="notice small builder-notices" role="note">
          {notices.map((notice) => (
            <p key={notice}>{notice}</p>
          ))}
        </div>
      )}
      <div className="builder">
        <BuilderForm view={view} />
        <div className="builder-outcome">
          <Preview view={view} />
          <CodePanel view={view} />
        </div>
      </div>
    </div>
  );
}
