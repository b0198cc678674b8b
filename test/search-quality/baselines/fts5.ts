import { DatabaseSync } from 'node:sqlite';
import { asked, type Search } from '../service.ts';
import { fields, type FlatEntry } from './flatten.ts';

const weights: Record<(typeof fields)[number], number> = {
  title: 10,
  tags: 6,
  summary: 4,
  provider: 3,
  places: 3,
  text: 1,
  english: 1,
};

/** SQLite's FTS5 with its own tokenizer: any of the words, ranked by bm25 with the fields weighted. */
export function plainFts5(entries: FlatEntry[]): Search {
  const db = new DatabaseSync(':memory:');
  db.exec(
    `create virtual table entries using fts5 (id unindexed, ${fields.join(', ')}, tokenize = 'unicode61')`,
  );
  const insert = db.prepare(
    `insert into entries values (@id, ${fields.map((field) => `@${field}`).join(', ')})`,
  );
  for (const entry of entries) insert.run({ ...entry });
  const ranking = `bm25(entries, 0, ${fields.map((field) => weights[field]).join(', ')})`;
  const find = db.prepare(`select id from entries where entries match ? order by ${ranking} limit ${asked}`);
  return async (text) => {
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length === 0) return [];
    return find.all(words.map((word) => `"${word}"`).join(' OR ')).map(({ id }) => String(id));
  };
}
