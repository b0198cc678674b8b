import BetterSqlite3 from '../../node_modules/better-sqlite3/lib/index.js';
import { createHash } from 'node:crypto';
import { levels } from '../analysis/document.ts';
import type { AnalysedCatalogue } from '../ranking/catalogue-index.ts';
import { servedBy, servingValues } from './served.ts';
import { mostTexts, type RankingEngine } from './engine.ts';

const columns = levels.map((_, level) => `t${level}`);

/** A term as one FTS5 token, whatever signs are in it. */
const tokens = new Map<string, string>();
function token(term: string): string {
  const known = tokens.get(term);
  if (known !== undefined) return known;
  const made = `x${createHash('sha1').update(term).digest('hex').slice(0, 12)}`;
  tokens.set(term, made);
  return made;
}

/** FTS5 over the distinct texts' terms, a column for each level; entries with what they serve beside it. */
export function createSqliteRanking(catalogue: AnalysedCatalogue, copies = 1): RankingEngine {
  const db = new BetterSqlite3(':memory:');
  db.exec(`
    create virtual table texts using fts5 (${columns.join(', ')}, content = '', detail = column, tokenize = "ascii");
    create table text_keys (text integer primary key, key text not null unique);
    create table entries (entry integer primary key, id text not null, text integer not null);
    create index entries_text on entries (text);
    create table served (place text not null, text integer not null, entry integer not null, primary key (place, text, entry)) without rowid;
  `);
  const insertText = db.prepare(`insert into texts (rowid, ${columns.join(', ')}) values (?, ${columns.map(() => '?').join(', ')})`);
  const insertKey = db.prepare('insert into text_keys values (?, ?)');
  const insertEntry = db.prepare('insert into entries values (null, ?, ?)');
  const insertServed = db.prepare('insert or ignore into served values (?, ?, ?)');
  db.transaction(() => {
    let text = 0;
    for (let copy = 0; copy < copies; copy += 1)
      for (const { key, terms, entries } of catalogue.groups) {
        text += 1;
        const byLevel = levels.map((strength) => [...terms].filter(([, own]) => own === strength).map(([term]) => token(term)).join(' '));
        insertText.run(text, ...byLevel);
        insertKey.run(text, copy === 0 ? key : `${key}-${copy}`);
        for (const id of entries) {
          const { lastInsertRowid } = insertEntry.run(id, text);
          const entry = catalogue.entries.get(id);
          if (entry && copy === 0) for (const place of servedBy(entry)) insertServed.run(place, text, lastInsertRowid);
        }
      }
  })();
  const find = db.prepare('select key from texts join text_keys on text_keys.text = texts.rowid where texts match ? limit ?').pluck();
  const findServing = db
    .prepare(
      `select key from texts join text_keys on text_keys.text = texts.rowid
       where texts match ? and exists (select 1 from served where place in (select value from json_each(?)) and served.text = texts.rowid) limit ?`,
    )
    .pluck();
  const entries = db.prepare('select id, key from entries join text_keys using (text) where key in (select value from json_each(?))');
  const entriesServing = db.prepare(
    `select distinct id, key from served join entries using (entry) join text_keys on text_keys.text = entries.text
     where place in (select value from json_each(?)) and key in (select value from json_each(?))`,
  );
  return {
    name: 'sqlite',
    async ask(units, place) {
      return units.map(({ questions }) =>
        questions.map(({ terms }) => {
          const match = terms
            .flatMap((list, level) => (list.length > 0 ? [`t${level} : (${list.map(token).join(' OR ')})`] : []))
            .join(' OR ');
          return place
            ? (findServing.all(match, JSON.stringify(servingValues(place)), mostTexts) as string[])
            : (find.all(match, mostTexts) as string[]);
        }),
      );
    },
    async entriesOf(keys, place) {
      return place
        ? (entriesServing.all(JSON.stringify(servingValues(place)), JSON.stringify(keys)) as { id: string; key: string }[])
        : (entries.all(JSON.stringify(keys)) as { id: string; key: string }[]);
    },
  };
}



