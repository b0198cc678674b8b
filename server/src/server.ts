import type { Reference } from '@insatskatalog/shared/reference.ts';
import type { Express } from 'express';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { readSecretKeys } from './accounts/secret-keys.ts';
import { openAdministration } from './administration.ts';
import { describeApi } from './api/api.ts';
import { createApp } from './app.ts';
import { isDemonstration } from './accounts/demonstration.ts';
import { readStoredLogo } from './associations/logo.ts';
import { catalogueStamp } from './catalogue-stamp.ts';
import { createCatalogue } from './catalogue.ts';
import type { Config } from './config.ts';
import { claimFolder } from './db/claim-folder.ts';
import { createLongWrite } from './db/long-write.ts';
import { openDatabase, type Database } from './db/open.ts';
import { startDueClock } from './editing/due.ts';
import { embedScripts } from './embedding/script.ts';
import { finishRequests } from './http/finish-requests.ts';
import { addressOf, listen } from './http/listen.ts';
import { startLinkClock } from './link-checks/clock.ts';
import { lookAtLinks } from './link-checks/link-checks.ts';
import { tryLink } from './link-checks/try-link.ts';
import { createInterventionStore } from './interventions/store.ts';
import { readCentres } from './places/read.ts';
import { createReference } from './reference.ts';
import { createMissedSearches } from './search-log/missed-searches.ts';
import { createSearchLog } from './search-log/search-log.ts';
import { apiFacts, createOpenData } from './open-data/open-data.ts';
import { createFindIds } from './search/find-ids.ts';
import { openSearch } from './search/open-search.ts';
import { StartError } from './start-error.ts';
import { loadBuiltWeb, loadWebFromSource } from './web.ts';

export interface ServerSurroundings {
  log: Logger;
  /** The folder of the workspace `web`. */
  webRoot: string;
  /** What time it is; the machine's own clock when nothing is given. */
  now?: () => Date;
}

export interface RunningServer {
  /** Where it answers, without a slash at the end. */
  url: string;
  /** What answers: for listing what can be asked. */
  app: Express;
  /** Finishes the requests in flight (at most so many milliseconds), then closes everything. */
  close(deadline: number): Promise<void>;
}

/**
 * Builds the whole service and opens it. The port is taken first, so that a second start by mistake touches no data; what is
 * asked before all is open waits for it.
 *
 * @throws StartError when a setting, the port, the data folder or the missing build is the reason
 */
