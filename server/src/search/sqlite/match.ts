import { dimensionIds } from '@insatskatalog/shared/dimension.ts';
import type BetterSqlite3 from 'better-sqlite3';
import type { SearchRequest } from '../request.ts';
import { askedOf, isAllowed, ranksOf, type Asked } from './asked.ts';

/** The bit that an entry has set when it is not open, above those of the dimensions. */
export const openBit = 1 << dimensionIds.length;

/**
 * Fills the table `matched` with every entry that the wordings, the orientation, the age, the day and the time of saving allow, and notes which of the
 * chosen dimensions it misses, a bit for each. One pass serves the page and every count: the page is what misses nothing,
 * and the counts of a dimension are over what misses nothing but that dimension.
 */
export function createMatcher(db: BetterSqlite3.Database): (request: SearchRequest) => void {
  const clear = db.prepare('delete from matched');
  const clearRanked = db.prepare('delete from ranked');
  const fillRanked = db.prepare<[string]>(
    `insert or ignore into ranked
     select wording, wanted.value ->> 1 from json_each(?) as wanted join wordings on wordings.key = wanted.value ->> 0`,
  );
  const missed = dimensionIds.map(
    (id, bit) => `
      case when :${id} is null or exists (
        select 1 from entry_values
        where dimension = '${id}' and entry_values.entry = entries.entry
          and value in (select value from json_each(:${id}))) then 0 else ${1 << bit} end`,
  );
  const select = (rank: string, from: string) =>
    db.prepare<[Asked]>(`
      insert into matched
      select * from (
        select entries.entry, ${missed.join(' + ')}
          + case when :open = 0 or open_until > :now then 0 else ${openBit} end as missed, ${rank}
        from ${from}
        where ${isAllowed})
      -- Two misses or more count nowhere.
      where missed & (missed - 1) = 0`);
  const all = select('0', 'entries');
  const ofWordings = select('ranked.rank', 'ranked join entries using (wording)');

  return (request) => {
    clear.run();
    if (request.wordings === null) {
      all.run(askedOf(request));
      return;
    }
    clearRanked.run();
    fillRanked.run(ranksOf(request.wordings));
    ofWordings.run(askedOf(request));
  };
}
