import { openDatabase } from '../server/src/db/open.ts';
import { createInterventionStore } from '../server/src/interventions/store.ts';
import { createReference } from '../server/src/reference.ts';
import type { Intervention } from '../shared/src/intervention.ts';
import type { Reference } from '../shared/src/reference.ts';

export interface LoadedCatalogue {
  entries: Intervention[];
  reference: Reference;
}

/** The published entries and reference data of a seeded data folder. */
export function loadCatalogue(dataDir: string): LoadedCatalogue {
  const db = openDatabase(`${dataDir}/catalogue.sqlite`);
  try {
    const store = createInterventionStore(db);
    const reference = createReference(db).current();
    const ids = [...store.publishedVersions()].map(({ id }) => id);
    return { entries: store.byIds(ids), reference };
  } finally {
    db.$client.close();
  }
}
