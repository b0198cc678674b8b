import { paths } from '@insatskatalog/shared/paths.ts';
import { data } from 'react-router';
import { portsContext } from '../context.ts';
import { movedTo } from '../moved.server.ts';
import { ownerOf } from '../owner.server.ts';
import { endedPage } from '../texts/intervention.ts';
import { site } from '../texts/sv.ts';
import type { Route } from './+types/route';
import { EndedPage } from './ended-page.tsx';
import { endedView } from './ended.server.ts';
import { EntryPage } from './entry-page.tsx';
import { readingOf } from './reading.server.ts';
import { entryView } from './view.server.ts';

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
      return data({
        found: lookup.found,
        view: await entryView(entry, reading, keeper, catalogue, new Date()),
        owner: ownerOf(keeper),
        baseUrl,
      });
    }
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [{ title: site.title(endedPage.all) }];
  if (loaderData.found === 'ended')
    return [
      { title: site.title(endedPage.heading(loaderData.ended.title)) },
      { name: 'robots', content: 'noindex' },
    ];
  const { baseUrl, view } = loaderData;
  const inLanguage = (lang: 'sv' | 'en') => `${baseUrl}${paths.intervention(view.slug, { lang })}`;
  return [
    { title: site.title(view.place ? `${view.title}, ${view.place}` : view.title) },
    { name: 'description', content: view.summary },
    { property: 'og:type', content: 'article' },
    { property: 'og:title', content: view.title },
    { property: 'og:description', content: view.summary },
    { property: 'og:url', content: inLanguage(view.lang) },
    { property: 'og:site_name', content: site.name },
    { property: 'og:locale', content: view.lang === 'en' ? 'en_GB' : 'sv_SE' },
    { tagName: 'link', rel: 'canonical', href: inLanguage(view.lang) },
    ...(view.offers.english
      ? (['sv', 'en'] as const).map((lang) => ({
          tagName: 'link',
          rel: 'alternate',
          hrefLang: lang,
          href: inLanguage(lang),
        }))
      : []),
  ];
};

export default function InterventionRoute({ loaderData }: Route.ComponentProps) {
  if (loaderData.found === 'ended') return <EndedPage ended={loaderData.ended} />;
  return <EntryPage view={loaderData.view} baseUrl={loaderData.baseUrl} />;
}
