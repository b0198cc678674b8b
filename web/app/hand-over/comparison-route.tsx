import { paths } from '@insatskatalog/shared/paths.ts';
import { listIn } from '@insatskatalog/shared/my-list.ts';
import { useLocation } from 'react-router';
import { portsContext } from '../context.ts';
import { unlessOnlyListChanged } from '../my-list/revalidate.ts';
import { pageMeta } from '../page-meta.ts';
import { comparisonPage } from '../texts/comparison.ts';
import { site } from '../texts/sv.ts';
import { Link } from '../ui/link.tsx';
import type { Route } from './+types/comparison-route';
import { ComparisonTable } from './comparison-table.tsx';
import { comparisonView } from './comparison-view.server.ts';
import './comparison.css';

export async function loader({ url, context }: Route.LoaderArgs) {
  const { catalogue, baseUrl } = context.get(portsContext);
  return { ...(await comparisonView(catalogue, url.searchParams)), baseUrl };
}

export const shouldRevalidate = unlessOnlyListChanged;

export const meta: Route.MetaFunction = ({ loaderData: { baseUrl } }) => [
  { title: site.title(comparisonPage.title) },
  ...pageMeta({
    title: comparisonPage.title,
    description: comparisonPage.description,
    address: null,
    baseUrl,
  }),
];

/** What differs between two or three that might do. */
export default function ComparisonRoute({ loaderData: view }: Route.ComponentProps) {
  const hasList = listIn(useLocation().search) !== null;
  return (
    <div className="wrap page comparison-page">
      {hasList && (
        <p className="no-print">
          <Link to={paths.myList(null)}>{comparisonPage.toList}</Link>
        </p>
      )}
      <h1>{comparisonPage.title}</h1>
      {view.notices.map((notice) => (
        <p key={notice} className="list-notice" role="note">
          {notice}
        </p>
      ))}
      {view.rows.length > 0 ? (
        <>
          <p className="muted">{comparisonPage.lead}</p>
          <ComparisonTable view={view} />
        </>
      ) : (
        <>
          <p className="lead">{comparisonPage.tooFew}</p>
          <p>
            <Link className="button" to={paths.search()}>
              {comparisonPage.toSearch}
            </Link>
          </p>
        </>
      )}
    </div>
  );
}
