import { dimensionIds } from '@insatskatalog/shared/dimension.ts';
import type BetterSqlite3 from 'better-sqlite3';
import { levelsPerWording, type AboutWording, type WordingIndex } from '../ranking/wording-index.ts';
import { createPostingsCache } from './postings-cache.ts';

/** A word as it is written, beside the terms: "w:sjukskriven". */
export const wordToken = (lower: string): string => `w:${lower}`;
const firstWord = 'w:';
const afterWords = 'w;';

interface Row {
  wording: number;
  key: string;
  age_min: number;
  age_max: number;
  coverage_rank: number;
  orientation: AboutWording['orientation'];
}

/** The index of wordings in an index file. @param revision tells how often it has been written */
export function createWordingIndex(db: BetterSqlite3.Database, revision: () => number): WordingIndex {
  const size = db.prepare<[], number>('select count(*) from wordings').pluck();
  // The column of a term's level: "t3".
  const postings = db
    .prepare<[string], number>(
      `select doc * ${levelsPerWording} + cast(substr(col, 2) as integer) from wording_postings where term = ?`,
    )
    .pluck();
  const cached = createPostingsCache(revision);
  const about = db.prepare<[string], Row>(
    'select wordings.wording, wordings.key, age_min, age_max, coverage_rank, orientation from json_each(?) as wanted join wordings on wordings.wording = wanted.value',
  );
  const conceptsOf = db.prepare<[string], { id: string; concepts: string }>(
    `select entries.id, concepts from json_each(?) as wanted
     join entries on entries.id = wanted.value join wordings using (wording)`,
  );
  const having = db
    .prepare<[string, string], number>(
      `select distinct wording from entry_values join entries using (entry)
       where dimension = ? and value in (select value from json_each(?))`,
    )
    .pluck();
  const conceptsOfOne = db
    .prepare<[number], string>('select concepts from wordings where wording = ?')
    .pluck();
  const highest = db.prepare<[], number | null>('select max(wording) from wordings').pluck();
  const words = db.prepare<[], { term: string; doc: number }>(
    `select term, doc from wording_vocabulary where term >= '${firstWord}' and term < '${afterWords}'`,
  );

  return {
    size: () => size.get() ?? 0,
    highest: () => highest.get() ?? 0,
    // The tokenizer lowers case; the sign before an abbreviation keeps it apart from the word.
    postings: (term) => cached(term, () => postings.all(term.toLowerCase())),
    about: (wordings) => about.all(JSON.stringify(wordings)).map(readRow),
    conceptsOf: (ids) =>
      new Map(conceptsOf.all(JSON.stringify(ids)).map(({ id, concepts }) => [id, readConcepts(concepts)])),
    within(choices) {
      const chosen = dimensionIds.filter((id) => choices[id].length > 0);
      const sets = chosen.map((id) => new Set(having.all(id, JSON.stringify(choices[id]))));
      return sets.length === 0
        ? null
        : sets.reduce((some, others) => new Set([...some].filter((one) => others.has(one))));
    },
    conceptsOfWording: (wording) => readConcepts(conceptsOfOne.get(wording) ?? '{}'),
    words: () => new Map(words.all().map(({ term, doc }) => [term.slice(firstWord.length), doc])),
    revision,
  };
}

function readRow({ wording, key, age_min, age_max, coverage_rank, orientation }: Row): AboutWording {
  return {
    wording,
    key,
    ageMin: age_min,
    ageMax: age_max,
    coverageRank: coverage_rank,
    orientation,
  };
}

/** As `write-wordings.ts` has written them. */
const readConcepts = (json: string): ReadonlyMap<string, number> =>
  new Map(Object.entries(JSON.parse(json) as Record<string, number>));
