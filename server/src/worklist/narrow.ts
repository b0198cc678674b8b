import type { WorkFacets } from '@insatskatalog/shared/worklist.ts';
import { workFacetIds, type WorkFacetId, type WorkQuery } from '@insatskatalog/shared/work-query.ts';
import { folded } from './folded.ts';
import { facetValues, type Asked, type Listed } from './listed.ts';
import { countServed, servedBy } from './served-places.ts';
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
  const tallies = workFacetIds.map((facet) => ({
    facet,
    valuesOf: facetValues[facet],
    tally: new Map<string, number>(),
  }));
  const hits: Listed[] = [];
  for (const entry of entries) {
    const missed = misses(entry);
    if (missed.length === 0) hits.push(entry);
    if (missed.length > 1 || missed[0] === 'text') continue;
    for (const { facet, valuesOf, tally } of tallies)
      if (missed.length === 0 || missed[0] === facet)
        for (const value of valuesOf(entry, asked)) tally.set(value, (tally.get(value) ?? 0) + 1);
  }
  const facets = Object.fromEntries(
    tallies.map(({ facet, tally }) => {
      const counts = facet === 'municipality' ? countServed(tally, query.choices.municipality) : tally;
      return [facet, Array.from(counts, ([id, count]) => ({ id, count }))];
    }),
  ) as WorkFacets;
  return { hits, facets };
}

/** Which of a query's demands an entry does not meet; no more than two are looked for. */
function missing(query: WorkQuery, asked: Asked): (entry: Listed) => ('text' | WorkFacetId)[] {
  const words = folded(query.q).split(' ').filter(Boolean);
  const demands = workFacetIds.flatMap((facet) =>
    query.choices[facet].length > 0 ? [{ facet, chosen: valuesThatDo(facet, query.choices[facet]) }] : [],
  );
  return (entry) => {
    if (words.length === 0 && demands.length === 0) return nothing;
    const missed: ('text' | WorkFacetId)[] = [];
    if (!words.every((word) => entry.facts.text.includes(word))) missed.push('text');
    for (const { facet, chosen } of demands) {
      if (missed.length > 1) break;
      if (!facetValues[facet](entry, asked).some((value) => chosen.has(value))) missed.push(facet);
    }
    return missed;
  };
}

/** The values of which an entry must have one. */
const valuesThatDo = (facet: WorkFacetId, chosen: readonly string[]): Set<string> =>
  new Set(facet === 'municipality' ? chosen.flatMap(servedBy) : chosen);

const nothing: never[] = [];

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
