import { added, listIn, maxListed, removed, withList } from '@insatskatalog/shared/my-list.ts';
import { useContext, useId } from 'react';
import { Link, useLocation } from 'react-router';
import { myListTexts } from '../texts/my-list.ts';
import { Icon } from '../ui/icon.tsx';
import { useHydrated } from '../ui/use-hydrated.ts';
import { ListDay } from './list-day.ts';
import { inPlace } from './in-place.ts';
import './my-list.css';

/**
 * Puts an entry on the reader's list, or takes it off: a link to the same page with another list in its address.
 *
 * @param props.id the entry's short id
 * @param props.about id of the element that names the entry, where there are several
 */
export function ListToggle(props: { id: string; about?: string; className: string }) {
  const anchor = useId();
  const hydrated = useHydrated();
  const today = useContext(ListDay);
  const { pathname, search, state }: { pathname: string; search: string; state: unknown } = useLocation();
  if (today === null) return null;
  const list = listIn(search);
  const isListed = list?.ids.includes(props.id) === true;
  if (!isListed && list && list.ids.length >= maxListed)
    return <span className="list-full muted small">{myListTexts.full}</span>;
  const next = isListed ? removed(list, props.id) : added(list, props.id, today);
  // Without script the page is loaded anew, and the fragment leads back to where one was.
  const to = withList(pathname + search, next) + (hydrated ? '' : `#${anchor}`);
  return (
    <Link
      id={anchor}
      className={`list-toggle ${props.className}`}
      to={to}
      replace
      state={inPlace(state)}
      rel="nofollow"
      aria-describedby={props.about}
    >
      <Icon name={isListed ? 'check' : 'plus'} />
      {isListed ? myListTexts.listed : myListTexts.add}
      {isListed && <span className="list-remove">{myListTexts.remove}</span>}
    </Link>
  );
}
