import { dimensionIds, type DimensionId } from '@insatskatalog/shared/dimension.ts';
import type BetterSqlite3 from 'better-sqlite3';
import type { EngineAnswer, FacetCounts, NameAnswer } from '../engine.ts';
import type { NameRequest, SearchRequest } from '../request.ts';
import { createMatcher, openBit } from './match.ts';
import { createNameReader } from './names.ts';
import { createPageReader, orders } from './page.ts';

export interface Reader {
  search(request: SearchRequest): EngineAnswer;
  /** The ids of a page by relevance, distance or title, without any counts. */
  page(request: SearchRequest): string[];
  suggest(request: NameRequest): NameAnswer;
}

type Page = { limit: number; offset: number; latitude: number; longitude: number };

/** The searching side of an index file. Synchronous: what one search puts into `matched`, no other sees. */
export function createReader(db: BetterSqlite3.Database): Reader {
  const match = createMatcher(db);
  const pageBy = (order: string) =>
    db
      .prepare<[Page], string>(
        `select id from matched join entries using (entry) where missed = 0 order by ${order} limit :limit offset :offset`,
      )
      .pluck();
  const pages = {
    relevance: pageBy(orders.relevance),
    title: pageBy(orders.title),
    updated: pageBy(orders.updated),
    nearest: pageBy(orders.nearest),
  };
  const total = db.prepare<[], number>('select count(*) from matched where missed = 0').pluck();
  const open = db
    .prepare<[number], number>(
      `select count(*) from matched join entries using (entry) where missed in (0, ${openBit}) and open_until > ?`,
    )
    .pluck();
  const countValues = (join: string) =>
    db.prepare<[DimensionId, number], { value: string; count: number }>(
      `select value, count(*) as count from ${join} on entry_values.entry = matched.entry
       where dimension = ? and missed in (0, ?) group by value`,
    );
  // SQLite cannot know how full `matched` is, and the wrong order of the two costs ten times as much.
  const valuesOfFew = countValues('matched cross join entry_values');
  const valuesOfMany = countValues('entry_values cross join matched');
  const countMatched = db
    .prepare<[number], number>('select count(*) from matched where missed in (0, ?)')
    .pluck();
  const countEntries = db.prepare<[], number>('select count(*) from entries').pluck();

  return {
    search(request) {
      match(request);
      const { order, limit, offset } = request;
      const { lat: latitude, lng: longitude } = order.by === 'nearest' ? order.to : { lat: 0, lng: 0 };
      const many = (countEntries.get() ?? 0) / 4;
      const facets: FacetCounts = {};
      for (const id of request.facets) {
        const bit = 1 << dimensionIds.indexOf(id);
        const values = (countMatched.get(bit) ?? 0) < many ? valuesOfFew : valuesOfMany;
        facets[id] = Object.fromEntries(values.all(id, bit).map(({ value, count }) => [value, count]));
      }
      return {
        ids: pages[order.by].all({ limit, offset, latitude, longitude }),
        total: total.get() ?? 0,
        facets,
        openCount: request.countOpen ? (open.get(request.now) ?? 0) : 0,
      };
    },
    page: createPageReader(db),
    suggest: createNameReader(db),
  };
}
