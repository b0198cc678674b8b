import { useEffect, useEffectEvent, useRef } from 'react';
import { useLocation } from 'react-router';
import { keepsPlace } from '../ui/scroll.tsx';

/**
 * Tells the page around the frame how tall this page is, and when another page begins. The element of `embed.js` listens; nobody
 * else has to. Anybody may hear it: it holds a number and nothing about the visitor.
 */
export function useHeightForHost(): void {
  const { pathname, search, hash, state }: ReturnType<typeof useLocation> = useLocation();
  const address = pathname + search + hash;
  const told = useRef(address);

  const tell = useEffectEvent((begins: boolean) => {
    if (window.parent === window) return;
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    window.parent.postMessage({ insatskatalog: { height, begins } }, '*');
  });
  useEffect(() => {
    const sizes = new ResizeObserver(() => tell(false));
    sizes.observe(document.body);
    return () => sizes.disconnect();
  }, []);
  useEffect(() => {
    if (told.current === address) return;
    told.current = address;
    if (hash === '' && !keepsPlace(state)) tell(true);
  }, [address, hash, state]);
}
