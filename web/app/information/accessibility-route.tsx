import { paths } from '@insatskatalog/shared/paths.ts';
import { portsContext } from '../context.ts';
import { ownerOf } from '../owner.server.ts';
import { pageMeta } from '../page-meta.ts';
import { accessibility } from '../texts/accessibility.ts';
import { site } from '../texts/sv.ts';
import { Link } from '../ui/link.tsx';
import type { Route } from './+types/accessibility-route';
import { InformationPage } from './information-page.tsx';
import { statementView } from './statement.server.ts';

/** An association that is not there leaves the catalogue's own statement. */
export function loader({ url, context }: Route.LoaderArgs) {
  const { catalogue, baseUrl } = context.get(portsContext);
  const reference = catalogue.reference();
  const asked = url.searchParams.get('forbund');
  const association =
    reference.associations.find(({ id }) => asked !== null && (id === asked || id === `sf-${asked}`)) ?? null;
  return {
    view: statementView(association, reference),
    owner: ownerOf(association),
    address: `${baseUrl}${paths.accessibility(association?.id)}`,
    baseUrl,
  };
}

export const meta: Route.MetaFunction = ({ loaderData: { view, address, baseUrl } }) => [
  { title: site.title(view.heading) },
  ...pageMeta({ title: view.heading, description: view.lead, address, baseUrl }),
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
