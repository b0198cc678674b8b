import type { RankedKeys } from '../ranking/rank.ts';

/** A stretch of a page: entries of these wordings, in Meilisearch's own order. */
export interface PagePart {
  wordings: string[];
  offset: number;
  limit: number;
}

/**
 * The parts of a page over ranked wordings: where it begins within a group of equally good ones, the groups that it holds in
 * whole (asked for together: their entries say which wording they have), and where it ends within one.
 * @param counts how many entries each wording has under the filters
 */
export function partsOfPage(
  ranked: RankedKeys,
  counts: Record<string, number>,
  offset: number,
  limit: number,
): PagePart[] {
  const parts: PagePart[] = [];
  const whole: PagePart = { wordings: [], offset: 0, limit: 0 };
  let from = 0;
  for (const group of ranked) {
    const wordings = group.filter((key) => (counts[key] ?? 0) > 0);
    const count = wordings.reduce((sum, key) => sum + (counts[key] ?? 0), 0);
    const to = from + count;
    const isWhole = from >= offset && to <= offset + limit;
    if (isWhole && count > 0) {
      if (whole.limit === 0) parts.push(whole);
      whole.wordings.push(...wordings);
      whole.limit += count;
    } else if (to > offset && from < offset + limit) {
      const start = Math.max(offset - from, 0);
      parts.push({ wordings, offset: start, limit: Math.min(to, offset + limit) - from - start });
    }
    if (to >= offset + limit) break;
    from = to;
  }
  return parts;
}
