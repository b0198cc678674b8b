import type BetterSqlite3 from 'better-sqlite3';
import type { SearchDocument } from '../document.ts';
import { levels, type Wording } from '../wording.ts';
import { termColumns } from './open-index.ts';
import { wordToken } from './wordings.ts';

export interface WordingWriter {
  /** Notes that one more entry has a wording, and gives its number. */
  hold(
    wording: Wording,
    entry: Pick<SearchDocument, 'ageMin' | 'ageMax' | 'coverageRank' | 'orientation'>,
  ): number;
  /** Notes that one entry less has it; what nobody says is forgotten. */
  release(wording: number): void;
}

/** The concepts of a wording: its tags and kinds of support. */
const concept = /^[#§]/;

export function createWordingWriter(db: BetterSqlite3.Database): WordingWriter {
  const holdKnown = db
    .prepare<[string], number>('update wordings set entries = entries + 1 where key = ? returning wording')
    .pluck();
  const insert = db.prepare<[string, number, number, number, string, string]>(
    'insert into wordings values (null, ?, 1, ?, ?, ?, ?, ?)',
  );
  const insertTerms = db.prepare<(string | number | bigint)[]>(
    `insert into wording_terms (rowid, ${termColumns.join(', ')}, words)
     values (?, ${termColumns.map(() => '?').join(', ')}, ?)`,
  );
  const releaseOne = db
    .prepare<[number], number>(
      'update wordings set entries = entries - 1 where wording = ? returning entries',
    )
    .pluck();
  const forget = [
    db.prepare<[number]>('delete from wordings where wording = ?'),
    db.prepare<[number]>('delete from wording_terms where rowid = ?'),
  ];

  return {
    hold(wording, { ageMin, ageMax, coverageRank, orientation }) {
      const known = holdKnown.get(wording.key);
      if (known !== undefined) return known;
      const concepts = JSON.stringify(conceptsOf(wording));
      const { lastInsertRowid } = insert.run(
        wording.key,
        ageMin,
        ageMax,
        coverageRank,
        orientation,
        concepts,
      );
      const terms = wording.terms.map((list) => list.join(' '));
      insertTerms.run(lastInsertRowid, ...terms, wording.words.map(wordToken).join(' '));
      return Number(lastInsertRowid);
    },
    release(wording) {
      if (releaseOne.get(wording) === 0) for (const statement of forget) statement.run(wording);
    },
  };
}

function conceptsOf({ terms }: Wording): Record<string, number> {
  return Object.fromEntries(
    terms.flatMap((list, level) =>
      list.filter((term) => concept.test(term)).map((term) => [term, levels[level] ?? 0]),
    ),
  );
}
