import { paths } from '@insatskatalog/shared/paths.ts';
import { listPage } from '../texts/list-page.ts';
import { Link } from '../ui/link.tsx';
import type { ListView } from './list-view.server.ts';
import { OtherList } from './remember.tsx';
import { Undo } from './undo.tsx';

export function EmptyList({ undo }: { undo: ListView['undo'] }) {
  return (
    <div className="list-empty">
      {undo && <Undo undo={undo} />}
      <p className="lead">{listPage.empty.text}</p>
      <OtherList value={null} />
      <p>
        <Link className="button" to={paths.search()}>
          {listPage.empty.search}
        </Link>
      </p>
    </div>
  );
}
