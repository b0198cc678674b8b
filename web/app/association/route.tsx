import { paths } from '@insatskatalog/shared/paths.ts';
import { emptyChoices } from '@insatskatalog/shared/search.ts';
import { data } from 'react-router';
import { Card } from '../card/card.tsx';
import { portsContext } from '../context.ts';
import { linkedData } from '../linked-data.ts';
import { unlessOnlyListChanged } from '../my-list/revalidate.ts';
import { feedLink } from '../feed-link.ts';
import { movedTo } from '../moved.server.ts';
import { ownerOf } from '../owner.server.ts';
import { pageMeta } from '../page-meta.ts';
import { associationPage } from '../texts/association.ts';
import { site } from '../texts/sv.ts';
import { CountedLinks } from '../ui/counted-links.tsx';
import { Link } from '../ui/link.tsx';
import { Markdown } from '../ui/markdown.tsx';
import { Tiles } from '../ui/tiles.tsx';
import type { Route } from './+types/route';
import { structuredAssociation } from './structured-data.ts';
import { associationView, membersOf } from './view.server.ts';
import './association.css';

export async function loader({ params, context }: Route.LoaderArgs) {
  const { catalogue, baseUrl } = context.get(portsContext);
  const found = catalogue
    .reference()
    .associations.find(({ id }) => id === params.association || id === `sf-${params.association}`);
  if (!found) throw data(null, { status: 404 });
  const address = paths.association(found.id);
  // The id itself is an address too, but the page has one.
  if (!address.endsWith(`/${params.association}`)) throw movedTo(address);
  return {
    view: await associationView(found, catalogue),
    owner: ownerOf(found),
    canonical: baseUrl + address,
    baseUrl,
    structured: structuredAssociation(found, membersOf(found, catalogue.reference()), baseUrl),
    feed: paths.feed({ choices: { ...emptyChoices(), association: [found.id] }, orientation: 'all' }),
  };
}

export const shouldRevalidate = unlessOnlyListChanged;

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [];
  const { name, total } = loaderData.view;
  return [
    { title: site.title(name) },
    ...pageMeta({
      title: name,
      description: associationPage.description(name, total),
      address: loaderData.canonical,
      baseUrl: loaderData.baseUrl,
    }),
    linkedData(loaderData.structured),
    feedLink(loaderData.feed, name),
  ];
};

export default function AssociationRoute({ loaderData }: Route.ComponentProps) {
  const { view } = loaderData;
  return (
    <div className="wrap page">
      <div className="association-head">
        <div>
          <h1>{view.name}</h1>
          {view.aboutHtml && <Markdown html={view.aboutHtml} />}
          {view.total === 0 && <p className="association-none">{associationPage.none}</p>}
        </div>
        {view.total > 0 && (
          <section className="association-figures" aria-labelledby="forbundets-insatser">
            <h2 id="forbundets-insatser">{associationPage.count(view.total)}</h2>
            {view.open.count > 0 && (
              <p>
                <Link to={view.open.to}>{associationPage.open(view.open.count)}</Link>
              </p>
            )}
            <Link className="button" to={view.all}>
              {associationPage.all(view.total)}
            </Link>
          </section>
        )}
      </div>
      <section className="section">
        <h2>{associationPage.municipalities}</h2>
        <ul className="plain-list association-members">
          {view.municipalities.map(({ to, name }) => (
            <li key={to}>
              <Link to={to}>{name}</Link>
            </li>
          ))}
        </ul>
      </section>
      {view.needs.length > 0 && (
        <section className="section">
          <h2>{associationPage.needs}</h2>
          <CountedLinks links={view.needs} />
        </section>
      )}
      {view.recent.length > 0 && (
        <section className="section">
          <h2>{associationPage.recent}</h2>
          <Tiles>
            {view.recent.map((card) => (
              <li key={card.slug}>
                <Card card={card} headingLevel={3} />
              </li>
            ))}
          </Tiles>
        </section>
      )}
      <p className="section">
        <Link to={paths.associations()}>{associationPage.others}</Link>
      </p>
    </div>
  );
}
