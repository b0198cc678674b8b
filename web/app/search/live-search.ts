import { useEffect, useEffectEvent, useRef, type ComponentProps, type SyntheticEvent } from 'react';
import {
  NavigationType,
  useLocation,
  useNavigate,
  useNavigation,
  useNavigationType,
  type Location,
} from 'react-router';
import { useFraming, useSearchForm } from '../framing/framing.ts';
import { useWithList } from '../ui/link.tsx';
import { formAddress } from '../search-form/form-address.ts';
import { choose, fieldsOf, showQuery } from './form-fields.ts';
import { filterHash } from './sheet.ts';

/** Milliseconds without a keystroke before a search: shorter asks for every letter, longer feels slow. */
const typingPause = 200;

/**
 * Makes the two GET forms of the page search as they are used. The fields stay the browser's own, so focus and caret are
 * never touched; the router drops an answer that a newer search has overtaken.
 * @param own the address of the search that the page shows, as the catalogue's own page has it
 */
export function useLiveSearch(own: string) {
  const framing = useFraming();
  const here = (search: string) => framing?.address(search) ?? search;
  const address = here(own);
  const { action } = useSearchForm();
  const bar = useRef<HTMLFormElement>(null);
  const filters = useRef<HTMLFormElement>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const started = useRef(false);
  /** Counts the searches of the forms; each carries its number in the history entry. */
  const latest = useRef(0);
  const navigate = useNavigate();
  const withList = useWithList();
  const navigation = useNavigation();
  const location = useLocation();
  const cameBack = useNavigationType() === NavigationType.Pop;
  const idle = navigation.state === 'idle';

  const stopPause = () => {
    clearTimeout(pause.current);
    pause.current = undefined;
  };
  const search = (replace: boolean) => {
    stopPause();
    if (!bar.current || !filters.current) return;
    const to = here(formAddress(fieldsOf(bar.current, filters.current)));
    if (to === address && idle) return;
    // In the sheet every choice replaces the last, so that going back leaves the sheet.
    const inSheet = location.hash === filterHash;
    latest.current += 1;
    void navigate(withList(inSheet ? to + filterHash : to), {
      replace: replace || inSheet,
      state: { keepsPlace: true, search: latest.current },
    });
  };
  const changed = ({ target }: SyntheticEvent) => {
    if (!filters.current || !choose(target, filters.current)) return;
    if (target instanceof HTMLInputElement && (target.type === 'search' || target.type === 'number')) {
      stopPause();
      // Also within a word that is being composed: on a phone's keyboard every word is.
      pause.current = setTimeout(() => search(true), typingPause);
    } else search(false);
  };
  const submitted = (event: SyntheticEvent) => {
    event.preventDefault();
    search(false);
  };

  const follow = useEffectEvent((shown: string, { state }: Location) => {
    if (!bar.current || !filters.current) return;
    // An answer can be shown just after a newer choice was made: the forms are then ahead of the address.
    if (!cameBack && searchNumber(state) < latest.current) return;
    // What was chosen before the script came counts; after that, the forms follow the address.
    if (started.current) showQuery(shown, [bar.current, filters.current], pause.current !== undefined);
    else search(true);
    started.current = true;
  });
  useEffect(() => {
    if (idle) follow(address, location);
  }, [idle, address, location]);
  useEffect(() => () => clearTimeout(pause.current), []);

  return {
    bar: {
      ref: bar,
      onChange: changed,
      onSubmit: submitted,
      // A suggestion leads elsewhere than the words typed on the way to it.
      onClick: ({ target }) => {
        if (target instanceof Element && target.closest('a')) stopPause();
      },
      autoComplete: 'off',
    } satisfies ComponentProps<'form'>,
    filters: { ref: filters, onChange: changed, onSubmit: submitted } satisfies ComponentProps<'form'>,
    pending: !idle && navigation.location.pathname === action,
  };
}

/** Which of the forms' searches led here; a page reached in another way is ahead of them all. */
const searchNumber = (state: unknown): number =>
  typeof state === 'object' && state !== null && 'search' in state && typeof state.search === 'number'
    ? state.search
    : Infinity;
