import { knownValues } from '@insatskatalog/shared/known-values.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { emptyChoices, emptyQuery, parameterName, parseSearchQuery } from '@insatskatalog/shared/search.ts';
import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { AcuteHelp } from '../acute-help/acute-help.tsx';
import { labelOf } from '../card/labels.server.ts';
import { portsContext } from '../context.ts';
import { linkedData } from '../linked-data.ts';
import { unlessOnlyListChanged } from '../my-list/revalidate.ts';
import { pageMeta } from '../page-meta.ts';
import { feedLink } from '../feed-link.ts';
import { municipalityGroups } from '../search-form/municipality-groups.server.ts';
import { SearchForm } from '../search-form/search-form.tsx';
import { startTexts } from '../texts/start.ts';
import { site } from '../texts/sv.ts';
import { Link, useWithList } from '../ui/link.tsx';
import type { Route } from './+types/route';
import { doorViews } from './doors.server.ts';
import { Doors } from './doors.tsx';
import { largestMunicipalities } from './municipalities.server.ts';
import { Introduction } from './introduction.tsx';
import './start.css';

/** Only the municipality is read from the address: the rest of a query belongs to the results page. */
export async function loader({ url, context }: Route.LoaderArgs) {
  const { catalogue, baseUrl } = context.get(portsContext);
  const reference = catalogue.reference();
  const known = knownValues(reference);
  const { query } = parseSearchQuery(url.searchParams, 'page', known);
  const municipality = query.choices.municipality.slice(0, 1);
  const [code] = municipality;
  const choices = { ...emptyChoices(), municipality };
  const all = await catalogue.search({ ...emptyQuery(), choices, limit: 1 });
  return {
    baseUrl,
    municipality: code === undefined ? null : { code, name: labelOf(reference, 'municipality', code) },
    groups: municipalityGroups(reference),
    doors: doorViews(all.facets.need, municipality, known),
    all: { count: all.total, to: paths.search({ choices }) },
    shortcuts: largestMunicipalities(await catalogue.overview(), reference),
  };
}

export const shouldRevalidate = unlessOnlyListChanged;

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [{ title: startTexts.title }];
  const { baseUrl } = loaderData;
  const { title, description } = startTexts;
  const address = `${baseUrl}${paths.start()}`;
  return [
    { title },
    ...pageMeta({ title, description, address, baseUrl }),
    feedLink(paths.feed({ orientation: 'all' })),
    linkedData({
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      name: site.name,
      description,
      url: address,
      inLanguage: 'sv',
      potentialAction: {
        '@type': 'SearchAction',
        target: {
          '@type': 'EntryPoint',
          urlTemplate: `${baseUrl}${paths.search()}?${parameterName('page', 'q')}={search_term_string}`,
        },
        'query-input': 'required name=search_term_string',
      },
    }),
  ];
};

export default function Start({ loaderData }: Route.ComponentProps) {
  const { municipality, groups, doors, all, shortcuts } = loaderData;
  const choices = { ...emptyChoices(), municipality: municipality ? [municipality.code] : [] };
  const countForMunicipality = useCountForMunicipality();
  return (
    <>
      <section className="hero">
        <div className="wrap">
          <h1>{startTexts.heading}</h1>
          <p className="lead muted">{startTexts.lead}</p>
          <div className="hero-search">
            <SearchForm
              groups={groups}
              municipality={municipality?.code}
              form={{ onChange: countForMunicipality }}
            />
          </div>
          <p className="examples small">
            <span className="muted">{startTexts.examples.intro}</span>
            {startTexts.examples.queries.map((q) => (
              <Link key={q} to={paths.search({ q, choices })}>
                {q}
              </Link>
            ))}
          </p>
        </div>
      </section>
      <div className="wrap">
        <Doors doors={doors} all={all} municipality={municipality?.name ?? null} />
        <Introduction />
        <section className="section" aria-labelledby="kommuner">
          <h2 id="kommuner">{startTexts.municipalities.heading}</h2>
          <ul className="shortcuts plain-list">
            {shortcuts.map(({ name, to }) => (
              <li key={to}>
                <Link to={to}>{name}</Link>
              </li>
            ))}
            <li>
              <Link to={paths.municipalities()}>{startTexts.municipalities.all}</Link>
            </li>
          </ul>
        </section>
        <div className="section">
          <AcuteHelp />
        </div>
      </div>
    </>
  );
}

/** With script, choosing a municipality makes the page count for it at once. */
function useCountForMunicipality() {
  const navigate = useNavigate();
  const withList = useWithList();
  return (event: FormEvent<HTMLFormElement>) => {
    const { target } = event;
    if (!(target instanceof HTMLSelectElement)) return;
    const search = target.value === '' ? '' : `?${new URLSearchParams({ [target.name]: target.value })}`;
    void navigate(withList({ search }), { replace: true, state: { keepsPlace: true } });
  };
}
