import type { PageStepsView } from '../ui/page-steps.tsx';

/**
 * Where a page stands in its list, and the ways to its neighbours; null where all of it is on one page.
 *
 * @param to the address of a page, from 1
 */
export function pageSteps(
  { page, total, limit }: { page: number; total: number; limit: number },
  to: (page: number) => string,
): PageStepsView | null {
  const last = Math.max(1, Math.ceil(total / limit));
  if (last === 1 && page === 1) return null;
  return {
    page,
    last,
    previous: page > 1 ? to(Math.min(page - 1, last)) : null,
    next: page < last ? to(page + 1) : null,
  };
}
