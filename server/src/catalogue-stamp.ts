import type { Database } from './db/open.ts';
import { databaseVersion } from './db/version.ts';
import { swedishDay } from './interventions/swedish-day.ts';
import type { Search } from './search/open-search.ts';

export interface StampParts {
  db: Database;
  search: Pick<Search, 'substitutions'>;
  now: () => Date;
}

/**
 * Names the state of everything that public answers are made from, in microseconds: what is written in the database (the search
 * index's progress too, which is settled there), the day (entries end and statements run out at midnight), and whether the embedded
 * engine has had to step in, so that nothing it answers counts as what would be answered now. It holds for this process alone.
 */
export function catalogueStamp({ db, search, now }: StampParts): () => string {
  const version = databaseVersion(db);
  return () => `${swedishDay(now())} ${version()} ${search.substitutions()}`;
}
