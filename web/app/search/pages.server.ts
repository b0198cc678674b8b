import { paths } from '@insatskatalog/shared/paths.ts';
import type { SearchQuery } from '@insatskatalog/shared/search.ts';

export interface PageLinks {
  current: number;
  previous: string | null;
  next: string | null;
  /** First, last and the current page's neighbours, in order; null where pages are left out. */
  numbered: ({ page: number; to: string } | null)[];
}

const neighbours = 1;

/** The ways through a long list; null for a list of one page. */
export function pageLinks(query: SearchQuery, last: number): PageLinks | null {
  if (last <= 1) return null;
  const { page } = query;
  const to = (other: number) => paths.search({ ...query, page: other });
  const numbered: PageLinks['numbered'] = [];
  for (let number = 1, previous = 0; number <= last; number += 1) {
    if (number !== 1 && number !== last && Math.abs(number - page) > neighbours) continue;
    if (number > previous + 1) numbered.push(null);
    numbered.push({ page: number, to: to(number) });
    previous = number;
  }
  return {
    current: page,
    previous: page > 1 ? to(page - 1) : null,
    next: page < last ? to(page + 1) : null,
    numbered,
  };
}
