import { dimensionIds } from '@insatskatalog/shared/dimension.ts';
import type BetterSqlite3 from 'better-sqlite3';
import { keptUntilWritten } from '../kept.ts';
import {
  levelBits,
  type AboutWording,
  type WordingIndex,
  type WordingMask,
} from '../ranking/wording-index.ts';
import { swedishSortKey } from '../sort-key.ts';
import { createPostingsCache, keyOfTerm } from './postings-cache.ts';
import { createWordLog } from './word-log.ts';
import type { WrittenWordings } from './write-wordings.ts';

/** Choices that many people make follow each other: a page, the next, one more filter. At 50,000 wordings each takes 50 kB. */
const mostMasks = 100;

interface Row {
  wording: number;
  key: string;
  age_min: number;
  age_max: number;
  coverage_rank: number;
  orientation: AboutWording['orientation'];
}

export interface StoredWordings {
  index: WordingIndex;
  /** Told of every write, before the next question. */
  follow(written: WrittenWordings): void;
}

/**
 * The index of wordings in an index file. What a question reads is kept in memory; a write changes there what it changes in the
 * file. @param revision tells how often it has been written
 */
export function createStoredWordings(db: BetterSqlite3.Database, revision: () => number): StoredWordings {
  const countAll = db.prepare<[], number>('select count(*) from wordings').pluck();
  // The column of a term's level: "t3".
  const postings = db
    .prepare<[string], number>(
      `select (doc << ${levelBits}) + cast(substr(col, 2) as integer) from wording_postings where term = ?`,
    )
    .pluck();
  const held = createPostingsCache();
  const about = db.prepare<[string], Row>(
    `select wordings.wording, wordings.key, age_min, age_max, coverage_rank, orientation
     from json_each(?) as wanted join wordings on wordings.wording = wanted.value`,
  );
  const conceptsOf = db.prepare<[string], { id: string; concepts: string }>(
    `select entries.id, concepts from json_each(?) as wanted
     join entries on entries.id = wanted.value join wordings using (wording)`,
  );
  const having = db
    .prepare<[string, string], number>(
      `select wording from entry_values join entries using (entry)
       where dimension = ? and value in (select value from json_each(?))`,
    )
    .pluck();
  const titled = db
    .prepare<[string, string, string], number>(
      `select max(exists (
         select 1 from entry_values where entry_values.entry = entries.entry and dimension = ? and value = ?))
       from entries where title_sort = ?`,
    )
    .pluck();
  // What is good enough to be looked at closely is much the same from question to question.
  const known = new Map<number, AboutWording>();
  const mask = keptUntilWritten<WordingMask>(revision, mostMasks);
  const conceptsOfOne = db
    .prepare<[number], string>('select concepts from wordings where wording = ?')
    .pluck();
  const findHighest = db.prepare<[], number | null>('select max(wording) from wordings').pluck();
  const words = db.prepare<[], [string, number]>('select word, wordings from words').raw();
  const wordLog = createWordLog(revision());

  // Counting them takes a millisecond, and every question asks.
  let extent: { size: number; highest: number } | undefined;
  const measured = () => (extent ??= { size: countAll.get() ?? 0, highest: findHighest.get() ?? 0 });

  const index: WordingIndex = {
    size: () => measured().size,
    highest: () => measured().highest,
    postings: (term) => {
      const key = keyOfTerm(term);
      return held.get(key, () => postings.all(key));
    },
    about(wordings) {
      const wanted = [...wordings];
      const unknown = wanted.filter((wording) => !known.has(wording));
      if (unknown.length > 0)
        for (const row of about.iterate(JSON.stringify(unknown))) known.set(row.wording, readRow(row));
      return wanted.flatMap((wording) => known.get(wording) ?? []);
    },
    conceptsOf: (ids) =>
      new Map(conceptsOf.all(JSON.stringify(ids)).map(({ id, concepts }) => [id, readConcepts(concepts)])),
    within(choices) {
      const chosen = dimensionIds.filter((id) => choices[id].length > 0);
      if (chosen.length === 0) return null;
      return mask(JSON.stringify(chosen.map((id) => [id, choices[id].toSorted()])), () => {
        const found = new Uint8Array(measured().highest + 1);
        chosen.forEach((id, before) => {
          // Each dimension takes those that have had a value in all before it one step further.
          for (const wording of having.iterate(id, JSON.stringify(choices[id])))
            if (found[wording] === before) found[wording] = before + 1;
        });
        for (let wording = 0; wording < found.length; wording++)
          found[wording] = found[wording] === chosen.length ? 1 : 0;
        return found;
      });
    },
    isTitleElsewhere: (text, { kind, code }) => titled.get(kind, code, swedishSortKey(text)) === 0,
    conceptsOfWording: (wording) => readConcepts(conceptsOfOne.get(wording) ?? '{}'),
    words: () => new Map(words.all()),
    revision,
    wordsSince: (earlier) => wordLog.since(earlier),
  };
  return {
    index,
    follow(written) {
      if (written.made.size + written.forgotten.size === 0) return;
      extent = undefined;
      for (const wording of written.forgotten) known.delete(wording);
      held.follow(written);
      wordLog.follow(written, revision());
    },
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
