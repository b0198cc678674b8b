import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { portsContext } from '../context.ts';
import { pageMeta } from '../page-meta.ts';
import { PrintWithNote } from '../sharing/print-note.tsx';
import { QrCode } from '../sharing/qr-code.tsx';
import { Share } from '../sharing/share.tsx';
import { listPage } from '../texts/list-page.ts';
import { sharingTexts } from '../texts/sharing.ts';
import { site } from '../texts/sv.ts';
import type { Route } from './+types/list-route';
import { CompareForm } from './compare-form.tsx';
import { EmptyList } from './empty-list.tsx';
import { Items } from './items.tsx';
import { listView, type ListView } from './list-view.server.ts';
import { ListLink } from './list-link.tsx';
import { Remember } from './remember.tsx';
import './hand-over.css';

export async function loader({ url, context }: Route.LoaderArgs) {
  const { catalogue, baseUrl } = context.get(portsContext);
  return { ...(await listView(catalogue, url.searchParams, baseUrl)), baseUrl };
}

export const meta: Route.MetaFunction = ({ loaderData: { heading, baseUrl } }) => [
  { title: site.title(heading) },
  ...pageMeta({ title: heading, description: listPage.description, address: null, baseUrl }),
];

/** What somebody has put aside: to read again, compare, print and pass on. */
export default function ListRoute({ loaderData: view }: Route.ComponentProps) {
  useFocusOfAct();
  return (
    <div className="wrap page list-page">
      <div className="list-head">
        <div>
          <h1>{view.heading}</h1>
          {view.items.length > 0 && <ListFacts view={view} />}
        </div>
        {view.share && (
          <div className="print-only list-code">
            <QrCode qr={view.share.qr} title={sharingTexts.qrTitle(listPage.what)} />
          </div>
        )}
      </div>
      {view.notices.map((notice) => (
        <p key={notice} className="list-notice no-print" role="note">
          {notice}
        </p>
      ))}
      {view.items.length === 0 ? <EmptyList undo={view.undo} /> : <WholeList view={view} />}
    </div>
  );
}

function ListFacts({ view }: { view: ListView }) {
  return (
    <>
      <p className="muted no-print">{listPage.lead}</p>
      {view.made && (
        <p className="muted">
          {listPage.made(view.made)} <span className="no-print">{listPage.changesSince}</span>
          <span className="print-only-inline">{listPage.printed(view.printed)}</span>
        </p>
      )}
      {view.upToDate && (
        <p className="no-print">
          <ListLink to={view.upToDate}>{listPage.upToDate}</ListLink>
        </p>
      )}
    </>
  );
}

function WholeList({ view }: { view: ListView }) {
  return (
    <>
      <div className="tools list-tools">
        <PrintWithNote />
        {view.share && <Share view={view.share} what={listPage.what} />}
        {view.ids.length > 1 && <CompareForm count={view.ids.length} />}
        {view.clear && (
          <ListLink className="list-clear small no-print" to={view.clear} focus="angra">
            {listPage.acts.clear}
          </ListLink>
        )}
      </div>
      <Items view={view} />
      <Remember value={view.value} />
    </>
  );
}

/** An act on the list is a link that is gone or elsewhere afterwards; focus goes to what is nearest to it. */
function useFocusOfAct() {
  const { state }: { state: unknown } = useLocation();
  useEffect(() => {
    if (typeof state !== 'object' || state === null || !('focusOn' in state)) return;
    const target = [state.focusOn].flat().find((id) => typeof id === 'string' && document.getElementById(id));
    if (typeof target === 'string') document.getElementById(target)?.focus({ preventScroll: true });
  }, [state]);
}
