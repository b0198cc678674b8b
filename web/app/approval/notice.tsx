import { paths } from '@insatskatalog/shared/paths.ts';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { approvalWords } from '../texts/approval.ts';
import type { NotDone } from './act.server.ts';
import type { ApprovalView } from './approval.server.ts';

/** What became of the last act: that it was done, or why it was not. */
export function Notice({ view, notDone }: { view: ApprovalView; notDone: NotDone | undefined }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (notDone?.at === 'page') place.current?.focus();
  }, [notDone]);
  if (notDone?.at === 'page')
    return (
      <div className="approval-problem" role="alert" tabIndex={-1} ref={place}>
        <p>{notDone.reason}</p>
        {notDone.errors.length > 0 && (
          <>
            <ul>
              {notDone.errors.map(({ field, message }) => (
                <li key={field}>{message}</li>
              ))}
            </ul>
            <p>
              <Link to={paths.admin.entry(view.entry)}>{approvalWords.errors.mend}</Link>
            </p>
          </>
        )}
      </div>
    );
  if (view.done === null) return view.draft ? null : <p>{approvalWords.nothing.text}</p>;
  return (
    <div className="approval-done">
      <output>{view.done}</output>
      {!view.draft && (
        <p className="approval-links">
          {view.publicPage && <Link to={view.publicPage}>{approvalWords.see}</Link>}
          <Link to={paths.admin.entries()}>{approvalWords.list}</Link>
        </p>
      )}
    </div>
  );
}
