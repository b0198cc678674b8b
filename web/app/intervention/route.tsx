import { paths } from '@insatskatalog/shared/paths.ts';
import { data } from 'react-router';
import { portsContext } from '../context.ts';
import { breadcrumbs, linkedData } from '../linked-data.ts';
import { unlessOnlyListChanged } from '../my-list/revalidate.ts';
import { movedTo } from '../moved.server.ts';
import { ownerOf } from '../owner.server.ts';
import { pageMeta } from '../page-meta.ts';
import { shareEntry } from '../sharing/share-view.server.ts';
import { endedPage } from '../texts/intervention.ts';
import { site } from '../texts/sv.ts';
import type { Route } from './+types/route';
import { EndedPage } from './ended-page.tsx';
import { endedView } from './ended.server.ts';
import { EntryPage } from './entry-page.tsx';
import { readingOf } from './reading.server.ts';
import { structuredEntry } from './structured-data.server.ts';
import { entryView, type EntryView } from './view.server.ts';

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const { catalogue, baseUrl } = context.get(portsContext);
  const lookup = await catalogue.intervention(params.slug);
  switch (lookup.found) {
    case 'nothing':
      throw data(null, { status: 404 });
    case 'moved':
      throw movedTo(paths.intervention(lookup.slug) + url.search);
    case 'ended':
      return data(
        { found: lookup.found, ended: endedView(lookup, catalogue.reference()), owner: null },
        { status: 410 },
      );
    case 'entry': {
      const { entry } = lookup;
      // An id is an address too, but the page has one.
      if (entry.slug !== params.slug) throw movedTo(paths.intervention(entry.slug) + url.search);
      const keeper = catalogue.reference().associations.find(({ id }) => id === entry.association) ?? null;
      const reading = readingOf(url.searchParams, entry);
      const view = await entryView(entry, reading, keeper, catalogue, new Date());
      return data({
        found: lookup.found,
        id: entry.id,
        view,
        share: shareEntry(baseUrl + paths.intervention(view.slug, view), view.title),
        owner: ownerOf(keeper),
        baseUrl,
        structured: structuredEntry(entry, reading.lang, catalogue.reference(), baseUrl),
      });
    }
  }
}

export const shouldRevalidate = unlessOnlyListChanged;

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [{ title: site.title(endedPage.all) }];
  if (loaderData.found === 'ended')
    return [
      { title: site.title(endedPage.heading(loaderData.ended.title)) },
      { name: 'robots', content: 'noindex' },
    ];
  const { baseUrl, view, structured } = loaderData;
  const read = (reading: Parameters<typeof paths.intervention>[1]) =>
    `${baseUrl}${paths.intervention(view.slug, reading)}`;
  const address = read(view);
  const title = view.place ? `${view.title}, ${view.place}` : view.title;
  return [
    { title: site.title(title) },
    ...pageMeta({ title, description: view.summary, address, baseUrl, type: 'article', lang: view.lang }),
    ...alternatesOf(view, read),
    {
      tagName: 'link',
      rel: 'alternate',
      type: 'application/ld+json',
      href: `${baseUrl}${paths.datasets.entry(loaderData.id)}`,
    },
    linkedData(structured),
    linkedData(
      breadcrumbs([
        { name: site.name, address: `${baseUrl}${paths.start()}` },
        { name: view.wayUp.label, address: baseUrl + view.wayUp.to },
        { name: view.title, address },
      ]),
    ),
  ];
};

/**
 * The other ways of reading an entry, by language. Easy Swedish is Swedish in a simplified form (`simple` is a registered variant,
 * BCP 47).
 */
function alternatesOf(
  { offers }: EntryView,
  read: (reading: { easyRead?: boolean; lang?: 'sv' | 'en' }) => string,
) {
  const others = [
    ...(offers.english ? [{ hrefLang: 'en', href: read({ lang: 'en' }) }] : []),
    ...(offers.easyRead === 'sv' ? [{ hrefLang: 'sv-simple', href: read({ easyRead: true }) }] : []),
  ];
  if (others.length === 0) return [];
  return [{ hrefLang: 'sv', href: read({}) }, ...others, { hrefLang: 'x-default', href: read({}) }].map(
    (alternate) => ({ tagName: 'link', rel: 'alternate', ...alternate }),
  );
}

export default function InterventionRoute({ loaderData }: Route.ComponentProps) {
  if (loaderData.found === 'ended') return <EndedPage ended={loaderData.ended} />;
  return <EntryPage view={loaderData.view} share={loaderData.share} />;
}
