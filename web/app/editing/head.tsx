import type { EntryAct, EntryState } from '@insatskatalog/shared/editing.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { Link } from 'react-router';
import { editing } from '../texts/editing.ts';
import { day } from '../texts/sv.ts';
import { Notice } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { useLive } from './live-form.ts';
import { isReviewed, standingOf, type EditorView } from './view.ts';

const looks = { draft: 'queue', 'in-review': 'queue', published: 'open', archived: 'closed' } as const;

/** What is being written, how things stand with it, and everything else that can be done with it. */
export function Head({ view }: { view: EditorView }) {
  const title = useLive((form) => form.texts.sv.title.trim());
  const standing = standingOf(view);
  const notices = [
    standing === 'archived' ? editing.isArchived[view.change === null ? 'unchanged' : 'changed'] : null,
    standing === 'published' && view.change !== null ? editing.publishedStays : null,
    isReviewed(view) && view.publishOn === null ? editing.inReview : null,
    ...view.brokenLinks.map((link) => editing.brokenLink(link)),
    view.publishOn === null ? null : editing.scheduled(day(view.publishOn)),
    view.archiveOn === null ? null : editing.leaves(day(view.archiveOn)),
  ].filter((notice) => notice !== null);
  return (
    <>
      <PageHead
        title={title || (view.id === null ? editing.newHeading : editing.untitled)}
        back={{ to: paths.admin.entries(), label: editing.back }}
        lead={view.state !== null && <State {...view} state={view.state} />}
      />
      {view.id !== null && <Ways view={view} id={view.id} />}
      {notices.length > 0 && (
        <div className="edit-notices">
          {notices.map((notice) => (
            <Notice key={notice} tone="advice">
              {notice}
            </Notice>
          ))}
        </div>
      )}
    </>
  );
}

/** What is public, and what waits: for somebody, or for its day. */
function State(props: { state: EntryState } & Pick<EditorView, 'change' | 'publishOn'>) {
  const { state, change, publishOn } = props;
  const waits = publishOn === null ? null : editing.state.scheduled(day(publishOn));
  if (change === null) return <span className={`pill ${looks[state]}`}>{waits ?? editing.state[state]}</span>;
  return (
    <>
      <span className={`pill ${looks[state]}`}>{editing.state[state]}</span>{' '}
      <span className="pill queue">{waits ?? editing.state.change}</span>
    </>
  );
}

/** What is done with an entry on a page of its own. */
function Ways({ view, id }: { view: EditorView; id: string }) {
  const { ways } = editing;
  const acts: [EntryAct, string, string][] = [
    ['review', paths.admin.entryReviewed(id), ways.review],
    ['set-intake', paths.admin.entryIntake(id), ways.intake],
    ['archive', paths.admin.entryArchive(id), ways.archive],
    ['unarchive', paths.admin.entryUnarchive(id), view.state === 'archived' ? ways.unarchive : ways.stay],
  ];
  return (
    <nav className="edit-ways" aria-label={ways.label}>
      <ul className="plain-list">
        {view.hasDraft && <Way to={paths.admin.entryChange(id)} label={ways.change} />}
        {view.slug !== null && <Way to={paths.intervention(view.slug)} label={ways.public} />}
        {acts.map(([act, to, label]) => view.may.includes(act) && <Way key={act} to={to} label={label} />)}
        <Way to={paths.admin.entryHistory(id)} label={ways.history} />
      </ul>
    </nav>
  );
}

function Way({ to, label }: { to: string; label: string }) {
  return (
    <li>
      <Link to={to}>{label}</Link>
    </li>
  );
}
