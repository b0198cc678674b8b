import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { Link } from '../framing/link.tsx';
import { searchTexts } from '../texts/search.ts';
import { Icon } from '../ui/icon.tsx';
import type { ResultsView } from './results-view.server.ts';
import { placeFieldId } from './search-bar.tsx';
import { filterHash } from './sheet.ts';
import { TopicsRow } from './topics-row.tsx';
import { UnderstoodRow } from './understood-row.tsx';

/** How many there are, what they are chosen by, and how the question was read. */
export function ResultsHead({ view }: { view: ResultsView }) {
  const heading = useHeadingFocus();
  return (
    <div className="results-head">
      <div className="results-title">
        <h1 ref={heading} tabIndex={-1}>
          {view.heading}
        </h1>
        <Link className="chip open-filters" to={view.here + filterHash} state={{ keepsPlace: true }}>
          <Icon name="filter" />
          {searchTexts.filters.show}
          <span className="visually-hidden">{searchTexts.filters.showChosen(view.chips.length)}</span>
        </Link>
      </div>
      {view.degraded && <p className="muted small">{searchTexts.degraded}</p>}
      {view.chips.length > 0 && <Chips view={view} />}
      {!view.noHits && <Reading view={view} />}
    </div>
  );
}

/** Beside a list; without one, the ways out say all this. */
function Reading({ view }: { view: ResultsView }) {
  return (
    <>
      {view.spelling && (
        <p className="did-you-mean">
          {searchTexts.didYouMean} <Link to={view.spelling.to}>{view.spelling.text}</Link>?
        </p>
      )}
      {view.unmet && <p className="unmet">{view.unmet}</p>}
      {view.choosePlace && <ChoosePlace />}
      {view.understood.length > 0 && <UnderstoodRow parts={view.understood} />}
      {view.topics.length > 0 && <TopicsRow topics={view.topics} />}
    </>
  );
}

/** Most support is a municipality's: a list of the whole country is hardly anybody's answer. */
function ChoosePlace() {
  const texts = searchTexts.everywhere;
  return (
    <p className="choose-place small">
      <a href={`#${placeFieldId}`} onClick={() => document.getElementById(placeFieldId)?.focus()}>
        {texts.choose}
      </a>{' '}
      {texts.why}
    </p>
  );
}

function Chips({ view }: { view: ResultsView }) {
  return (
    <ul className="plain-list chips" aria-label={searchTexts.chips.label}>
      {view.chips.map(({ label, lang, to }) => (
        <li key={label}>
          <Link className="chip" to={to} state={{ keepsPlace: true, focusHeading: true }}>
            <span className="visually-hidden">{searchTexts.chips.remove}</span>
            <span lang={lang}>{label}</span>
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
