import { formatFrame, parseFrame } from '@insatskatalog/shared/embed.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { data } from 'react-router';
import { portsContext } from '../context.ts';
import { EndedPage } from '../intervention/ended-page.tsx';
import { endedView } from '../intervention/ended.server.ts';
import { EntryPage } from '../intervention/entry-page.tsx';
import { entryView } from '../intervention/view.server.ts';
import { movedTo } from '../moved.server.ts';
import { shareEntry } from '../sharing/share-view.server.ts';
import { endedPage } from '../texts/intervention.ts';
import { site } from '../texts/sv.ts';
import type { Route } from './+types/entry-route';
import { FrameError } from './frame-error.tsx';
import { asFramed, framedReading } from './framed-entry.server.ts';

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const { catalogue, baseUrl } = context.get(portsContext);
  const reference = catalogue.reference();
  const { frame } = parseFrame(url.searchParams, reference);
  const moved = (slug: string) => movedTo(paths.embed(formatFrame(frame), slug));
  const lookup = await catalogue.intervention(params.slug);
  switch (lookup.found) {
    case 'nothing':
      throw data(null, { status: 404 });
    case 'moved':
      throw moved(lookup.slug);
    case 'ended': {
      const ended = endedView(lookup, reference);
      return data({ found: lookup.found, ended, fullPage: paths.intervention(params.slug) }, { status: 410 });
    }
    case 'entry': {
      const { entry } = lookup;
      if (entry.slug !== params.slug) throw moved(entry.slug);
      const keeper = reference.associations.find(({ id }) => id === entry.association) ?? null;
      const reading = framedReading(frame, entry);
      const view = await entryView(entry, reading, keeper, catalogue, new Date());
      const fullPage = paths.intervention(entry.slug, reading);
      return data({
        found: lookup.found,
        view: asFramed(view),
        share: shareEntry(baseUrl + fullPage, view.title),
        baseUrl,
        fullPage,
      });
    }
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => {
  const noindex = { name: 'robots', content: 'noindex' };
  if (!loaderData) return [{ title: site.title(endedPage.all) }, noindex];
  if (loaderData.found === 'ended')
    return [{ title: site.title(endedPage.heading(loaderData.ended.title)) }, noindex];
  const { view, baseUrl, fullPage } = loaderData;
  return [
    { title: site.title(view.title) },
    noindex,
    { tagName: 'link', rel: 'canonical', href: baseUrl + fullPage },
  ];
};

export default function FramedEntry({ loaderData }: Route.ComponentProps) {
  if (loaderData.found === 'ended') return <EndedPage ended={loaderData.ended} />;
  return <EntryPage view={loaderData.view} share={loaderData.share} />;
}

export { FrameError as ErrorBoundary };
