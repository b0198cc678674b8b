import { entryFormOf } from '@insatskatalog/shared/entry-form.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { data, Link } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { portsContext } from '../context.ts';
import { EntryPage } from '../intervention/entry-page.tsx';
import { readingOf } from '../intervention/reading.server.ts';
import { entryView } from '../intervention/view.server.ts';
import { ownerOf } from '../owner.server.ts';
import { editing } from '../texts/editing.ts';
import { site } from '../texts/sv.ts';
import type { Route } from './+types/preview-route';
import { draftAsEntry } from './draft-as-entry.server.ts';
import { subjectOf } from './load.server.ts';
import './outcome.css';

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  const ports = context.get(portsContext);
  const edited = subjectOf(ports, actor, params.entry, url)?.edited;
  if (!edited) throw data(null, { status: 404 });
  const now = new Date();
  const form = edited.draft?.form ?? (edited.published && entryFormOf(edited.published));
  if (!form) throw data(null, { status: 404 });
  const entry = draftAsEntry(form, edited.published, edited.association, now);
  const keeper = ports.catalogue.reference().associations.find(({ id }) => id === edited.association) ?? null;
  return {
    id: edited.id,
    isDraft: edited.draft !== null,
    view: await entryView(entry, readingOf(url.searchParams, entry), keeper, ports.catalogue, now),
    owner: ownerOf(keeper),
  };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: site.title(`${editing.previewPage.banner}: ${loaderData?.view.title ?? ''}`) },
  { name: 'robots', content: 'noindex' },
];

/** The page as it will be when the draft has been published. */
export default function PreviewRoute({ loaderData }: Route.ComponentProps) {
  const words = editing.previewPage;
  return (
    <>
      <aside className="edit-preview-banner" aria-label={words.banner}>
        <div className="wrap">
          <span>
            <strong>{words.banner}.</strong> {loaderData.isDraft ? words.draft : words.published}
          </span>
          <Link to={paths.admin.entry(loaderData.id)}>{words.back}</Link>
        </div>
      </aside>
      <EntryPage view={loaderData.view} share={null} />
    </>
  );
}
