import type { MouseEvent } from 'react';

/**
 * For a link to another part of the page: goes there, also where it lies folded away, and leaves the keyboard there. The history gets
 * no step: "back" still leads to the page before, and whatever is being written on this one stays.
 *
 * @param block where on the screen the part comes to stand
 */
export function jump(event: MouseEvent<HTMLAnchorElement>, block: ScrollLogicalPosition = 'start'): void {
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  if (target === null) return;
  event.preventDefault();
  for (let box = target.closest('details'); box; box = box.parentElement?.closest('details') ?? null)
    box.open = true;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block });
}
