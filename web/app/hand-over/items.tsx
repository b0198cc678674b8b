import { Fragment } from 'react';
import { useLocation } from 'react-router';
import { Item } from './item.tsx';
import type { ListView } from './list-view.server.ts';
import { Undo } from './undo.tsx';

/** The entries in the reader's order. */
export function Items({ view }: { view: ListView }) {
  const { state }: { state: unknown } = useLocation();
  const said = typeof state === 'object' && state !== null && 'said' in state ? state.said : null;
  const undoAt = (place: number) =>
    view.undo?.at === place && (
      <li key="undo">
        <Undo undo={view.undo} />
      </li>
    );
  return (
    <>
      <output className="visually-hidden">{typeof said === 'string' ? said : null}</output>
      <ol className="plain-list list-items">
        {view.items.map((item, place) => (
          <Fragment key={item.id}>
            {undoAt(place)}
            <li>
              <Item item={item} place={place + 1} of={view.items.length} choosable={view.ids.length > 1} />
            </li>
          </Fragment>
        ))}
        {undoAt(view.items.length)}
      </ol>
    </>
  );
}
