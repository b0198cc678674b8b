import { paths } from '@insatskatalog/shared/paths.ts';
import { Form, Link } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { pageNumber } from '../admin/page-number.server.ts';
import { pageSteps } from '../admin/page-steps.server.ts';
import { granted } from '../admin/refused.server.ts';
import { portsContext } from '../context.ts';
import { providersPage } from '../texts/provider-links.ts';
import { site } from '../texts/sv.ts';
import { TextField } from '../ui/form-field.tsx';
import { Nothing } from '../ui/nothing.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { PageSteps } from '../ui/page-steps.tsx';
import '../ui/table.css';
import type { Route } from './+types/providers-route';
import './providers.css';

/** Providers on a page. */
const limit = 50;

export function loader({ context, url }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  const { providerLinks } = context.get(portsContext);
  const text = (url.searchParams.get('q') ?? '').slice(0, 100);
  const page = pageNumber(url.searchParams);
  const found = granted(providerLinks.providers(actor, { text, page, limit }));
  if ('refused' in found) throw new Error(found.reason);
  const to = (number: number) => {
    const params = new URLSearchParams({
      ...(text && { q: text }),
      ...(number > 1 && { sida: String(number) }),
    });
    return paths.admin.providers() + (params.size > 0 ? `?${params.toString()}` : '');
  };
  return {
    text,
    total: found.total,
    keepsNames: actor.role === 'editorial-office',
    rows: found.items,
    steps: pageSteps({ page, limit, total: found.total }, to),
  };
}

export const meta: Route.MetaFunction = () => [{ title: site.title(providersPage.title) }];

/** Those who run the entries that one looks after. */
export default function ProvidersRoute({ loaderData }: Route.ComponentProps) {
  const { text, total, rows, keepsNames, steps } = loaderData;
  const { columns } = providersPage;
  return (
    <>
      <PageHead title={providersPage.title} lead={providersPage.lead}>
        {keepsNames && (
          <Link className="button quiet small" to={paths.admin.likelyDuplicates()}>
            {providersPage.duplicates}
          </Link>
        )}
      </PageHead>
      <Form className="provider-search">
        <TextField name="q" label={providersPage.search} defaultValue={text} type="search" key={text} />
        <button className="button quiet">{providersPage.show}</button>
      </Form>
      {rows.length === 0 ? (
        <p>{text ? providersPage.none : providersPage.empty}</p>
      ) : (
        <div className="table-box">
          <table className="table lines">
            <caption>{providersPage.count(total)}</caption>
            <thead>
              <tr>
                <th scope="col">{columns.name}</th>
                <th scope="col" className="number">
                  {columns.entries}
                </th>
                <th scope="col" className="number">
                  {columns.links}
                </th>
                <th scope="col" className="number">
                  {columns.waiting}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, name, entries, links, waiting }) => (
                <tr key={id}>
                  <th scope="row">
                    <Link to={paths.admin.provider(id)}>{name}</Link>
                  </th>
                  <td className="number" data-label={columns.entries}>
                    {entries}
                  </td>
                  <td className="number" data-label={columns.links}>
                    {links || <Nothing />}
                  </td>
                  <td className="number" data-label={columns.waiting}>
                    {waiting || <Nothing />}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <PageSteps steps={steps} />
    </>
  );
}
