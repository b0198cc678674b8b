import type { Config } from '@insatskatalog/server/config.ts';
import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { startServer } from '@insatskatalog/server/server.ts';
import { loadDemonstration } from '@insatskatalog/seed/load-demonstration.ts';
import { loadReference } from '@insatskatalog/seed/load-reference.ts';
import type { Express } from 'express';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pino } from 'pino';

export interface App {
  url: string;
  dataDir: string;
  /** What answers: for listing what can be asked. */
  express: Express;
  /** The clock that it goes by. */
  now: () => Date;
  /** The lines it has logged so far. */
  log(): string;
  /** Stops it as a signal would, with as long for requests in flight (milliseconds). Its data is kept until `remove`. */
  stop(deadline?: number): Promise<void>;
  remove(): void;
}

export interface AppSettings extends Partial<Config> {
  /** What lies in the database before the start: the whole demonstration, or the reference data alone. */
  data?: 'demonstration' | 'reference';
  /** The clock that the service goes by. */
  now?: () => Date;
}

const root = join(import.meta.dirname, '..', '..');

/** The real service in this process, on a free port and a data folder of its own, with a Meilisearch of its own. */
export async function startApp({ data = 'reference', now, ...settings }: AppSettings = {}): Promise<App> {
  const dataDir = settings.dataDir ?? mkdtempSync(join(tmpdir(), 'insatskatalog-'));
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  fill(dataDir, data);
  let lines = '';
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines += String(chunk);
      done();
    },
  });
  const server = await startServer(
    {
      port: 0,
      host: '127.0.0.1',
      baseUrl: null,
      dataDir,
      searchEngine: 'auto',
      meiliUrl: null,
      meiliKey: null,
      meiliBin: null,
      searchPath: '',
      logLevel: 'info',
      trustProxy: 0,
      requestsPerMinute: 1200,
      searchLogDays: 0,
      checkLinks: false,
      mail: null,
      secretKeys: null,
      oidc: null,
      dataLicence: 'CC0-1.0',
      dataPublisher: null,
      dataContact: null,
      dev: false,
      ...settings,
    },
    {
      log: pino({ level: settings.logLevel ?? 'info', base: null }, sink),
      webRoot: join(root, 'web'),
      now,
    },
  ).catch((error: unknown) => {
    if (settings.dataDir === undefined) remove();
    throw error;
  });
  return {
    url: server.url,
    dataDir,
    express: server.app,
    now: now ?? (() => new Date()),
    log: () => lines,
    stop: (deadline = 10_000) => server.close(deadline),
    remove,
  };
}

function fill(dataDir: string, data: 'demonstration' | 'reference'): void {
  const db = openDatabase(join(dataDir, 'catalogue.sqlite'));
  try {
    loadReference(db);
    if (data === 'demonstration') loadDemonstration(db);
  } finally {
    db.$client.close();
  }
}
