import { dimensionIds } from '@insatskatalog/shared/dimension.ts';
import type BetterSqlite3 from 'better-sqlite3';
import type { SearchRequest } from '../request.ts';

type Parameters = Record<string, string | number | null>;

/** The bit that an entry has set when it is not open, above those of the dimensions. */
export const openBit = 1 << dimensionIds.length;

/** Columns of `entry_words` in order: a word in the title weighs most, as in Meilisearch's order of attributes. */
const weights = '10, 6, 4, 3, 3, 1, 1';

/**
 * Fills the table `matched` with every entry that the words, the orientation, the age and the day allow, and notes which of the
 * chosen dimensions it misses, a bit for each. One pass serves the page and every count: the page is what misses nothing,
 * and the counts of a dimension are over what misses nothing but that dimension.
 */
export function createMatcher(db: BetterSqlite3.Database): (request: SearchRequest) => void {
  const clear = db.prepare('delete from matched');
  const anyWith = db
    .prepare<[string], number>('select 1 from entry_words where entry_words match ? limit 1')
    .pluck();
  const missed = dimensionIds.map(
    (id, bit) => `
      case when :${id} is null or exists (
        select 1 from entry_values
        where dimension = '${id}' and entry_values.entry = entries.entry
          and value in (select value from json_each(:${id}))) then 0 else ${1 << bit} end`,
  );
  const select = (rank: string, from: string) =>
    db.prepare<[Parameters]>(`
      insert into matched
      select * from (
        select entries.entry, ${missed.join(' + ')}
          + case when :open = 0 or open_until > :now then 0 else ${openBit} end as missed, ${rank}
        from ${from}
        where ends_on > :now and (:orientation is null or orientation = :orientation)
          and (:age is null or :age between age_min and age_max))
      -- Two misses or more count nowhere.
      where missed & (missed - 1) = 0`);
  const all = select('0', 'entries');
  const byWords = select(
    'hit.weight',
    `(select rowid, bm25(entry_words, ${weights}) as weight from entry_words where entry_words match :words) as hit
       join entries on entries.entry = hit.rowid`,
  );

  return (request) => {
    clear.run();
    const parameters: Parameters = {
      now: request.now,
      orientation: request.orientation === 'all' ? null : request.orientation,
      age: request.age,
      open: request.open ? 1 : 0,
    };
    for (const id of dimensionIds) {
      const chosen = request.choices[id];
      parameters[id] = chosen.length > 0 ? JSON.stringify(chosen) : null;
    }
    if (request.words.length === 0) {
      all.run(parameters);
      return;
    }
    const together = wordsTogether(request.words);
    const words = anyWith.get(together) === undefined ? wordsApart(request.words) : together;
    byWords.run({ ...parameters, words });
  };
}

/** Every word, each as the beginning of one; quoted, so that no word is an operator. */
export function wordsTogether(words: string[], column?: 'title' | 'provider'): string {
  const all = words.map(beginning).join(' AND ');
  return column ? `${column} : (${all})` : all;
}

/** Any of the words: for when no entry has them all. */
function wordsApart(words: string[]): string {
  return words.map(beginning).join(' OR ');
}

const beginning = (word: string): string => `"${word}" *`;
