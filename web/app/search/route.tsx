import { AcuteHelp } from '../acute-help/acute-help.tsx';
import { portsContext } from '../context.ts';
import { searchTexts } from '../texts/search.ts';
import { site } from '../texts/sv.ts';
import type { Route } from './+types/route';
import { Filters } from './filters.tsx';
import { ResultsHead } from './results-head.tsx';
import { ResultsList } from './results-list.tsx';
import { resultsView } from './results-view.server.ts';
import { SearchBar } from './search-bar.tsx';
import { useLiveSearch } from './live-search.ts';
import './search.css';

export function loader({ url, context }: Route.LoaderArgs) {
  const { catalogue } = context.get(portsContext);
  return resultsView(catalogue, url.searchParams);
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  {
    title: site.title(
      loaderData ? searchTexts.title(loaderData.heading, loaderData.q, loaderData.page) : searchTexts.list,
    ),
  },
  { name: 'description', content: searchTexts.description },
];

export default function Results({ loaderData: view }: Route.ComponentProps) {
  const search = useLiveSearch(view.address);
  return (
    <>
      <SearchBar view={view} form={search.bar} />
      {(view.urgent || view.notices.length > 0) && (
        <div className="wrap before-results">
          {view.urgent && <AcuteHelp urgent={view.urgent} />}
          {view.notices.length > 0 && <Notices notices={view.notices} />}
        </div>
      )}
      <div className="wrap results">
        <output className="visually-hidden">{view.heading}</output>
        <ResultsHead view={view} />
        <Filters view={view} form={search.filters} />
        <ResultsList view={view} pending={search.pending} />
      </div>
    </>
  );
}

function Notices({ notices }: { notices: string[] }) {
  return (
    <div className="notice small" role="note">
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </div>
  );
}
