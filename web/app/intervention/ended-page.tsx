import { paths } from '@insatskatalog/shared/paths.ts';
import { Link } from '../framing/link.tsx';
import { endedPage } from '../texts/intervention.ts';
import type { EndedView } from './ended.server.ts';

/** An entry that has ended keeps its address: it says so, and leads on to what is left. */
export function EndedPage({ ended }: { ended: EndedView }) {
  return (
    <div className="wrap page">
      <div className="prose">
        <h1>{endedPage.heading(ended.title)}</h1>
        <p className="lead">{endedPage.text}</p>
        {ended.searches.length > 0 && (
          <>
            <h2>{endedPage.similar}</h2>
            <ul>
              {ended.searches.map(({ to, label }) => (
                <li key={to}>
                  <Link to={to}>{label}</Link>
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          <Link className="button" to={paths.search()}>
            {endedPage.all}
          </Link>
        </p>
      </div>
    </div>
  );
}
