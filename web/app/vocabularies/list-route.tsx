import { paths } from '@insatskatalog/shared/paths.ts';
import { Link } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { granted } from '../admin/refused.server.ts';
import { portsContext } from '../context.ts';
import { number, site } from '../texts/sv.ts';
import { vocabularyTexts as texts } from '../texts/vocabularies.ts';
import { Nothing } from '../ui/nothing.tsx';
import { PageHead } from '../ui/page-head.tsx';
import '../ui/table.css';
import type { Route } from './+types/list-route';

export function loader({ context, url }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  const { catalogue, vocabularies: port } = context.get(portsContext);
  const { vocabularies } = catalogue.reference();
  // Who may not see how one of them is used may see none.
  for (const { id } of vocabularies.slice(0, 1)) granted(port.uses(actor, id));
  return {
    vocabularies: vocabularies.map(({ id, label, audience, terms }) => ({
      id,
      label,
      audience,
      terms: terms.filter(({ retired }) => !retired).length,
      retired: terms.filter(({ retired }) => retired).length,
    })),
  };
}

export const meta: Route.MetaFunction = () => [{ title: site.title(texts.title) }];

export default function VocabularyList({ loaderData }: Route.ComponentProps) {
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} />
      <div className="table-box">
        <table className="table lines">
          <thead>
            <tr>
              <th scope="col">{texts.list}</th>
              <th scope="col">{texts.audience}</th>
              <th scope="col" className="number">
                {texts.terms}
              </th>
              <th scope="col" className="number">
                {texts.retired}
              </th>
            </tr>
          </thead>
          <tbody>
            {loaderData.vocabularies.map(({ id, label, audience, terms, retired }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to={paths.admin.vocabulary(id)}>{label}</Link>
                </th>
                <td data-label={texts.audience}>{texts.audiences[audience]}</td>
                <td className="number" data-label={texts.terms}>
                  {number(terms)}
                </td>
                <td className="number" data-label={texts.retired}>
                  {retired === 0 ? <Nothing /> : number(retired)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
