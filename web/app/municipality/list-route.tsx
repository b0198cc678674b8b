import { paths } from '@insatskatalog/shared/paths.ts';
import { useState } from 'react';
import { Form } from 'react-router';
import { portsContext } from '../context.ts';
import { pageMeta } from '../page-meta.ts';
import { municipalityList } from '../texts/municipality.ts';
import { number, site } from '../texts/sv.ts';
import { HiddenList } from '../my-list/hidden-list.tsx';
import { Link } from '../ui/link.tsx';
import type { Route } from './+types/list-route';
import { countyViews } from './list.server.ts';
import { matching, type CountyView } from './matching.ts';
import './list.css';

const { filter, filterParameter } = municipalityList;
/** The longest name of a municipality or county has fewer letters. */
const longestName = 40;

export async function loader({ url, context }: Route.LoaderArgs) {
  const { catalogue, baseUrl } = context.get(portsContext);
  const written = url.searchParams.get(filterParameter) ?? '';
  return {
    counties: countyViews(catalogue.reference(), await catalogue.overview()),
    written: written.trim().slice(0, longestName),
    baseUrl,
  };
}

export const meta: Route.MetaFunction = ({ loaderData: { baseUrl } }) => [
  { title: site.title(municipalityList.title) },
  ...pageMeta({
    title: municipalityList.title,
    description: municipalityList.lead,
    address: `${baseUrl}${paths.municipalities()}`,
    baseUrl,
  }),
];

export default function MunicipalityList({ loaderData }: Route.ComponentProps) {
  // Keyed, so that an address with another name in it starts from that name.
  return <List key={loaderData.written} {...loaderData} />;
}

/** Every municipality, narrowed by name: by the form without script, while typing with it. */
function List({ counties, written: asked }: { counties: CountyView[]; written: string }) {
  const [written, setWritten] = useState(asked);
  const shown = matching(counties, written);
  const count = shown.reduce((sum, { municipalities }) => sum + municipalities.length, 0);
  return (
    <div className="wrap page">
      <h1>{municipalityList.heading}</h1>
      <p className="lead">{municipalityList.lead}</p>
      <search>
        <Form action={paths.municipalities()} className="municipality-filter no-print">
          <div>
            <label className="field-label" htmlFor="kommunens-namn">
              {filter.label}
            </label>
            <input
              className="field"
              id="kommunens-namn"
              type="search"
              name={filterParameter}
              defaultValue={asked}
              maxLength={longestName}
              autoComplete="off"
              onChange={(event) => setWritten(event.target.value)}
            />
          </div>
          <button className="button quiet">{filter.submit}</button>
          <HiddenList />
        </Form>
      </search>
      <output className={count === 0 ? 'municipality-none' : 'muted small municipality-found'}>
        {count === 0 ? municipalityList.none(written) : municipalityList.found(count)}
      </output>
      {asked && (
        <p>
          <Link to={paths.municipalities()}>{filter.clear}</Link>
        </p>
      )}
      {!written && (
        <nav className="county-jumps no-print" aria-label={municipalityList.counties}>
          <ul className="plain-list">
            {counties.map(({ id, name }) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {shown.map((county) => (
        <section key={county.id} className="county">
          <h2 id={county.id} tabIndex={-1}>
            {county.name}
          </h2>
          <ul className="plain-list">
            {county.municipalities.map(({ to, name, count: entries }) => (
              <li key={to}>
                <Link to={to}>{name}</Link>{' '}
                {entries > 0 && <span className="muted small">{number(entries)}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
