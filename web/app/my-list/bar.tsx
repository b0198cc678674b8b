import { listIn, mostCompared } from '@insatskatalog/shared/my-list.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { useLocation } from 'react-router';
import { myListTexts } from '../texts/my-list.ts';
import { Link } from '../ui/link.tsx';
import { useKeptList } from './use-kept-list.ts';
import './my-list.css';

/** Follows a list from page to page, at the foot of the window. */
export function ListBar() {
  useKeptList();
  const { pathname, search } = useLocation();
  const list = listIn(search);
  const count = list?.ids.length ?? 0;
  return (
    <>
      {/* There before the first entry is put aside, so that a screen reader tells of it. */}
      <output className="visually-hidden">{myListTexts.status(count)}</output>
      {list && pathname !== paths.myList(null) && (
        <aside className="list-bar no-print" aria-label={myListTexts.name}>
          <div className="wrap">
            <Link className="button small" to={paths.myList(null)}>
              {myListTexts.nameWithCount(count)} <span className="list-bar-show">{myListTexts.show}</span>
            </Link>
            {count > 1 && count <= mostCompared && pathname !== paths.comparison() && (
              <Link className="button quiet small" to={paths.comparison(list.ids)}>
                {myListTexts.compare}
              </Link>
            )}
          </div>
        </aside>
      )}
    </>
  );
}
