import { useEffect } from 'react';

/**
 * Menus made of `<details>`: a press elsewhere folds them, and so does Escape, which gives the focus back to what unfolded them.
 * Without script they fold by their own summary.
 */
export function useFoldAway(selector: string): void {
  useEffect(() => {
    const unfolded = () => document.querySelectorAll<HTMLDetailsElement>(`${selector}[open]`);
    const press = ({ target }: Event) => {
      for (const box of unfolded()) if (!(target instanceof Node && box.contains(target))) box.open = false;
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      for (const box of unfolded()) {
        const hadFocus = box.contains(document.activeElement);
        box.open = false;
        if (hadFocus) box.querySelector('summary')?.focus();
      }
    };
    // Not before the press has ended: what is folded moves the page, and the press would meet something else.
    document.addEventListener('click', press);
    document.addEventListener('keydown', key);
    return () => {
      document.removeEventListener('click', press);
      document.removeEventListener('keydown', key);
    };
  }, [selector]);
}
