import { loadReference } from '@insatskatalog/seed/load-reference.ts';
import { createCatalogue } from '@insatskatalog/server/catalogue.ts';
import type { Database } from '@insatskatalog/server/db/open.ts';
import type { InterventionStore } from '@insatskatalog/server/interventions/store.ts';
import { createInterventionStore } from '@insatskatalog/server/interventions/store.ts';
import { readCentres } from '@insatskatalog/server/places/read.ts';
import { createReference } from '@insatskatalog/server/reference.ts';
import { noSearchLog } from '@insatskatalog/server/search-log/search-log.ts';
import { openSearch, type Search, type SearchOptions } from '@insatskatalog/server/search/open-search.ts';
import type { Catalogue, SearchPage } from '@insatskatalog/shared/catalogue.ts';
import type { DimensionId } from '@insatskatalog/shared/dimension.ts';
import type { Intervention, InterventionDraft, Status } from '@insatskatalog/shared/intervention.ts';
import { emptyChoices, emptyQuery, type Choices, type SearchQuery } from '@insatskatalog/shared/search.ts';
import { dirname } from 'node:path';
import { pino } from 'pino';
import { ownDatabase } from './own-database.ts';
import { until } from './until.ts';

type Asked = Partial<Omit<SearchQuery, 'choices'>> & { choices?: Partial<Choices> };

/** A catalogue with reference data and no entries, on one engine. */
export interface SearchBench {
  catalogue: Catalogue;
  store: InterventionStore;
  search(): Search;
  /** Reads reference data anew, as the process that has written it does. */
  refreshReference(): void;
  db: Database;
  dataDir: string;
  /** Saves an entry as published, unless told otherwise, without waiting for the index. */
  save(
    draft: InterventionDraft,
    as?: { id?: string; status?: Status; association?: string | null },
  ): Intervention;
  /** Waits until every change is in the index. */
  settled(): Promise<void>;
  ask(query?: Asked): Promise<SearchPage>;
  titles(query?: Asked): Promise<string[]>;
  count(page: SearchPage, dimension: DimensionId, value: string): number | undefined;
  /** Closes search, and opens it again on the same data after something has happened. */
  restart(meanwhile?: () => void | Promise<void>): Promise<void>;
  close(): Promise<void>;
}

export async function searchBench(
  engine: SearchOptions['engine'],
  settings: Partial<SearchOptions> & { now?: () => Date } = {},
): Promise<SearchBench> {
  const { db, path, close } = ownDatabase();
  loadReference(db);
  const now = settings.now ?? (() => new Date());
  const reference = createReference(db);
  const store = createInterventionStore(db, now);
  const centres = readCentres(db);
  const centreOf = (code: string) => {
    const centre = centres.get(code);
    return centre && { lat: centre.latitude, lng: centre.longitude };
  };
  const dataDir = dirname(path);
  const open = () =>
    openSearch(
      { engine, dataDir, meiliUrl: null, meiliKey: null, meiliBin: null, searchPath: '', ...settings },
      { store, reference, centreOf, log: pino({ level: process.env.LOG_LEVEL ?? 'silent' }) },
    );
  let search = await open();
  const reopened: Pick<Search, 'ask' | 'understand' | 'wordings'> = {
    ask: (question) => search.ask(question),
    understand: (query) => search.understand(query),
    wordings: () => search.wordings(),
  };
  const catalogue = createCatalogue({
    search: reopened,
    store,
    reference,
    centreOf,
    searchLog: noSearchLog,
    logo: () => null,
    now,
  });
  const ask = ({ choices, ...query }: Asked = {}) =>
    catalogue.search({ ...emptyQuery(), ...query, choices: { ...emptyChoices(), ...choices } });
  return {
    catalogue,
    store,
    search: () => search,
    refreshReference: () => void reference.refresh(),
    db,
    dataDir,
    save(draft, { id, status = 'published', association = 'sf-botkyrka-huddinge-salem' } = {}) {
      const entry = store.save(draft, { id, status, association, author: 'Anna' });
      search.nudge();
      return entry;
    },
    settled: () => until(() => store.outbox.count().waiting === 0),
    ask,
    titles: async (query) => (await ask(query)).items.map(({ title }) => title),
    count: (page, dimension, value) => page.facets[dimension].find(({ id }) => id === value)?.count,
    async restart(meanwhile) {
      await search.close();
      await meanwhile?.();
      search = await open();
    },
    async close() {
      await search.close();
      close();
    },
  };
}
