import type BetterSqlite3 from 'better-sqlite3';
import type { NameAnswer } from '../engine.ts';
import type { NameRequest } from '../request.ts';

interface Found {
  id: string;
  count: number;
}

/** Keys sorted for an answer; those of which every entry has ended are left out of it. Sorting all of them takes twice the time. */
const mostKeys = 100;

/** Reads the titles and the providers of an index file by the words that they begin with, those of most entries first. */
export function createNameReader(db: BetterSqlite3.Database): (request: NameRequest) => NameAnswer {
  const titles = createFinder(db, 'title', 'title_sort');
  const providers = createFinder(db, 'provider', 'provider');
  return (request) => ({
    titles: titles(request),
    providers: providers(request).map(({ id }) => id),
  });
}

type Finder = (request: NameRequest) => Found[];

function createFinder(
  db: BetterSqlite3.Database,
  kind: 'title' | 'provider',
  column: 'title_sort' | 'provider',
): Finder {
  const keys = db
    .prepare<[string], string>(
      `select key from name_words join names on names.name = name_words.rowid
       where name_words match ? order by entries desc, length(key), key limit ${mostKeys}`,
    )
    .pluck();
  const withKey = db.prepare<[string, number], Found>(
    `select id, count from entries join (
       select min(entry) as entry, count(*) as count from entries where ${column} = ? and ends_on > ?) using (entry)`,
  );
  // From what serves the municipality, since that is little.
  const served = db.prepare<[string, number, string, number], Found>(
    `select id, count from name_words join names on names.name = name_words.rowid
     join (select ${column} as key, min(entry) as entry, count(*) as count
       from entry_values join entries using (entry)
       where dimension = 'municipality' and value = ? and ends_on > ? group by 1) as here on here.key = names.key
     join entries using (entry)
     where name_words match ? order by names.entries desc, length(names.key), names.key limit ?`,
  );

  return ({ words, limit, municipality, now }) => {
    const beginning = beginnings(words, kind);
    if (municipality !== null) return served.all(municipality, now, beginning, limit);
    const found: Found[] = [];
    for (const key of keys.iterate(beginning)) {
      const first = withKey.get(key, now);
      if (first) found.push(first);
      if (found.length === limit) break;
    }
    return found;
  };
}

/** Every word, each as the beginning of one; quoted, so that no word is an operator. */
const beginnings = (words: string[], column: 'title' | 'provider'): string =>
  `${column} : (${words.map((word) => `"${word}" *`).join(' AND ')})`;
