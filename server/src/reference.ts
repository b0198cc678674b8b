import type { Reference } from '@insatskatalog/shared/reference.ts';
import { randomUUID } from 'node:crypto';
import { readAssociations } from './associations/read.ts';
import type { Database } from './db/open.ts';
import { readFact, stateFact } from './installation.ts';
import { readCounties, readMunicipalities } from './places/read.ts';
import { readSynonyms } from './synonyms/read.ts';
import { readVocabularies } from './vocabularies/read.ts';

export interface CachedReference {
  /** As it is now. The same object for as long as nothing in it changes, so that what is made from it can be kept. */
  current(): Reference;
  /** Reads anew, after this process has written reference data, and gives what it then is. */
  refresh(): Reference;
}

/** Names the state of the reference data: another value means that something in it has changed. */
const stateFactName = 'reference_state';
const editedFactName = 'reference_edited';

/** Says that reference data has changed, in the transaction that changes it, to every process that holds it in memory. */
export function noteReferenceChange(db: Database): void {
  stateFact(db, stateFactName, randomUUID());
}

/** The same, when an editor has changed it: loading the seed's data again then keeps what is there (`hasBeenEdited`). */
export function noteReferenceEdit(db: Database): void {
  stateFact(db, editedFactName, 'true');
  noteReferenceChange(db);
}

/** Whether an editor has changed reference data here. */
export const hasBeenEdited = (db: Database): boolean => readFact(db, editedFactName) !== null;

/**
 * Reference data, held in memory: every page needs all of it, and it changes a few times a year. What another process writes
 * (the seed, an import) is read when it has been committed, before any search document is made of it.
 */
export function createReference(db: Database): CachedReference {
  const read = (): Reference => ({
    counties: readCounties(db),
    municipalities: readMunicipalities(db),
    associations: readAssociations(db),
    vocabularies: readVocabularies(db),
    synonyms: readSynonyms(db),
    demonstration: readFact(db, 'demonstration') === 'true',
  });
  // Changes with every commit of another connection. Reading everything takes milliseconds, so the fact is asked first.
  const dataVersion = db.$client.prepare<[], number>('pragma data_version').pluck();
  let seenVersion = dataVersion.get();
  let seenState = readFact(db, stateFactName);
  let reference = read();
  return {
    current() {
      const version = dataVersion.get();
      if (version === seenVersion) return reference;
      seenVersion = version;
      const state = readFact(db, stateFactName);
      if (state !== seenState) {
        seenState = state;
        reference = read();
      }
      return reference;
    },
    refresh: () => (reference = read()),
  };
}
