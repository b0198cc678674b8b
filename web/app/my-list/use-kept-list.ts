import { formatMyList, listIn, withList, type MyList } from '@insatskatalog/shared/my-list.ts';
import { useEffect } from 'react';
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router';
import { inPlace } from './in-place.ts';
import { followChange, rememberedList } from './remembered.ts';

/** The list as it was last seen in this tab, in memory alone; undefined before the first page. */
let latest: MyList | null | undefined;

/**
 * The address is the list. Going back leads to an address from before the last change: it gets the list as it is now, so that
 * nothing that was put aside is lost. A list that the reader has asked to have remembered begins the first page without one.
 */
export function useKeptList(): void {
  const { pathname, search, hash, state }: ReturnType<typeof useLocation> = useLocation();
  const cameBack = useNavigationType() === NavigationType.Pop;
  const navigate = useNavigate();
  useEffect(() => {
    const here = listIn(search);
    const kept = latest === undefined ? (here ?? rememberedList()) : cameBack ? latest : here;
    if (latest !== undefined && !same(latest, kept)) followChange(latest, kept);
    latest = kept;
    if (!same(here, kept))
      void navigate(withList(pathname + search + hash, kept), { replace: true, state: inPlace(state) });
  }, [pathname, search, hash, state, cameBack, navigate]);
}

const same = (a: MyList | null, b: MyList | null): boolean =>
  (a && formatMyList(a)) === (b && formatMyList(b));
