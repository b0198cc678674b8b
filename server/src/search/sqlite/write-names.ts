import type BetterSqlite3 from 'better-sqlite3';
import type { SearchDocument } from '../document.ts';

type Kind = 'title' | 'provider';

export interface NameWriter {
  /** Notes that one more entry has the title, and that the provider has one more. */
  hold(document: Pick<SearchDocument, 'title' | 'titleSort' | 'provider' | 'providerId'>): void;
  /** Notes that there is one less; what no entry has is forgotten. */
  release(entry: Pick<SearchDocument, 'titleSort' | 'providerId'>): void;
}

export function createNameWriter(db: BetterSqlite3.Database): NameWriter {
  const find = db.prepare<[Kind, string], { name: number; text: string }>(
    'select name, text from names where kind = ? and key = ?',
  );
  const insert = db.prepare<[Kind, string, string]>('insert into names values (null, ?, ?, ?, 1)');
  const holdKnown = db.prepare<[string, number]>(
    'update names set entries = entries + 1, text = ? where name = ?',
  );
  const releaseOne = db.prepare<[Kind, string], { name: number; entries: number }>(
    'update names set entries = entries - 1 where kind = ? and key = ? returning name, entries',
  );
  const forget = db.prepare<[number]>('delete from names where name = ?');
  const forgetWords = db.prepare<[number]>('delete from name_words where rowid = ?');
  const insertWords = {
    title: db.prepare<[number | bigint, string]>('insert into name_words (rowid, title) values (?, ?)'),
    provider: db.prepare<[number | bigint, string]>('insert into name_words (rowid, provider) values (?, ?)'),
  };

  function hold(kind: Kind, key: string, text: string): void {
    const known = find.get(kind, key);
    if (!known) {
      insertWords[kind].run(insert.run(kind, key, text).lastInsertRowid, text);
      return;
    }
    holdKnown.run(text, known.name);
    // A provider can get another name.
    if (known.text === text) return;
    forgetWords.run(known.name);
    insertWords[kind].run(known.name, text);
  }

  function release(kind: Kind, key: string): void {
    const left = releaseOne.get(kind, key);
    if (left?.entries !== 0) return;
    forget.run(left.name);
    forgetWords.run(left.name);
  }

  return {
    hold({ title, titleSort, provider, providerId }) {
      hold('title', titleSort, title);
      hold('provider', providerId, provider);
    },
    release({ titleSort, providerId }) {
      release('title', titleSort);
      release('provider', providerId);
    },
  };
}
