import { leastContrast } from '@insatskatalog/shared/contrast.ts';
import type { Association } from '@insatskatalog/shared/reference.ts';
import { unreadablePairs } from '@insatskatalog/shared/theme.ts';
import { eq } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { preparedInsert, preparedUpsert } from '../db/prepared-insert.ts';
import { associationMunicipalities, associations } from '../db/reference-schema.ts';
import { writeTransaction } from '../db/write-transaction.ts';

/** What is known of an association before it has decided anything itself. */
export type AssociationFacts = Pick<
  Association,
  'id' | 'name' | 'shortName' | 'municipalities' | 'county' | 'about' | 'theme'
>;

/**
 * Adds associations, and corrects those that are there with their members; none is removed, since entries belong to them.
 *
 * @throws when a theme's colours cannot be read on each other
 */
export function writeAssociations(db: Database, list: AssociationFacts[]): void {
  const put = preparedUpsert(db, associations, (table) => [table.id]);
  const addMember = preparedInsert(db, associationMunicipalities);
  writeTransaction(db, () => {
    for (const association of list) {
      const unreadable = association.theme ? unreadablePairs(association.theme) : [];
      if (unreadable.length > 0)
        throw new Error(
          `${association.id}: less contrast than ${leastContrast}:1 for ${unreadable.join(', ')}.`,
        );
      put(association);
      db.delete(associationMunicipalities)
        .where(eq(associationMunicipalities.association, association.id))
        .run();
      for (const municipality of association.municipalities)
        addMember({ association: association.id, municipality });
    }
  });
}
