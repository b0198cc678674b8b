import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { createInterventionStore } from '@insatskatalog/server/interventions/store.ts';
import { swedishDay } from '@insatskatalog/server/interventions/swedish-day.ts';
import { createReference } from '@insatskatalog/server/reference.ts';
import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { join } from 'node:path';

export interface SearchedCatalogue {
  /** Everything that is published and has not ended. */
  entries: Intervention[];
  reference: Reference;
}

/** Reads what a data folder's catalogue offers today. */
export function readCatalogue(dataDir: string): SearchedCatalogue {
  const db = openDatabase(join(dataDir, 'catalogue.sqlite'));
  try {
    const store = createInterventionStore(db);
    const published = store.byIds([...store.publishedVersions()].map(({ id }) => id));
    const today = swedishDay(new Date());
    return {
      entries: published.filter(({ endsOn }) => endsOn === null || endsOn >= today),
      reference: createReference(db).current(),
    };
  } finally {
    db.$client.close();
  }
}
