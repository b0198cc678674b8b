import { listIn, withList } from '@insatskatalog/shared/my-list.ts';
import {
  Link as RouterLink,
  NavLink as RouterNavLink,
  useLocation,
  type LinkProps,
  type NavLinkProps,
  type To,
} from 'react-router';

/** A link within the site. It carries the reader's list along, which lives in the address alone. */
export function Link({ to, ...rest }: LinkProps) {
  return <RouterLink to={useWithList()(to)} {...rest} />;
}

/** A link of a menu, that knows when it leads to where one is. */
export function NavLink({ to, ...rest }: NavLinkProps) {
  return <RouterNavLink to={useWithList()(to)} {...rest} />;
}

/** Gives an address of the site the list that the present address has. */
export function useWithList() {
  const list = listIn(useLocation().search);
  function carry(to: string): string;
  function carry(to: To): To;
  function carry(to: To): To {
    if (list === null) return to;
    // What somebody has put aside is told to no other site.
    if (typeof to === 'string' && !/^(\/(?!\/)|[?#])/.test(to)) return to;
    return typeof to === 'string' ? withList(to, list) : { ...to, search: withList(to.search || '?', list) };
  }
  return carry;
}
