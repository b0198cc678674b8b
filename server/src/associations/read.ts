import type { Association } from '@insatskatalog/shared/reference.ts';
import { swedishOrder } from '@insatskatalog/shared/text.ts';
import { asc } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { associationMunicipalities, associations } from '../db/schema.ts';

/** All associations with their municipalities' codes, in alphabetical order of their short names. */
export function readAssociations(db: Database): Association[] {
  const members = Map.groupBy(
    db
      .select()
      .from(associationMunicipalities)
      .orderBy(asc(associationMunicipalities.association), asc(associationMunicipalities.municipality))
      .all(),
    (row) => row.association,
  );
  return db
    .select()
    .from(associations)
    .all()
    .map((row) => ({
      ...row,
      municipalities: (members.get(row.id) ?? []).map(({ municipality }) => municipality),
    }))
    .toSorted((a, b) => swedishOrder.compare(a.shortName, b.shortName));
}
