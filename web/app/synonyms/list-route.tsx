import { paths } from '@insatskatalog/shared/paths.ts';
import { data, Form, Link } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { granted } from '../admin/refused.server.ts';
import { portsContext } from '../context.ts';
import { site } from '../texts/sv.ts';
import { synonymTexts as texts } from '../texts/synonyms.ts';
import { PageHead } from '../ui/page-head.tsx';
import '../ui/table.css';
import type { Route } from './+types/list-route';
import { synonymView, synonymViews } from './synonym-view.server.ts';
import './synonyms.css';

export function loader({ context, url }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  const answer = granted(context.get(portsContext).synonyms.list(actor));
  if ('refused' in answer) throw data(null, { status: 404 });
  const q = (url.searchParams.get('q') ?? '').trim().slice(0, 80);
  const saved = answer.items.find(({ id }) => id === url.searchParams.get('sparad'));
  const removed = url.searchParams.get('borttagen')?.slice(0, 80);
  return {
    q,
    synonyms: synonymViews(answer.items, q),
    notice: saved
      ? { text: texts.saved(synonymView(saved).name) }
      : removed
        ? { text: texts.removed(removed) }
        : null,
  };
}

export const meta: Route.MetaFunction = () => [{ title: site.title(texts.title) }];

export default function SynonymList({ loaderData }: Route.ComponentProps) {
  const { q, synonyms } = loaderData;
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead}>
        <Link className="button" to={paths.admin.newSynonym()}>
          {texts.add}
        </Link>
      </PageHead>
      <search>
        <Form className="synonym-search" action={paths.admin.synonyms()}>
          <div>
            <label className="field-label" htmlFor="sok-synonym">
              {texts.search}
            </label>
            <input
              className="field"
              id="sok-synonym"
              type="search"
              name="q"
              defaultValue={q}
              maxLength={80}
            />
          </div>
          <button className="button quiet">{texts.find}</button>
        </Form>
      </search>
      <div className="table-box">
        <table className="table lines">
          <caption>{texts.found(synonyms.length, q)}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.written}</th>
              <th scope="col">{texts.finds}</th>
              <th scope="col">{texts.how}</th>
            </tr>
          </thead>
          <tbody>
            {synonyms.map(({ id, name, finds, twoWay, exact }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to={paths.admin.synonym(id)}>{name}</Link>
                </th>
                <td data-label={texts.finds}>{finds}</td>
                <td data-label={texts.how}>
                  {twoWay ? texts.twoWay : texts.oneWay}
                  {exact && <span className="synonym-exact">{texts.exact}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
