import type BetterSqlite3 from 'better-sqlite3';
import type { SearchDocument } from '../document.ts';
import { levels, type Wording } from '../wording.ts';
import { termColumns } from './open-index.ts';

/** What a change does to the index of wordings. */
export interface WrittenWordings {
  /** The terms by level of each wording that has come to be, by its number. */
  made: Map<number, string[][]>;
  /** The numbers of those that no entry has any more; one that has been taken again is also among the made. */
  forgotten: Set<number>;
  /** By word, how many wordings more or fewer have it. */
  words: Map<string, number>;
}

export interface WordingWriter {
  /** Notes that one more entry has a wording, and gives its number. */
  hold(
    wording: Wording,
    entry: Pick<SearchDocument, 'ageMin' | 'ageMax' | 'coverageRank' | 'orientation'>,
    written: WrittenWordings,
  ): number;
  /** Notes that one entry less has it; what nobody says is forgotten. */
  release(wording: number, written: WrittenWordings): void;
}

/** The concepts of a wording: its tags and kinds of support. */
const concept = /^[#§]/;

export function createWordingWriter(db: BetterSqlite3.Database): WordingWriter {
  const holdKnown = db
    .prepare<[string], number>('update wordings set entries = entries + 1 where key = ? returning wording')
    .pluck();
  const insert = db.prepare<[string, number, number, number, string, string, string]>(
    'insert into wordings values (null, ?, 1, ?, ?, ?, ?, ?, ?)',
  );
  const insertTerms = db.prepare<(string | number | bigint)[]>(
    `insert into wording_terms (rowid, ${termColumns.join(', ')})
     values (?, ${termColumns.map(() => '?').join(', ')})`,
  );
  const releaseOne = db
    .prepare<[number], number>(
      'update wordings set entries = entries - 1 where wording = ? returning entries',
    )
    .pluck();
  const holdWord = db.prepare<[string]>(
    'insert into words values (?, 1) on conflict (word) do update set wordings = wordings + 1',
  );
  const wordsOf = db.prepare<[number], string>('select words from wordings where wording = ?').pluck();
  const releaseWord = db.prepare<[string]>('update words set wordings = wordings - 1 where word = ?');
  const forgetWords = db.prepare('delete from words where wordings = 0');
  const forget = [
    db.prepare<[number]>('delete from wordings where wording = ?'),
    db.prepare<[number]>('delete from wording_terms where rowid = ?'),
  ];

  return {
    hold(wording, { ageMin, ageMax, coverageRank, orientation }, written) {
      const known = holdKnown.get(wording.key);
      if (known !== undefined) return known;
      const terms = wording.terms();
      const concepts = JSON.stringify(conceptsOf(terms));
      const words = [...new Set(wording.words)];
      const { lastInsertRowid } = insert.run(
        wording.key,
        ageMin,
        ageMax,
        coverageRank,
        orientation,
        concepts,
        words.join(' '),
      );
      for (const word of words) {
        holdWord.run(word);
        count(word, 1, written);
      }
      insertTerms.run(lastInsertRowid, ...terms.map((list) => list.join(' ')));
      const number = Number(lastInsertRowid);
      written.made.set(number, terms);
      return number;
    },
    release(wording, written) {
      if (releaseOne.get(wording) !== 0) return;
      for (const word of (wordsOf.get(wording) ?? '').split(' ')) {
        releaseWord.run(word);
        count(word, -1, written);
      }
      forgetWords.run();
      for (const statement of forget) statement.run(wording);
      written.made.delete(wording);
      written.forgotten.add(wording);
    },
  };
}

function count(word: string, by: number, { words }: WrittenWordings): void {
  words.set(word, (words.get(word) ?? 0) + by);
}

function conceptsOf(terms: string[][]): Record<string, number> {
  return Object.fromEntries(
    terms.flatMap((list, level) =>
      list.filter((term) => concept.test(term)).map((term) => [term, levels[level] ?? 0]),
    ),
  );
}
