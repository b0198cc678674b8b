import type { Database } from '../db/open.ts';
import { createListed } from './listed.ts';
import { createChanges } from './changes.ts';
import { createLookup } from './lookup.ts';
import { createOutbox } from './outbox.ts';
import { createOverview } from './overview.ts';
import { createProviders } from './providers.ts';
import { createPublished } from './published.ts';
import { createPublishedVersions } from './published-versions.ts';
import { createRead } from './read.ts';
import { createRemove } from './remove.ts';
import { createSave } from './save.ts';
import { createSummaries } from './summaries.ts';
import { swedishDay } from './swedish-day.ts';

export type InterventionStore = ReturnType<typeof createInterventionStore>;

/** The catalogue's entries: the only way they are written, and every way they are read. */
export function createInterventionStore(db: Database, now: () => Date = () => new Date()) {
  const outbox = createOutbox(db);
  const providers = createProviders(db);
  const read = createRead(db);
  const overview = createOverview(db);
  const lookup = createLookup(db, read);
  const today = () => swedishDay(now());
  return {
    ...createSave(db, { read, outbox, providers }, now),
    ...read,
    remove: createRemove(db, outbox, now),
    summaries: createSummaries(db),
    lookup,
    published: createPublished(db, read, today),
    listed: createListed(db, lookup),
    publishedVersions: createPublishedVersions(db),
    changes: createChanges(db),
    overview: () => overview(today()),
    providers: (page: number, limit: number) => providers.page(today(), page, limit),
    everyProvider: () => providers.all(today()),
    today,
    outbox,
  };
}
