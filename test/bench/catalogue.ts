import { openDatabase, type Database } from '@insatskatalog/server/db/open.ts';
import { createInterventionStore } from '@insatskatalog/server/interventions/store.ts';
import { loadReference } from '@insatskatalog/seed/load-reference.ts';
import type { Entry } from '@insatskatalog/seed/demonstration/entry.ts';
import type { CentreOf } from '@insatskatalog/server/search/document.ts';
import { readCentres } from '@insatskatalog/server/places/read.ts';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { entries } from './entries.ts';

const batchSize = 1000;

/** The catalogue that is measured. */
export interface MadeCatalogue {
  db: Database;
  centreOf: CentreOf;
  entries: number;
}

/** A new data folder, what was there before removed, with that many entries; `tell` hears of the progress. */
export async function makeCatalogue(
  dataDir: string,
  count: number,
  tell: (progress: string) => void,
): Promise<MadeCatalogue> {
  await rm(dataDir, { recursive: true, force: true });
  const db = openDatabase(join(dataDir, 'catalogue.sqlite'));
  const { reference } = loadReference(db);
  const store = createInterventionStore(db);
  const source = entries(reference, count);
  for (let done = 0; done < count; done += batchSize) {
    store.saveMany(upTo(batchSize, source));
    tell(`entries written: ${Math.min(done + batchSize, count)} of ${count}`);
  }
  return catalogueOf(db, count);
}

/** The data folder of an earlier measurement, which has published more into it. Throws when it holds no entries. */
export function openCatalogue(dataDir: string): MadeCatalogue {
  const db = openDatabase(join(dataDir, 'catalogue.sqlite'));
  const made = db.$client
    .prepare<[], number>(`select count(*) from interventions where source_ref like 'bench/%'`)
    .pluck()
    .get();
  if (!made) throw new Error(`${dataDir} is not the folder of a measurement.`);
  return catalogueOf(db, made);
}

function catalogueOf(db: Database, count: number): MadeCatalogue {
  const centres = readCentres(db);
  return {
    db,
    entries: count,
    centreOf(municipality) {
      const centre = centres.get(municipality);
      return centre && { lat: centre.latitude, lng: centre.longitude };
    },
  };
}

/** The next so many, leaving the rest for later: the language's own `take` closes what it takes from. */
function* upTo(size: number, source: Generator<Entry>): Generator<Entry> {
  for (let taken = 0; taken < size; taken++) {
    const next = source.next();
    if (next.done) return;
    yield next.value;
  }
}
