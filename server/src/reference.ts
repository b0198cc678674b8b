import type { Reference } from '@insatskatalog/shared/reference.ts';
import { readAssociations } from './associations/read.ts';
import type { Database } from './db/open.ts';
import { readFact } from './installation.ts';
import { readCounties, readMunicipalities } from './places/read.ts';
import { readVocabularies } from './vocabularies/read.ts';

export interface CachedReference {
  /** As read last. */
  current(): Reference;
  /** Reads anew, after reference data has been written, and gives what it then is. */
  refresh(): Reference;
}

/** Reference data, held in memory: every page needs all of it, and it changes a few times a year. */
export function createReference(db: Database): CachedReference {
  const read = (): Reference => ({
    counties: readCounties(db),
    municipalities: readMunicipalities(db),
    associations: readAssociations(db),
    vocabularies: readVocabularies(db),
    demonstration: readFact(db, 'demonstration') === 'true',
  });
  let reference = read();
  return { current: () => reference, refresh: () => (reference = read()) };
}
