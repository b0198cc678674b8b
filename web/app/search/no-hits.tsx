import { AcuteHelp } from '../acute-help/acute-help.tsx';
import { Link } from '../framing/link.tsx';
import { searchTexts } from '../texts/search.ts';
import { interventions } from '../texts/sv.ts';
import type { ResultsView } from './results-view.server.ts';

interface Way {
  label: string;
  to: string;
  count?: number;
}

/** Never a dead end: the nearest changes that give something. */
export function NoHits({ view, noHits }: { view: ResultsView; noHits: NonNullable<ResultsView['noHits']> }) {
  const texts = searchTexts.noHits;
  return (
    <div className="no-hits">
      {view.spelling && (
        <p className="did-you-mean">
          {searchTexts.didYouMean}{' '}
          <Link to={view.spelling.to} state={{ focusHeading: true }}>
            {view.spelling.text}
          </Link>
          ?
        </p>
      )}
      <p>
        {texts.lead} {noHits.words && texts.otherWords}
      </p>
      <Ways heading={texts.nearby} ways={noHits.nearby} />
      <Ways heading={texts.loosen} ways={noHits.loosen} />
      <Ways heading={texts.terms} ways={view.topics} />
      <Ways heading={texts.restart} ways={[noHits.everything]} />
      {!view.urgent && <AcuteHelp />}
    </div>
  );
}

function Ways({ heading, ways }: { heading: string; ways: Way[] }) {
  if (ways.length === 0) return null;
  return (
    <>
      <h2>{heading}</h2>
      <ul className="plain-list">
        {ways.map(({ label, to, count }) => (
          <li key={to}>
            <Link to={to} state={{ focusHeading: true }}>
              {label}
            </Link>
            {count !== undefined && <span className="muted">{interventions(count)}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
