import { knownValues } from '@insatskatalog/shared/known-values.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { parseSearchQuery } from '@insatskatalog/shared/search.ts';
import { swedishOrder } from '@insatskatalog/shared/text.ts';
import { Link } from '../ui/link.tsx';
import { portsContext } from '../context.ts';
import { feedLink } from '../feed-link.ts';
import { ownerOf } from '../owner.server.ts';
import { municipalityGroups } from '../search-form/municipality-groups.server.ts';
import { pageMeta } from '../page-meta.ts';
import { newsTexts } from '../texts/news.ts';
import { site } from '../texts/sv.ts';
import { NewsFilter } from './filter.tsx';
import { newsView, type NewsItem } from './view.server.ts';
import type { Route } from './+types/route';
import './news.css';

export async function loader({ url, context }: Route.LoaderArgs) {
  const { catalogue, baseUrl } = context.get(portsContext);
  const reference = catalogue.reference();
  const { query } = parseSearchQuery(url.searchParams, 'page', knownValues(reference));
  const view = await newsView(catalogue, query, new Date());
  return {
    view,
    groups: municipalityGroups(reference),
    associations: reference.associations
      .map(({ id, shortName }) => ({ id, name: shortName }))
      .toSorted((a, b) => swedishOrder.compare(a.name, b.name)),
    owner: ownerOf(reference.associations.find(({ id }) => id === view.association)),
    baseUrl,
  };
}

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [];
  const { baseUrl } = loaderData;
  const { of, feed, municipality, association } = loaderData.view;
  const title = newsTexts.heading(of);
  return [
    { title: site.title(title) },
    ...pageMeta({
      title,
      description: newsTexts.lead,
      address: `${baseUrl}${paths.news({ municipality, association })}`,
      baseUrl,
    }),
    feedLink(feed, of.join(', ')),
  ];
};

export default function NewsRoute({ loaderData }: Route.ComponentProps) {
  const { view, groups, associations } = loaderData;
  const chosen = view.municipality !== null || view.association !== null;
  return (
    <div className="wrap page">
      <h1>{newsTexts.heading(view.of)}</h1>
      <p className="lead">{newsTexts.lead}</p>
      <NewsFilter
        key={`${view.municipality} ${view.association}`}
        groups={groups}
        associations={associations}
        municipality={view.municipality}
        association={view.association}
      />
      <p className="news-count">
        <span className="muted">{newsTexts.count(view.total)}</span>{' '}
        {chosen && <Link to={paths.news()}>{newsTexts.filter.clear}</Link>}
      </p>
      {view.total === 0 && (
        <section className="panel news-none">
          <h2>{newsTexts.none.heading}</h2>
          <p>{newsTexts.none.text}</p>
        </section>
      )}
      {view.periods.map(({ heading, items }) => (
        <section key={heading} className="news-period">
          <h2>{heading}</h2>
          <ul className="plain-list">
            {items.map((item) => (
              <News key={item.to} item={item} />
            ))}
          </ul>
        </section>
      ))}
      {(view.newer ?? view.older) && (
        <nav className="news-pages" aria-label={newsTexts.pages}>
          {view.newer && (
            <Link className="button quiet" to={view.newer}>
              {newsTexts.newer}
            </Link>
          )}
          {view.older && (
            <Link className="button quiet" to={view.older}>
              {newsTexts.older}
            </Link>
          )}
        </nav>
      )}
      <section className="section panel no-print">
        <h2>{newsTexts.follow.heading}</h2>
        <p>{newsTexts.follow.text}</p>
        <p>
          {/* A file, not a page of ours. */}
          <a href={view.feed}>{newsTexts.follow.link}</a>
        </p>
        <p>
          <Link to={paths.apiDescription()}>{newsTexts.follow.data}</Link>
        </p>
      </section>
    </div>
  );
}

function News({ item }: { item: NewsItem }) {
  return (
    <li className="news-item">
      <span className={`pill news-${item.kind}`}>{newsTexts.kinds[item.kind]}</span>
      <div>
        <h3>
          <Link to={item.to}>{item.title}</Link>
        </h3>
        {item.provider && <p className="muted small">{item.provider}</p>}
        <p>{item.text}</p>
      </div>
    </li>
  );
}
