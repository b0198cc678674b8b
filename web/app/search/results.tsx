import { AcuteHelp } from '../acute-help/acute-help.tsx';
import { Filters } from './filters.tsx';
import { useLiveSearch } from './live-search.ts';
import { ResultsHead } from './results-head.tsx';
import { ResultsList } from './results-list.tsx';
import type { ResultsView } from './results-view.server.ts';
import { SearchBar } from './search-bar.tsx';
import './search.css';

/** The question, how it was read, the filters and the answers. */
export function Results({ view }: { view: ResultsView }) {
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
