import '../load-quickly.js';
import type { SharedChange } from './carry-out.ts';

const { createAuditRecord } = await import('../audit/record.ts');
const { openDatabase } = await import('../db/open.ts');
const { carryOutOrder } = await import('../db/order-thread.ts');
const { createInterventionStore } = await import('../interventions/store.ts');
const { createProviderRegister } = await import('../providers/providers.ts');
const { createReference } = await import('../reference.ts');
const { createVocabularies } = await import('../vocabularies/vocabularies.ts');
const { carryOut } = await import('./carry-out.ts');

carryOutOrder<SharedChange>(({ path, order, at }, progress) => {
  const db = openDatabase(path);
  const now = () => new Date(at);
  const parts = {
    db,
    store: createInterventionStore(db, now),
    reference: createReference(db),
    record: createAuditRecord(db, now),
    // The thread that serves tells the index, once all is written.
    nudge: () => {},
  };
  const acts = { vocabularies: createVocabularies(parts), providers: createProviderRegister(parts) };
  const answer = carryOut(acts, order, progress);
  db.$client.close();
  return answer;
});
