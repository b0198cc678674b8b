import { writeDemonstrationAccounts } from '@insatskatalog/server/accounts/demonstration.ts';
import type { Database } from '@insatskatalog/server/db/open.ts';
import { writeTransaction } from '@insatskatalog/server/db/write-transaction.ts';
import { readFact, stateFact } from '@insatskatalog/server/installation.ts';
import { createInterventionStore } from '@insatskatalog/server/interventions/store.ts';
import { swedishDay } from '@insatskatalog/server/interventions/swedish-day.ts';
import { createReference } from '@insatskatalog/server/reference.ts';
import { documentedEntries } from './demonstration/documented-entries.ts';
import { documentedIndividual } from './demonstration/documented/individual.ts';
import { documentedStructural } from './demonstration/documented/structural.ts';
import type { Entry } from './demonstration/entry.ts';
import { kinds } from './demonstration/kinds.ts';
import { localEntries } from './demonstration/local.ts';
import { pastAndComing } from './demonstration/past-and-coming.ts';
import { isDraft, loadChange, loadDrafts } from './demonstration/waiting-drafts.ts';
import { loadProposals } from './demonstration/waiting-proposals.ts';

/**
 * Loads the demonstration catalogue, which needs the reference data, and says in the installation that it is one.
 * Reviews and intake are dated from the day of the first load, which is remembered: loading again changes nothing.
 */
export function loadDemonstration(
  db: Database,
  now: () => Date = () => new Date(),
): { entries: number; changed: number } {
  return writeTransaction(db, () => {
    const seededOn = readFact(db, 'demonstration_seeded_on') ?? swedishDay(now());
    stateFact(db, 'demonstration_seeded_on', seededOn);
    stateFact(db, 'demonstration', 'true');
    writeDemonstrationAccounts(db, now);
    const reference = createReference(db).current();
    const entries: Entry[] = [
      ...documentedEntries([...documentedIndividual, ...documentedStructural], reference, seededOn),
      ...localEntries(kinds, reference, seededOn),
      ...pastAndComing(kinds, reference, seededOn),
    ];
    const store = createInterventionStore(db, now);
    const { changed } = store.saveMany(entries.filter((entry) => !isDraft(entry)));
    const begun = loadDrafts(db, entries.filter(isDraft), now);
    const published = store.byIds(entries.flatMap(({ meta }) => meta.id ?? []));
    loadChange(db, published, now);
    loadProposals(db, published, now);
    return { entries: entries.length, changed: changed + begun };
  });
}
