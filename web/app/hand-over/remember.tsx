import { formatMyList, parseMyList } from '@insatskatalog/shared/my-list.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { useState } from 'react';
import { forgetList, rememberedList, rememberList } from '../my-list/remembered.ts';
import { listPage } from '../texts/list-page.ts';
import { useHydrated } from '../ui/use-hydrated.ts';
import { ListLink } from './list-link.tsx';

const words = listPage.remember;

/** Asks whether the browser may remember the list, and takes it back again. Without script nothing could. */
export function Remember({ value }: { value: string | null }) {
  const hydrated = useHydrated();
  const [said, setSaid] = useState('');
  // Read anew at each rendering: a change to the list has just been followed.
  if (!hydrated || value === null) return null;
  const { list } = parseMyList(value);
  const remembered = rememberedList();
  const isRemembered = remembered !== null && formatMyList(remembered) === value;
  return (
    <section className="panel list-remember no-print" aria-labelledby="kom-ihag">
      <h2 id="kom-ihag">{words.heading}</h2>
      <p>{isRemembered ? words.on : words.text}</p>
      {isRemembered ? (
        <button
          type="button"
          className="button quiet small"
          onClick={() => {
            forgetList();
            setSaid(words.forgotten);
          }}
        >
          {words.forget}
        </button>
      ) : (
        <button
          type="button"
          className="button quiet small"
          onClick={() => setSaid(list && rememberList(list) ? words.on : words.refused)}
        >
          {words.yes}
        </button>
      )}
      <output className={said === words.on ? 'visually-hidden' : undefined}>{said}</output>
      {!isRemembered && <OtherList value={value} />}
    </section>
  );
}

/** The way to a list that was remembered before this one came. */
export function OtherList({ value }: { value: string | null }) {
  const remembered = useHydrated() ? rememberedList() : null;
  if (!remembered || formatMyList(remembered) === value) return null;
  return (
    <p>
      {words.other(remembered.ids.length)}{' '}
      <ListLink to={paths.myList(remembered)}>{words.showOther}</ListLink>
    </p>
  );
}
