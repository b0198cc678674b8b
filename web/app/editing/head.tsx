import { paths } from '@insatskatalog/shared/paths.ts';
import { Link } from 'react-router';
import { editing } from '../texts/editing.ts';
import { day } from '../texts/sv.ts';
import { useLive } from './live-form.ts';
import { isReviewed, type EditorView } from './view.ts';

const looks = { draft: 'queue', 'in-review': 'queue', published: 'open', archived: 'closed' } as const;

/** What is being written, and how things stand with it. */
export function Head({ view }: { view: EditorView }) {
  const title = useLive((form) => form.texts.sv.title.trim());
  const notices = [
    view.justSaved ? editing.justSaved : null,
    view.change === null ? null : editing.publishedStays,
    isReviewed(view) ? editing.inReview : null,
    view.publishOn === null ? null : editing.scheduled(day(view.publishOn)),
  ].filter((notice) => notice !== null);
  return (
    <>
      <div className="admin-head edit-head">
        <div>
          <h1>{title || (view.id === null ? editing.newHeading : editing.untitled)}</h1>
          <p className="edit-where">
            {view.state !== null && (
              <span className={`pill ${looks[view.state]}`}>{editing.state[view.state]}</span>
            )}
            {view.change !== null && <span className="pill queue">{editing.state.change}</span>}
            {view.id !== null && (
              <>
                {view.hasDraft && <Link to={paths.admin.entryChange(view.id)}>{editing.acts.change}</Link>}
                <Link to={paths.admin.entryHistory(view.id)}>{editing.acts.history}</Link>
              </>
            )}
          </p>
        </div>
      </div>
      {notices.map((notice) => (
        <output key={notice} className="edit-notice">
          {notice}
        </output>
      ))}
    </>
  );
}
