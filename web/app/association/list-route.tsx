import { paths } from '@insatskatalog/shared/paths.ts';
import { portsContext } from '../context.ts';
import { pageMeta } from '../page-meta.ts';
import { associationList } from '../texts/association.ts';
import { interventions, listed, site } from '../texts/sv.ts';
import { Link } from '../ui/link.tsx';
import type { Route } from './+types/list-route';
import { membersOf } from './view.server.ts';
import './association.css';

export async function loader({ context }: Route.LoaderArgs) {
  const { catalogue, baseUrl } = context.get(portsContext);
  const reference = catalogue.reference();
  const { byAssociation } = await catalogue.overview();
  const views = reference.associations.map((association) => ({
    to: paths.association(association.id),
    name: association.name,
    municipalities: listed(membersOf(association, reference).map(({ name }) => name)),
    count: byAssociation[association.id] ?? 0,
  }));
  return {
    present: views.filter(({ count }) => count > 0),
    coming: views.filter(({ count }) => count === 0),
    baseUrl,
  };
}

export const meta: Route.MetaFunction = ({ loaderData: { baseUrl } }) => [
  { title: site.title(associationList.title) },
  ...pageMeta({
    title: associationList.title,
    description: associationList.lead,
    address: `${baseUrl}${paths.associations()}`,
    baseUrl,
  }),
];

export default function AssociationList({ loaderData }: Route.ComponentProps) {
  return (
    <div className="wrap page">
      <h1>{associationList.heading}</h1>
      <p className="lead">{associationList.lead}</p>
      <Associations heading={associationList.withInterventions} associations={loaderData.present} />
      <Associations heading={associationList.without} associations={loaderData.coming} />
    </div>
  );
}

type AssociationRow = Route.ComponentProps['loaderData']['present'][number];

function Associations({ heading, associations }: { heading: string; associations: AssociationRow[] }) {
  if (associations.length === 0) return null;
  return (
    <section className="section">
      <h2>{heading}</h2>
      <ul className="plain-list association-list">
        {associations.map(({ to, name, municipalities, count }) => (
          <li key={to}>
            <h3>
              <Link to={to}>{name}</Link>
            </h3>
            <p className="association-places">{municipalities}</p>
            {count > 0 && <p className="muted small">{interventions(count)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
