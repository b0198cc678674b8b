import { writeAssociations } from '@insatskatalog/server/associations/write.ts';
import type { Database } from '@insatskatalog/server/db/open.ts';
import { writeTransaction } from '@insatskatalog/server/db/write-transaction.ts';
import { createOutbox } from '@insatskatalog/server/interventions/outbox.ts';
import { writePlaces } from '@insatskatalog/server/places/write.ts';
import { createReference, hasBeenEdited, noteReferenceChange } from '@insatskatalog/server/reference.ts';
import { writeSynonyms } from '@insatskatalog/server/synonyms/write.ts';
import { writeVocabularies } from '@insatskatalog/server/vocabularies/write.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parseAssociations } from './reference/associations.ts';
import { parsePlaces } from './reference/places.ts';
import { parseSynonyms } from './reference/synonyms.ts';
import { parseVocabularies } from './reference/vocabularies.ts';

/**
 * Loads municipalities, counties, associations, vocabularies and synonyms from `seed/data`, and gives them as they then are.
 * Loading what is there already changes nothing. Once editors have changed associations, vocabularies or synonyms, all of these
 * are theirs: what they renamed, retired, merged or removed stays as they left it, and nothing is loaded over it.
 *
 * @throws with file, row and column when a file has something wrong
 */
export function loadReference(db: Database): { reference: Reference; changed: boolean; edited: boolean } {
  const places = parsePlaces('municipalities.csv', read('municipalities.csv'));
  const associations = parseAssociations('associations.json', read('associations.json'), places);
  const vocabularies = parseVocabularies('vocabularies.json', read('vocabularies.json'));
  return writeTransaction(db, () => {
    const cached = createReference(db);
    const before = cached.current();
    writePlaces(db, places);
    const edited = hasBeenEdited(db);
    if (!edited) {
      writeVocabularies(db, vocabularies);
      writeAssociations(db, associations);
    }
    const changed = !isDeepStrictEqual(before, cached.refresh());
    if (changed) {
      noteReferenceChange(db);
      // Search documents hold the names of terms and places.
      createOutbox(db).markAll();
    }
    const otherSynonyms = !edited && loadSynonyms(db);
    return { reference: cached.refresh(), changed: changed || otherSynonyms, edited };
  });
}

/** Loads the synonyms alone, in place of those that are there. Gives whether anything was different. */
export function loadSynonyms(db: Database): boolean {
  return writeSynonyms(db, parseSynonyms('synonyms.json', read('synonyms.json')));
}

function read(file: string): string {
  return readFileSync(join(import.meta.dirname, '../data', file), 'utf8');
}
