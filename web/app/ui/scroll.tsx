import { useEffect, useLayoutEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/** Where the reader was on each visited page. In memory alone: the public pages store nothing in the browser. */
const positions = new Map<string, number>();

/** Goes to the top of a new page, and back to where the reader was with the browser's back button. */
export function RememberedScroll() {
  const { key, hash, state } = useLocation();
  const navigation = useNavigationType();

  useEffect(() => {
    const take = () => (history.scrollRestoration = 'manual');
    // A page that is loaded again has forgotten the positions; the browser has not.
    const handBack = () => (history.scrollRestoration = 'auto');
    take();
    window.addEventListener('pageshow', take);
    window.addEventListener('pagehide', handBack);
    return () => {
      window.removeEventListener('pageshow', take);
      window.removeEventListener('pagehide', handBack);
    };
  }, []);

  useLayoutEffect(() => {
    const remembered = positions.get(key);
    if (remembered !== undefined) window.scrollTo(0, remembered);
    else if (navigation === NavigationType.Push && !hash && !keepsPlace(state)) window.scrollTo(0, 0);
    const remember = () => positions.set(key, window.scrollY);
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [key, hash, navigation, state]);

  return null;
}

/** A link or form that changes the page in place says so in its state: `{ keepsPlace: true }`. */
export function keepsPlace(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'keepsPlace' in state && state.keepsPlace === true;
}
