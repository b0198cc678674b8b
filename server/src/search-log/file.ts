import type { MissedSearch } from '@insatskatalog/shared/missed-searches.ts';
import BetterSqlite3 from 'better-sqlite3';
import { rmSync } from 'node:fs';
import type { RememberedSearch } from './held.ts';

/**
 * Sums by day, text and place: a single search cannot be told from others like it. `hits` is the sum over the searches. A file of
 * its own, because a write to the catalogue's database makes every page's cached numbers stale, and because what is
 * forgotten here is not to live on in the catalogue's backups.
 */
const tables = `
  create table search_log (
    day text not null,
    text text not null,
    municipality text not null,
    association text not null,
    lang text not null,
    engine text not null,
    searches integer not null,
    found_nothing integer not null,
    hits integer not null,
    primary key (day, text, municipality, association, lang, engine)
  ) strict, without rowid;
`;
const version = 1;

/** Rows a day. People stay far below; somebody who sends made-up words is not to fill the disk. */
const maxRowsPerDay = 20_000;
/** Days that a text is kept before it must have been searched for on several days, and how many those are. */
const rareKeptDays = 30;
const severalDays = 3;
/** Milliseconds to wait for another program that holds the file; searches wait meanwhile. */
const patienceMs = 50;

/** Whose searches are asked for: those for a place or within an association. */
export interface SearchScope {
  association: string;
  municipalities: string[];
}

/** Different texts that a report holds. */
const mostReported = 10;

export type SearchLogFile = ReturnType<typeof openSearchLogFile>;

/** Opens the file, or makes it. Throws when it cannot be used, or when a newer version of the service has made it. */
export function openSearchLogFile(path: string) {
  const db = open(path);
  const sum = `on conflict do update set searches = searches + excluded.searches,
    found_nothing = found_nothing + excluded.found_nothing, hits = hits + excluded.hits`;
  const add = db.prepare<RememberedSearch>(
    `insert into search_log values
       (@day, @text, @municipality, @association, @lang, @engine, 1, @hits = 0, @hits) ${sum}`,
  );
  const rowsOn = db.prepare<[string], number>('select count(*) from search_log where day = ?').pluck();
  const removeOld = db.prepare<[string]>('delete from search_log where day < ?');
  const rare = `day < @before and text in
    (select text from search_log where text <> '' group by text having count(distinct day) < @days)`;
  const sumRare = db.prepare<{ before: string; days: number }>(
    `insert into search_log
       select day, '', municipality, association, lang, engine, sum(searches), sum(found_nothing), sum(hits)
       from search_log where ${rare} group by day, municipality, association, lang, engine ${sum}`,
  );
  const removeRare = db.prepare<{ before: string; days: number }>(`delete from search_log where ${rare}`);

  const missed = db.prepare<Record<string, string | number>, MissedSearch>(
    `select text, sum(found_nothing) as searches from search_log
       where day >= @since and text <> ''
         and (@everything or association = @association or municipality in (select value from json_each(@municipalities)))
       group by text having sum(found_nothing) > 0 and count(distinct day) >= @days
       order by searches desc, text limit @limit`,
  );

  return {
    add: db.transaction((searches: RememberedSearch[]) => {
      for (const day of new Set(searches.map((search) => search.day))) {
        const full = (rowsOn.get(day) ?? 0) >= maxRowsPerDay;
        for (const search of searches)
          if (search.day === day) add.run(full ? { ...search, text: '' } : search);
      }
    }),
    /**
     * Removes what is older than so many days, and the words of what was searched for on too few days: their number stays.
     *
     * @param dayBefore the ISO date so many days ago
     */
    forget(days: number, dayBefore: (days: number) => string): void {
      db.transaction(() => {
        removeOld.run(dayBefore(days));
        const rareText = { before: dayBefore(rareKeptDays), days: severalDays };
        sumRare.run(rareText);
        removeRare.run(rareText);
      })();
      // What was overwritten in the file is still in the journal until then.
      db.pragma('wal_checkpoint(TRUNCATE)');
    },
    /**
     * The texts that most often found nothing, of those that have been searched for on several days.
     *
     * @param since ISO date
     * @param scope null for all
     */
    foundNothing: (since: string, scope: SearchScope | null): MissedSearch[] =>
      missed.all({
        since,
        days: severalDays,
        limit: mostReported,
        everything: scope === null ? 1 : 0,
        association: scope?.association ?? '',
        municipalities: JSON.stringify(scope?.municipalities ?? []),
      }),
    close: () => void db.close(),
  };
}

export function removeSearchLogFile(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
}

function open(path: string): BetterSqlite3.Database {
  const db = new BetterSqlite3(path, { timeout: patienceMs });
  try {
    db.pragma('journal_mode = WAL');
    // A power cut may take the last seconds, and never waits for the disk otherwise.
    db.pragma('synchronous = NORMAL');
    // What is removed is overwritten, so that forgotten words are not left in the file.
    db.pragma('secure_delete = ON');
    const found = db.pragma('user_version', { simple: true });
    if (found === 0) {
      db.exec(`begin; ${tables} pragma user_version = ${version}; commit;`);
    } else if (found !== version) throw new Error(`${path} was made by a newer version.`);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
