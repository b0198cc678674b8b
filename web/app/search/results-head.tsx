import { parameterName } from '@insatskatalog/shared/search.ts';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { searchTexts } from '../texts/search.ts';
import { Icon } from '../ui/icon.tsx';
import { useHydrated } from '../ui/use-hydrated.ts';
import { filterFormId } from './filters.tsx';
import type { ResultsView } from './results-view.server.ts';
import { filterHash } from './sheet.ts';

/** How many there are, what they are chosen by, and in which order they come. */
export function ResultsHead({ view, onSort }: { view: ResultsView; onSort: () => void }) {
  const heading = useHeadingFocus();
  return (
    <div className="results-head">
      {view.notices.length > 0 && (
        <div className="notice small" role="note">
          {view.notices.map((notice) => (
            <p key={notice}>{notice}</p>
          ))}
        </div>
      )}
      {view.degraded && <p className="notice small">{searchTexts.degraded}</p>}
      <div className="results-title">
        <h1 ref={heading} tabIndex={-1}>
          {view.heading}
        </h1>
        {view.total > 1 && <Sort sorts={view.sorts} onSort={onSort} />}
      </div>
      {view.spelling && (
        <p className="did-you-mean">
          {searchTexts.didYouMean} <Link to={view.spelling.to}>{view.spelling.text}</Link>?
        </p>
      )}
      <div className="chips">
        <Link className="chip open-filters" to={view.here + filterHash} state={{ keepsPlace: true }}>
          <Icon name="filter" />
          {searchTexts.filters.show(view.chips.length)}
        </Link>
        {view.chips.length > 0 && <Chips view={view} />}
      </div>
    </div>
  );
}

function Chips({ view }: { view: ResultsView }) {
  return (
    <ul className="plain-list" aria-label={searchTexts.chips.label}>
      {view.chips.map(({ label, to }) => (
        <li key={label}>
          <Link className="chip" to={to} state={{ keepsPlace: true, focusHeading: true }}>
            <span className="visually-hidden">{searchTexts.chips.remove('')}</span>
            {label}
            <Icon name="close" />
          </Link>
        </li>
      ))}
      <li>
        <Link className="clear" to={view.clear} state={{ keepsPlace: true, focusHeading: true }}>
          {searchTexts.chips.all}
        </Link>
      </li>
    </ul>
  );
}

/** Stands in the heading but belongs to the filters' form. */
function Sort({ sorts, onSort }: { sorts: ResultsView['sorts']; onSort: () => void }) {
  const hydrated = useHydrated();
  return (
    <div className="sort">
      <label htmlFor="sortering">{searchTexts.sort.label}</label>
      <select
        className="field"
        id="sortering"
        form={filterFormId}
        name={parameterName('page', 'sort')}
        defaultValue={sorts.find(({ chosen }) => chosen)?.value}
        onChange={onSort}
      >
        {sorts.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {!hydrated && (
        <button className="button quiet small" form={filterFormId}>
          {searchTexts.sort.submit}
        </button>
      )}
    </div>
  );
}

/** A link that takes itself away or turns the page leaves the reader at the heading, not at nothing. */
function useHeadingFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  const location = useLocation();
  useEffect(() => {
    const { state } = location;
    if (typeof state === 'object' && state !== null && 'focusHeading' in state)
      heading.current?.focus({ preventScroll: true });
  }, [location]);
  return heading;
}
