import { withList } from '@insatskatalog/shared/my-list.ts';
import type { ShouldRevalidateFunction } from 'react-router';

/** What a page shows does not depend on the list in its address: putting an entry aside is no new search. */
export const unlessOnlyListChanged: ShouldRevalidateFunction = ({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}) =>
  currentUrl.search !== nextUrl.search && withoutList(currentUrl) === withoutList(nextUrl)
    ? false
    : defaultShouldRevalidate;

const withoutList = ({ pathname, search }: URL): string => withList(pathname + search, null);
