import { dimensionIds } from '@insatskatalog/shared/dimension.ts';
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

/**
 * Reads the ids of a page by relevance, distance or title, and counts nothing. By relevance no more wordings are looked through than
 * the page needs.
 */
export function createPageReader(db: BetterSqlite3.Database): (request: SearchRequest) => string[] {
  const pageOf = (rank: string, from: string, has: (dimension: string) => string, by: Order['by']) =>
    db
      .prepare<[Parameters], string>(
        `select entries.id, ${rank} as rank from ${from}
         where ${isAllowed} and (:open = 0 or open_until > :now)
           ${dimensionIds.map((id) => `and (:${id} is null or ${has(id)})`).join('\n')}
         order by ${orders[by]} limit :limit offset :offset`,
      )
      .pluck();
  // Few entries: each is asked what it has.
  const ofWordings = (by: Order['by']) =>
    pageOf(
      'wanted.value ->> 1',
      `json_each(:wordings) as wanted
       cross join entries on entries.wording = (select wording from wordings where key = wanted.value ->> 0)`,
      (id) => `exists (
        select 1 from entry_values where dimension = '${id}' and entry_values.entry = entries.entry
          and value in (select value from json_each(:${id})))`,
      by,
    );
  // Every entry: what has a value is read once.
  const ofAll = (by: Order['by']) =>
    pageOf(
      '0',
      'entries',
      (id) => `entries.entry in (
        select entry from entry_values where dimension = '${id}' and value in (select value from json_each(:${id})))`,
      by,
    );
  const ranked = ofWordings('relevance');
  const sorted = {
    nearest: { ofWordings: ofWordings('nearest'), ofAll: ofAll('nearest') },
    title: { ofWordings: ofWordings('title'), ofAll: ofAll('title') },
  };

  return (request) => {
    const { order, wordings, limit, offset } = request;
    const asked = { ...askedOf(request), latitude: 0, longitude: 0, wordings: '[]', limit, offset };
    if (order.by === 'nearest' || order.by === 'title') {
      const { lat: latitude, lng: longitude } = order.by === 'nearest' ? order.to : { lat: 0, lng: 0 };
      const statements = sorted[order.by];
      return wordings === null
        ? statements.ofAll.all({ ...asked, latitude, longitude })
        : statements.ofWordings.all({ ...asked, latitude, longitude, wordings: ranksOf(wordings) });
    }
    const ids: string[] = [];
    const wanted = offset + limit;
    let size = firstGroups;
    for (let first = 0; first < (wordings?.length ?? 0) && ids.length < wanted; size *= 2) {
      const part = ranksOf((wordings ?? []).slice(first, first + size));
      ids.push(...ranked.all({ ...asked, wordings: part, limit: wanted - ids.length, offset: 0 }));
      first += size;
    }
    return ids.slice(offset);
  };
}
