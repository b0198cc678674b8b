import { dimensionIds, type DimensionId } from '@insatskatalog/shared/dimension.ts';
import type BetterSqlite3 from 'better-sqlite3';
import type { Order, SearchRequest } from '../request.ts';
import { askedOf, isAllowed, ranksOf, type Asked } from './asked.ts';

/** As the ranking rules of the primary engine end; the id makes pages stable. */
const tail = 'coverage_rank, closed, reviewed_at desc, entries.id';

export const orders: Record<Order['by'], string> = {
  relevance: `rank, ${tail}`,
  title: `title_sort, rank, ${tail}`,
  updated: `updated_at desc, rank, ${tail}`,
  // Degrees of longitude are shorter up here; the shape of the earth changes no order at these distances.
  nearest: `latitude is null, pow(latitude - :latitude, 2) + pow((longitude - :longitude) * cos(radians(:latitude)), 2), rank, ${tail}`,
};

/** So many groups of wordings are looked through first, and twice as many each time that they did not fill the page. */
const firstGroups = 64;

type Parameters = Asked & {
  wordings: string;
  latitude: number;
  longitude: number;
  limit: number;
  offset: number;
};

const chosenValues = (id: DimensionId): string => `(select value from json_each(:${id}))`;
const has = (id: DimensionId): string => `exists (
  select 1 from entry_values where dimension = '${id}' and entry_values.entry = entries.entry and value in ${chosenValues(id)})`;

/**
 * Reads the ids of a page by relevance, distance or title, and counts nothing. By relevance no more wordings are looked through than
 * the page needs.
 */
export function createPageReader(db: BetterSqlite3.Database): (request: SearchRequest) => string[] {
  const pageOf = (rank: string, from: string, conditions: string[], by: Order['by']) =>
    db
      .prepare<[Parameters], string>(
        `select entries.id, ${rank} as rank from ${from}
         where ${[isAllowed, '(:open = 0 or open_until > :now)', ...conditions].join('\nand ')}
         order by ${orders[by]} limit :limit offset :offset`,
      )
      .pluck();
  const ofWordings = (by: Order['by']) =>
    pageOf(
      'wanted.value ->> 1',
      `json_each(:wordings) as wanted
       cross join entries on entries.wording = (select wording from wordings where key = wanted.value ->> 0)`,
      dimensionIds.map((id) => `(:${id} is null or ${has(id)})`),
      by,
    );
  const byWordings = {
    relevance: ofWordings('relevance'),
    nearest: ofWordings('nearest'),
    title: ofWordings('title'),
  };
  const countEntries = db.prepare<[], number>('select count(*) from entries').pluck();
  const countHaving = db
    .prepare<[DimensionId, string], number>(
      `select count(*) from entry_values where dimension = ? and value in (select value from json_each(?))`,
    )
    .pluck();

  /**
   * Whatever is said. Of what is chosen, the rarest is looked up when few have it. By title the index can be walked instead, past
   * all / n entries for each that is found among n: sooner done when n² is more than what is wanted of all.
   */
  function ofAll(by: 'nearest' | 'title', asked: Asked, wanted: number) {
    const chosen = dimensionIds
      .flatMap((id) => {
        const values = asked[id];
        return values === null ? [] : [{ id, entries: countHaving.get(id, values) ?? 0 }];
      })
      .toSorted((a, b) => a.entries - b.entries);
    const few = by === 'nearest' ? Number.POSITIVE_INFINITY : Math.sqrt(wanted * (countEntries.get() ?? 0));
    const conditions = chosen.map(({ id, entries }, at) =>
      at === 0 && entries < few
        ? `entries.entry in (select entry from entry_values where dimension = '${id}' and value in ${chosenValues(id)})`
        : has(id),
    );
    return pageOf('0', 'entries', conditions, by);
  }

  return (request) => {
    const { order, wordings, limit, offset } = request;
    const asked = { ...askedOf(request), latitude: 0, longitude: 0, wordings: '[]', limit, offset };
    if (order.by === 'nearest' || order.by === 'title') {
      const { lat: latitude, lng: longitude } = order.by === 'nearest' ? order.to : { lat: 0, lng: 0 };
      return wordings === null
        ? ofAll(order.by, asked, offset + limit).all({ ...asked, latitude, longitude })
        : byWordings[order.by].all({ ...asked, latitude, longitude, wordings: ranksOf(wordings) });
    }
    const ids: string[] = [];
    const wanted = offset + limit;
    let size = firstGroups;
    for (let first = 0; first < (wordings?.length ?? 0) && ids.length < wanted; size *= 2) {
      const part = ranksOf((wordings ?? []).slice(first, first + size));
      ids.push(
        ...byWordings.relevance.all({ ...asked, wordings: part, limit: wanted - ids.length, offset: 0 }),
      );
      first += size;
    }
    return ids.slice(offset);
  };
}
