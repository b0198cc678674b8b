import { municipalitySlug, paths } from '@insatskatalog/shared/paths.ts';
import { emptyChoices } from '@insatskatalog/shared/search.ts';
import { data } from 'react-router';
import { Card, type CardView } from '../card/card.tsx';
import { portsContext } from '../context.ts';
import { breadcrumbs, linkedData } from '../linked-data.ts';
import { unlessOnlyListChanged } from '../my-list/revalidate.ts';
import { feedLink } from '../feed-link.ts';
import { movedTo } from '../moved.server.ts';
import { ownerOf } from '../owner.server.ts';
import { pageMeta } from '../page-meta.ts';
import { SearchForm } from '../search-form/search-form.tsx';
import { municipalityPage } from '../texts/municipality.ts';
import { site } from '../texts/sv.ts';
import { CountedLinks } from '../ui/counted-links.tsx';
import { Link } from '../ui/link.tsx';
import { Tiles } from '../ui/tiles.tsx';
import type { Route } from './+types/route';
import { municipalityView } from './view.server.ts';
import './municipality.css';

export async function loader({ params, context }: Route.LoaderArgs) {
  const { catalogue, baseUrl } = context.get(portsContext);
  const { municipalities, associations } = catalogue.reference();
  const found = municipalities.find((candidate) => municipalitySlug(candidate) === params.municipality);
  if (!found) {
    const byCode = municipalities.find(({ code }) => code === params.municipality);
    if (byCode) throw movedTo(paths.municipality(municipalitySlug(byCode)));
    throw data(null, { status: 404 });
  }
  const [association, ...others] = associations.filter((one) => one.municipalities.includes(found.code));
  return {
    view: await municipalityView(found, catalogue),
    owner: others.length === 0 ? ownerOf(association) : null,
    canonical: baseUrl + paths.municipality(municipalitySlug(found)),
    baseUrl,
    feed: paths.feed({ choices: { ...emptyChoices(), municipality: [found.code] } }),
  };
}

export const shouldRevalidate = unlessOnlyListChanged;

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [];
  const { canonical, baseUrl } = loaderData;
  const { name, total } = loaderData.view;
  return [
    { title: site.title(municipalityPage.heading(name)) },
    ...pageMeta({
      title: municipalityPage.heading(name),
      description: municipalityPage.description(name, total),
      address: canonical,
      baseUrl,
    }),
    linkedData(
      breadcrumbs([
        { name: site.name, address: `${baseUrl}${paths.start()}` },
        { name: site.menuLinks.municipalities, address: `${baseUrl}${paths.municipalities()}` },
        { name, address: canonical },
      ]),
    ),
    feedLink(loaderData.feed, name),
  ];
};

export default function MunicipalityRoute({ loaderData }: Route.ComponentProps) {
  const { view } = loaderData;
  return (
    <div className="wrap page">
      <h1>{municipalityPage.heading(view.name)}</h1>
      <p className="lead">
        {view.total > 0 ? municipalityPage.lead(view.total, view.county) : municipalityPage.leadNone}
      </p>
      <div className="municipality-search">
        <SearchForm key={view.code} groups={view.groups} municipality={view.code} />
      </div>
      {view.needs.length > 0 && (
        <section className="section">
          <h2>{municipalityPage.needs}</h2>
          <CountedLinks links={view.needs} />
          <p className="municipality-all">
            <Link to={view.all}>{municipalityPage.all(view.total)}</Link>
          </p>
        </section>
      )}
      {view.open.cards.length > 0 && (
        <section className="section">
          <h2>{municipalityPage.open}</h2>
          <Cards cards={view.open.cards} />
          <p className="municipality-all">
            <Link to={view.open.to}>{municipalityPage.allOpen(view.open.count)}</Link>
          </p>
        </section>
      )}
      {view.recent.length > 0 && (
        <section className="section">
          <h2>{municipalityPage.recent}</h2>
          <Cards cards={view.recent} />
        </section>
      )}
      <section className="section prose">
        <h2>{municipalityPage.associations(view.associations.length)}</h2>
        {view.associations.length === 0 && <p>{municipalityPage.noAssociation}</p>}
        {view.associations.map(({ to, name }) => (
          <p key={to}>
            <Link to={to}>{name}</Link>
          </p>
        ))}
        <p>
          <Link to={paths.municipalities()}>{municipalityPage.others}</Link>
        </p>
      </section>
    </div>
  );
}

function Cards({ cards }: { cards: CardView[] }) {
  return (
    <Tiles>
      {cards.map((card) => (
        <li key={card.slug}>
          <Card card={card} headingLevel={3} />
        </li>
      ))}
    </Tiles>
  );
}
