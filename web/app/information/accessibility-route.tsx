import { portsContext } from '../context.ts';
import { ownerOf } from '../owner.server.ts';
import { accessibility } from '../texts/accessibility.ts';
import { site } from '../texts/sv.ts';
import { Link } from '../ui/link.tsx';
import type { Route } from './+types/accessibility-route';
import { InformationPage } from './information-page.tsx';
import { statementView } from './statement.server.ts';

/** An association that is not there leaves the catalogue's own statement. */
export function loader({ url, context }: Route.LoaderArgs) {
  const reference = context.get(portsContext).catalogue.reference();
  const asked = url.searchParams.get('forbund');
  const association =
    reference.associations.find(({ id }) => asked !== null && (id === asked || id === `sf-${asked}`)) ?? null;
  return { view: statementView(association, reference), owner: ownerOf(association) };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: site.title(loaderData?.view.heading ?? accessibility.title) },
  { name: 'description', content: loaderData?.view.lead ?? accessibility.lead },
];

export default function Accessibility({ loaderData }: Route.ComponentProps) {
  const { others, ...page } = loaderData.view;
  return (
    <InformationPage {...page}>
      {others.length > 0 && (
        <>
          <h2>{accessibility.associations}</h2>
          <ul>
            {others.map(({ to, name }) => (
              <li key={to}>
                <Link to={to}>{name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </InformationPage>
  );
}
