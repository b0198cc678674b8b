import { useCallback, useEffect, type RefObject } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useFraming } from '../framing/framing.ts';
import { isolate } from '../ui/isolate.ts';
import { useHydrated } from '../ui/use-hydrated.ts';
import { useMedia } from '../ui/use-media.ts';

export const filterId = 'filter';
export const filterHash = `#${filterId}`;
/** Where the filters are a sheet over the list; filters.css has the same number. */
const narrow = '(max-width: 60rem)';

/**
 * The filters as a sheet on a narrow page. Its state is the address's fragment, so that it opens without script (`:target`)
 * and the browser's back button closes it. With script, focus moves in, the rest is out of reach and Esc closes. A frame on
 * another site may be taller than the screen, and there they unfold in their place instead of lying over it (`over`).
 */
export function useSheet(sheet: RefObject<HTMLElement | null>) {
  const hydrated = useHydrated();
  const isNarrow = useMedia(narrow);
  const location = useLocation();
  const { hash, pathname, search } = location;
  const navigate = useNavigate();
  const framed = useFraming() !== null;
  const open = hydrated && isNarrow && hash === filterHash;
  const over = open && !framed;
  const close = useCallback(
    () => void navigate(pathname + search, { replace: true, state: { keepsPlace: true } }),
    [navigate, pathname, search],
  );

  useEffect(() => {
    const element = sheet.current;
    if (!open || !element) return;
    const before = document.activeElement;
    const release = over ? isolate(element) : undefined;
    element.querySelector<HTMLElement>('h2')?.focus();
    return () => {
      release?.();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [open, over, sheet]);

  // On a wide page the filters stand beside the list, and a link to them only leads there.
  useEffect(() => {
    if (hydrated && !isNarrow && location.hash === filterHash)
      sheet.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [hydrated, isNarrow, location, sheet]);

  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open, close]);

  return { open, over, close, scripted: hydrated };
}
