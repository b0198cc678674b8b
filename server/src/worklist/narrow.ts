import type { WorkFacets } from '@insatskatalog/shared/worklist.ts';
import { workFacetIds, type WorkFacetId, type WorkQuery } from '@insatskatalog/shared/work-query.ts';
import { folded } from './folded.ts';
import { facetValues, type Asked, type Listed } from './listed.ts';
import { swedishSortKey } from '../search/sort-key.ts';

/** What a query finds among entries: OR within a facet, AND across. */
export function found(entries: readonly Listed[], query: WorkQuery, asked: Asked): Listed[] {
  const misses = missing(query, asked);
  return entries.filter((entry) => misses(entry).length === 0);
}

/** The same, and what each value would give: an entry that misses one facet alone is counted in that one. */
export function foundWithCounts(
  entries: readonly Listed[],
  query: WorkQuery,
  asked: Asked,
): { hits: Listed[]; facets: WorkFacets } {
  const misses = missing(query, asked);
  const counts = new Map(workFacetIds.map((id) => [id, new Map<string, number>()]));
  const count = (facet: WorkFacetId, entry: Listed): void => {
    const ofFacet = counts.get(facet);
    for (const value of facetValues[facet](entry, asked)) ofFacet?.set(value, (ofFacet.get(value) ?? 0) + 1);
  };
  const hits: Listed[] = [];
  for (const entry of entries) {
    const missed = misses(entry);
    if (missed.length === 0) {
      hits.push(entry);
      for (const facet of workFacetIds) count(facet, entry);
    } else if (missed.length === 1 && missed[0] !== undefined && missed[0] !== 'text')
      count(missed[0], entry);
  }
  const facets = Object.fromEntries(
    [...counts].map(([facet, values]) => [
      facet,
      Array.from(values, ([id, number]) => ({ id, count: number })),
    ]),
  ) as WorkFacets;
  return { hits, facets };
}

/** Which of a query's demands an entry does not meet; no more than two are looked for. */
function missing(query: WorkQuery, asked: Asked): (entry: Listed) => ('text' | WorkFacetId)[] {
  const words = folded(query.q).split(' ').filter(Boolean);
  const demands = workFacetIds.flatMap((facet) =>
    query.choices[facet].length > 0 ? [{ facet, chosen: new Set(query.choices[facet]) }] : [],
  );
  return (entry) => {
    const missed: ('text' | WorkFacetId)[] = [];
    if (!words.every((word) => entry.facts.text.includes(word))) missed.push('text');
    for (const { facet, chosen } of demands) {
      if (missed.length > 1) break;
      if (!facetValues[facet](entry, asked).some((value) => chosen.has(value))) missed.push(facet);
    }
    return missed;
  };
}

/** In the query's order; what is equal by it, by name. */
export function ordered(entries: Listed[], { sort, reversed }: WorkQuery): Listed[] {
  const keys = new Map<string, string>();
  const providerKey = ({ name }: { name: string }): string => {
    const key = keys.get(name) ?? swedishSortKey(name);
    keys.set(name, key);
    return key;
  };
  const key: (entry: Listed) => string = {
    changed: changedAt,
    title: ({ facts }: Listed) => facts.titleKey,
    // What has no day comes after every day.
    review: ({ facts }: Listed) => facts.reviewDueOn ?? '~',
    provider: ({ facts }: Listed) => providerKey(facts.provider),
  }[sort];
  // The latest change first is what is usual.
  const direction = (sort === 'changed') === reversed ? 1 : -1;
  return entries
    .map((entry) => ({ entry, key: key(entry) }))
    .toSorted(
      (a, b) => direction * compare(a.key, b.key) || compare(a.entry.facts.titleKey, b.entry.facts.titleKey),
    )
    .map(({ entry }) => entry);
}

/** When it last changed, its draft included. */
export const changedAt = ({ facts, draft }: Listed): string =>
  draft && draft.savedAt > facts.updatedAt ? draft.savedAt : facts.updatedAt;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
