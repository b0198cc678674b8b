import type { County, Municipality } from '@insatskatalog/shared/reference.ts';
import type { Database } from '../db/open.ts';
import { preparedUpsert } from '../db/prepared-insert.ts';
import { counties, municipalities } from '../db/reference-schema.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Centre } from './read.ts';

/** Adds counties and municipalities, and corrects those that are there; none is removed, since entries point at them. */
export function writePlaces(
  db: Database,
  places: { counties: County[]; municipalities: (Municipality & Centre)[] },
): void {
  const putCounty = preparedUpsert(db, counties, (table) => [table.code]);
  const putMunicipality = preparedUpsert(db, municipalities, (table) => [table.code]);
  writeTransaction(db, () => {
    places.counties.forEach(putCounty);
    places.municipalities.forEach(putMunicipality);
  });
}
