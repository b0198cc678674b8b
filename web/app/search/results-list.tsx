import { Link } from '../framing/link.tsx';
import { Card } from '../card/card.tsx';
import { searchTexts } from '../texts/search.ts';
import { NoHits } from './no-hits.tsx';
import { PageLinks } from './page-links.tsx';
import type { ResultsView } from './results-view.server.ts';
import './copies.css';

export const resultsId = 'lista';

/** The entries, or what to do when there are none. */
export function ResultsList({ view, pending }: { view: ResultsView; pending: boolean }) {
  return (
    <section
      id={resultsId}
      className={pending ? 'results-list pending' : 'results-list'}
      aria-label={searchTexts.list}
      aria-busy={pending}
    >
      {view.noHits ? (
        <NoHits view={view} noHits={view.noHits} />
      ) : (
        <ol className="plain-list cards">
          {view.cards.map(({ card, places }) => (
            <li key={card.slug}>
              <Card card={card} headingLevel={2} wayBack={{ to: view.here, count: view.total }}>
                {places && <Copies places={places} />}
              </Card>
            </li>
          ))}
        </ol>
      )}
      {view.pages && <PageLinks pages={view.pages} />}
    </section>
  );
}

/** The same support in other places, folded: one of them is the reader's. */
function Copies({ places }: { places: { label: string; to: string }[] }) {
  return (
    <details className="copies">
      <summary>{searchTexts.copies(places.length)}</summary>
      <ul className="plain-list">
        {places.map(({ label, to }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
