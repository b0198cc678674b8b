import { removeDemonstrationAccounts } from '@insatskatalog/server/accounts/demonstration.ts';
import type { Database } from '@insatskatalog/server/db/open.ts';
import { draftRevisions, drafts, entryComments } from '@insatskatalog/server/db/editing-schema.ts';
import { interventions, mergedProviders, providers } from '@insatskatalog/server/db/interventions-schema.ts';
import {
  associations,
  counties,
  installation,
  mergedTerms,
  municipalities,
  synonyms,
  vocabularies,
} from '@insatskatalog/server/db/reference-schema.ts';
import { writeTransaction } from '@insatskatalog/server/db/write-transaction.ts';
import { createOutbox } from '@insatskatalog/server/interventions/outbox.ts';

/** In an order in which nothing points at what is already gone. An entry's parts go with it. */
const catalogue = [
  drafts,
  draftRevisions,
  entryComments,
  interventions,
  mergedProviders,
  providers,
  associations,
  municipalities,
  counties,
  vocabularies,
  mergedTerms,
  synonyms,
  installation,
];

/**
 * Empties the catalogue; the search index hears of every entry that went. Accounts stay, but for the demonstration's: their
 * associations must be there again when the transaction around this ends.
 */
export function reset(db: Database): void {
  writeTransaction(db, () => {
    db.$client.pragma('defer_foreign_keys = ON');
    createOutbox(db).markAll();
    for (const table of catalogue) db.delete(table).run();
    removeDemonstrationAccounts(db);
  });
}
