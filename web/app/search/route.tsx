import { knownValues } from '@insatskatalog/shared/known-values.ts';
import { parseSearchQuery } from '@insatskatalog/shared/search.ts';
import { portsContext } from '../context.ts';
import { unlessOnlyListChanged } from '../my-list/revalidate.ts';
import { feedLink } from '../feed-link.ts';
import { searchTexts } from '../texts/search.ts';
import { site } from '../texts/sv.ts';
import type { Route } from './+types/route';
import { Results } from './results.tsx';
import { resultsView } from './results-view.server.ts';

export function loader({ url, context }: Route.LoaderArgs) {
  const { catalogue } = context.get(portsContext);
  const asked = parseSearchQuery(url.searchParams, 'page', knownValues(catalogue.reference()));
  return resultsView(catalogue, asked);
}

export const shouldRevalidate = unlessOnlyListChanged;

export const meta = ({ loaderData }: Route.MetaArgs) => [
  {
    title: site.title(
      loaderData ? searchTexts.title(loaderData.heading, loaderData.q, loaderData.page) : searchTexts.list,
    ),
  },
  { name: 'description', content: searchTexts.description },
  ...(loaderData ? [feedLink(loaderData.feed, loaderData.heading)] : []),
];

export default function ResultsRoute({ loaderData }: Route.ComponentProps) {
  return <Results view={loaderData} />;
}