export async function startServer(config: Config, surroundings: ServerSurroundings): Promise<RunningServer> {
  const { log, webRoot, now = () => new Date() } = surroundings;
  const opened = Promise.withResolvers<Express>();
  // Whoever calls hears of a failed start by the throw below.
  opened.promise.catch(() => {});
  const http = await listen(
    (request, response) => {
      void opened.promise.then(
        (app) => app(request, response),
        () => response.destroy(),
      );
    },
    config.port,
    config.host,
  );
  const finish = finishRequests(http);
  const closers: (() => Promise<void> | void)[] = [];
  /** The last opened first, so that nothing loses what it stands on. */
  const closeAll = async (): Promise<void> => {
    for (const close of closers.toReversed()) await close();
  };

  try {
    const url = addressOf(http, config.host);
    const baseUrl = config.baseUrl ?? url;
    closers.push(open(() => claimFolder(config.dataDir)));
    const db = open(() => openDatabase(join(config.dataDir, 'catalogue.sqlite')));
    closers.push(() => void db.$client.close());
    const store = createInterventionStore(db, now);
    const reference = createReference(db);
    const longWrite = createLongWrite();
    const secretKeys = open(() => readSecretKeys(config.secretKeys, join(config.dataDir, 'secrets.key')));
    const centreOf = centres(db);
    const search = await openSearch(
      { ...config, engine: config.searchEngine },
      { store, reference, centreOf, log, quiet: () => longWrite.ended() },
    ).catch(refuse);
    closers.push(() => search.close());
    const searchLog = createSearchLog({
      path: join(config.dataDir, 'search-log.sqlite'),
      days: config.searchLogDays,
      now,
      log,
    });
    closers.push(() => searchLog.close());
    const mailer = config.mail && (await import('./mail/mailer.ts')).createMailer(config.mail);
    if (mailer) closers.push(() => mailer.close());
    const catalogue = createCatalogue({
      search,
      store,
      reference,
      centreOf,
      searchLog,
      now,
      logo: (association) => readStoredLogo(db, association),
    });
    const openData = createOpenData({
      store,
      reference,
      findIds: createFindIds(search, now),
      baseUrl,
      licence: config.dataLicence,
      publisher: publisherOf(config.dataPublisher, reference.current()),
      contactEmail: config.dataContact,
    });
    const administration = openAdministration({
      db,
      store,
      reference,
      mailer,
      oidc: config.oidc,
      baseUrl,
      log,
      now,
      longWrite,
      secretKeys,
      onChange: search.nudge,
    });
    closers.push(() => administration.close());
    closers.push(startDueClock(() => longWrite.isUnderWay() || administration.doWhatIsDue(), log));
    // A demonstration's links are examples: none of them leads anywhere.
    if (config.checkLinks && !isDemonstration(db))
      closers.push(
        startLinkClock((stopped) => lookAtLinks(db, now, tryLink, stopped, () => longWrite.ended()), log),
      );
    const { ports, sessions, sessionCookie } = administration;
    const loadWeb = config.dev ? loadWebFromSource : loadBuiltWeb;
    const missedSearches = createMissedSearches(searchLog, reference);
    const { searchLogDays, trustProxy, requestsPerMinute, dev } = config;
    const apiDescription = describeApi(catalogue, apiFacts(openData, requestsPerMinute));
    const { newest: embedScript, files: scripts } = embedScripts();
    const web = await loadWeb(webRoot, {
      ...ports,
      catalogue,
      missedSearches,
      apiDescription,
      baseUrl,
      embedScript,
      searchLogDays,
      dataLicence: config.dataLicence,
    });
    closers.push(() => web.close());
    const health = { isReady: () => answers(db), engine: () => search.state() };
    const app = createApp({
      catalogue,
      openData,
      sessions,
      sessionCookie,
      longWrite,
      stamp: catalogueStamp({ db, search, now }),
      health,
      web,
      embedScripts: scripts,
      log,
      baseUrl,
      trustProxy,
      requestsPerMinute,
      dev,
    });
    opened.resolve(app);
    return {
      url,
      app,
      async close(deadline) {
        await finish(deadline);
        await closeAll();
      },
    };
  } catch (error) {
    opened.reject(error);
    http.close();
    http.closeAllConnections();
    await closeAll();
    throw error;
  }
}

/** Who answers for the catalogue as a whole must be an association that it knows. */
function publisherOf(id: string | null, { associations }: Reference): string | null {
  if (id !== null && !associations.some((association) => association.id === id))
    throw new StartError(
      `Wrong setting: DATA_PUBLISHER=${JSON.stringify(id)} is no association of the catalogue.`,
    );
  return id;
}

/** True when the database answers; opening it brought its tables up to date. */
function answers(db: Database): boolean {
  return db.$client.prepare('select exists (select 1 from interventions)').pluck().get() !== undefined;
}

function centres(db: Database) {
  const known = readCentres(db);
  return (municipality: string) => {
    const centre = known.get(municipality);
    return centre && { lat: centre.latitude, lng: centre.longitude };
  };
}

function open<Opened>(act: () => Opened): Opened {
  try {
    return act();
  } catch (error) {
    return refuse(error);
  }
}

/** What the data folder or the search engine refuses is for the owner to put right: one line says what, and why. */
function refuse(error: unknown): never {
  const reasons: string[] = [];
  for (let each = error; each instanceof Error; each = each.cause) reasons.push(firstLine(each.message));
  throw new StartError(reasons.join(' ') || String(error), { cause: error });
}

function firstLine(text: string): string {
  return /^.*/.exec(text)?.[0] ?? '';
}
