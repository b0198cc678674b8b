import { Link } from 'react-router';
import { AcuteHelp } from '../acute-help/acute-help.tsx';
import { searchTexts } from '../texts/search.ts';
import { interventions } from '../texts/sv.ts';
import type { NoHitsView } from './no-hits.server.ts';

/** Never a dead end: the nearest changes that give something. */
export function NoHits({ view }: { view: NoHitsView }) {
  const { noHits } = searchTexts;
  return (
    <div className="no-hits">
      <p>
        {noHits.lead} {view.words && noHits.otherWords}
      </p>
      {view.loosen.length > 0 && (
        <>
          <h2>{noHits.loosen}</h2>
          <ul className="plain-list">
            {view.loosen.map(({ label, to, count }) => (
              <li key={to}>
                <Link to={to} state={{ focusHeading: true }}>
                  {label}
                </Link>{' '}
                <span className="muted">{interventions(count)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {view.terms.length > 0 && (
        <>
          <h2>{noHits.terms}</h2>
          <ul className="plain-list">
            {view.terms.map(({ label, to }) => (
              <li key={to}>
                <Link to={to} state={{ focusHeading: true }}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{noHits.restart}</h2>
      <p>
        <Link to={view.everything.to} state={{ focusHeading: true }}>
          {view.everything.label}
        </Link>
      </p>
      <AcuteHelp />
    </div>
  );
}
