import { paths } from '@insatskatalog/shared/paths.ts';
import { Link, redirect } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { portsContext } from '../context.ts';
import { settingsTexts } from '../texts/settings.ts';
import { number, site } from '../texts/sv.ts';
import { PageHead } from '../ui/page-head.tsx';
import '../ui/table.css';
import type { Route } from './+types/choose-route';

/** An administrator has one association, and is led to it. */
export function loader({ context, url }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  if (actor.association !== null) throw redirect(paths.admin.associationSettings(actor.association));
  return {
    associations: context
      .get(portsContext)
      .associations.list(actor)
      .map(({ id, name, municipalities }) => ({ id, name, municipalities: municipalities.length })),
  };
}

export const meta: Route.MetaFunction = () => [{ title: site.title(settingsTexts.title) }];

export default function ChooseAssociation({ loaderData }: Route.ComponentProps) {
  const { choose } = settingsTexts;
  return (
    <>
      <PageHead title={settingsTexts.title} lead={choose.lead} />
      <div className="table-box">
        <table className="table lines">
          <thead>
            <tr>
              <th scope="col">{choose.association}</th>
              <th scope="col" className="number">
                {choose.municipalities}
              </th>
            </tr>
          </thead>
          <tbody>
            {loaderData.associations.map(({ id, name, municipalities }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to={paths.admin.associationSettings(id)}>{name}</Link>
                </th>
                <td className="number" data-label={choose.municipalities}>
                  {number(municipalities)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
