import { useId } from 'react';
import { useLocation } from 'react-router';
import { Card } from '../card/card.tsx';
import { readWayBack } from '../card/way-back.ts';
import { Link } from '../framing/link.tsx';
import type { ShareView } from '../sharing/share-view.server.ts';
import { interventionPage, interventionWords } from '../texts/intervention.ts';
import { Markdown } from '../ui/markdown.tsx';
import { Tiles } from '../ui/tiles.tsx';
import { useHydrated } from '../ui/use-hydrated.ts';
import { FactList } from './fact-list.tsx';
import { ReachAtOnce } from './reach-at-once.tsx';
import { ReadingSwitch } from './reading-switch.tsx';
import { Sections } from './sections.tsx';
import { EntryFoot, Tools } from './tools.tsx';
import type { EntryView } from './view.server.ts';
import { WayIn } from './way-in.tsx';
import './intervention.css';
import './print.css';

/**
 * One entry whole.
 *
 * @param props.share null while the entry has no public address to pass on
 */
export function EntryPage({ view, share }: { view: EntryView; share: ShareView | null }) {
  const words = interventionWords[view.lang];
  const wayIn = useId();
  return (
    <div className="wrap entry-page">
      <WayUp to={view.wayUp.to} label={view.wayUp.label} />
      <article className="entry" lang={view.lang === 'sv' ? undefined : view.lang}>
        <div className="entry-first">
          <h1>{view.title}</h1>
          <p className="muted entry-provider">{view.provider}</p>
          <p className="lead">{view.summary}</p>
          <ReachAtOnce view={view} wayIn={wayIn} />
          <div className="entry-state">
            {view.intake && <span className={`pill ${view.intake.state}`}>{view.intake.text}</span>}
            <ReadingSwitch view={view} />
          </div>
          {view.notices.map((notice) => (
            <p key={notice} className="entry-notice" lang="sv">
              {notice}
            </p>
          ))}
          {view.easyReadHtml !== null && <Markdown html={view.easyReadHtml} look="easy-read" />}
        </div>
        <WayIn view={view} id={wayIn} />
        {share && <Tools view={view} share={share} />}
        <div className="entry-text">
          <Sections view={view} />
          {view.details.length > 0 && (
            <section>
              <h2>{words.sections.details}</h2>
              <FactList facts={view.details} />
            </section>
          )}
        </div>
      </article>
      {share && <EntryFoot view={view} share={share} />}
      {view.similar.length > 0 && (
        <section className="section no-print">
          <h2>{interventionPage.similar}</h2>
          <Tiles>
            {view.similar.map((card) => (
              <li key={card.slug}>
                <Card card={card} headingLevel={3} />
              </li>
            ))}
          </Tiles>
        </section>
      )}
    </div>
  );
}

/** Back to the list one came from, or up to the list the entry belongs to. */
function WayUp({ to, label }: { to: string; label: string }) {
  const { state } = useLocation();
  // A reloaded page has its history state again, but the server rendered it without.
  const back = useHydrated() ? readWayBack(state) : null;
  return (
    <nav className="entry-way-up no-print" aria-label={interventionPage.youAreHere}>
      <Link to={back?.to ?? to}>{back ? interventionPage.backTo(back.count) : label}</Link>
    </nav>
  );
}
