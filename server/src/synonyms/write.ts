import type { Synonym } from '@insatskatalog/shared/reference.ts';
import { isDeepStrictEqual } from 'node:util';
import type { Database } from '../db/open.ts';
import { synonyms } from '../db/reference-schema.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { readFact, stateFact } from '../installation.ts';
import { noteReferenceChange } from '../reference.ts';
import { readSynonyms } from './read.ts';

const writtenFact = 'synonyms_written';

/**
 * Makes these the synonyms, in place of those that are there; searches follow at once, without a reindex. Gives whether
 * anything was different. Other processes see it by themselves, this one after `refresh` of its reference data.
 *
 * @throws when two have the same id
 */
export function writeSynonyms(db: Database, list: Synonym[]): boolean {
  return writeTransaction(db, () => {
    const before = readSynonyms(db);
    stateFact(db, writtenFact, 'true');
    db.delete(synonyms).run();
    for (const synonym of list) db.insert(synonyms).values(synonym).run();
    const changed = !isDeepStrictEqual(before, readSynonyms(db));
    if (changed) noteReferenceChange(db);
    return changed;
  });
}

/** Whether synonyms were ever written here: none at all can be an editor's choice, or a database from before there were any. */
export function hasSynonyms(db: Database): boolean {
  return readFact(db, writtenFact) !== null;
}
