import { isWithin, parseFrame, within } from '@insatskatalog/shared/embed.ts';
import { knownValues } from '@insatskatalog/shared/known-values.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { parseSearchQuery, type KnownValue } from '@insatskatalog/shared/search.ts';
import { portsContext } from '../context.ts';
import { Results } from '../search/results.tsx';
import { resultsView } from '../search/results-view.server.ts';
import { searchTexts } from '../texts/search.ts';
import { site } from '../texts/sv.ts';
import type { Route } from './+types/search-route';
import { FrameError } from './frame-error.tsx';

export async function loader({ url, context }: Route.LoaderArgs) {
  const { catalogue } = context.get(portsContext);
  const reference = catalogue.reference();
  const { frame, issues: ofFrame, visitor } = parseFrame(url.searchParams, reference);
  const known = knownValues(reference);
  // What lies outside the frame does not exist in it.
  const knownInFrame: KnownValue = (dimension, value) => {
    const found = known(dimension, value);
    return found !== null && isWithin(frame.fixed, dimension, found) ? found : null;
  };
  const { query, issues } = parseSearchQuery(visitor, 'page', knownInFrame);
  const view = await resultsView(
    catalogue,
    { query, issues: [...ofFrame, ...issues] },
    // An association's name in the address says whose the frame is, so that it cannot be a visitor's choice as well.
    { ...frame, hidden: [...frame.hidden, 'association'] },
  );
  return { view, fullPage: paths.search(within({ ...query, page: 1 }, frame.fixed)) };
}

export const meta: Route.MetaFunction = ({ loaderData }) => {
  const view = loaderData?.view;
  const title = view ? searchTexts.title(view.heading, view.q, view.page) : searchTexts.list;
  return [{ title: site.title(title) }, { name: 'robots', content: 'noindex' }];
};

export default function FramedSearch({ loaderData }: Route.ComponentProps) {
  return <Results view={loaderData.view} />;
}

export { FrameError as ErrorBoundary };
