import { listPage } from '../texts/list-page.ts';
import { Notice } from '../ui/notice.tsx';
import { ListLink } from './list-link.tsx';
import type { ListView } from './list-view.server.ts';

/** What was just taken off the list, in its place, with the way back. */
export function Undo({ undo }: { undo: NonNullable<ListView['undo']> }) {
  return (
    <div className="no-print">
      <Notice tone="done">
        <span>{undo.text}</span>
        <ListLink id="angra" to={undo.to}>
          {listPage.undo}
        </ListLink>
      </Notice>
    </div>
  );
}
