import { setTimeout } from 'node:timers/promises';
import { startServerProcess, type ServerProcess } from '../support/server-process.ts';
import { beginnings } from './beginnings.ts';
import { makeCatalogue, openCatalogue, type MadeCatalogue } from './catalogue.ts';
import { underLoad, type Load } from './load.ts';
import { memoryOf } from './machine.ts';
import { percentile } from './numbers.ts';
import { publishToSearchable } from './publish.ts';
import { queries } from './queries.ts';
import { rawQueries } from './raw-queries.ts';
import { subjects, suggestions } from './subjects.ts';

export interface Measurement {
  entries: number;
  oneClient: Map<string, Load>;
  eightClients: Map<string, Load>;
  /** Milliseconds from commit to found. */
  searchable: { p50: number; p95: number };
  /** Milliseconds from the start of the process, on existing data, to its first answer to a search. */
  firstAnswer: number;
  /** Milliseconds from the first start of all, which builds the index, to its first answer; null when it was built before. */
  firstStart: number | null;
  /** MB. */
  memory: Record<'server' | 'meilisearch', { now: number; most: number }>;
  /** MB, a while after the load: V8 has then given back what it does not need. */
  serverAtRest: number;
}

// One proxy in front, whose clients' addresses the rate limit counts by. Made-up links are not tried.
const settings = { TRUST_PROXY: '1', REQUESTS_PER_MINUTE: '1000000', CHECK_LINKS: 'no' };
/** Milliseconds: 50,000 entries take minutes on a small machine that does other things too. */
const indexBuiltWithin = 20 * 60_000;

const restMs = 20_000;

type Tell = (progress: string) => void;

/** Fills a catalogue and measures everything on it. */
export async function measure(count: number, dataDir: string, tell: Tell): Promise<Measurement> {
  const catalogue = await makeCatalogue(dataDir, count, tell);
  tell('building the search index');
  const first = await start(dataDir);
  await bothIndexesBuilt(first.server);
  await first.server.stop();
  return measureOn(dataDir, catalogue, first.ms, tell);
}

/** Measures again on the data folder that an earlier measurement has left. */
export const measureAgain = (dataDir: string, tell: Tell): Promise<Measurement> =>
  measureOn(dataDir, openCatalogue(dataDir), null, tell);

async function measureOn(
  dataDir: string,
  { db, centreOf, entries }: MadeCatalogue,
  firstStart: number | null,
  tell: Tell,
): Promise<Measurement> {
  tell('starting on existing data');
  const starts: number[] = [];
  for (let turn = 0; turn < 2; turn++) {
    const { server, ms } = await start(dataDir);
    starts.push(ms);
    await server.stop();
  }
  const { server, ms } = await start(dataDir);
  starts.push(ms);
  try {
    const raw = rawQueries(dataDir, db, centreOf);
    const asked = await subjects(server, raw.queriesFor);
    const completed = [suggestions(server)];
    const load = async (clients: number, turns: number) =>
      new Map([
        ...(await underLoad(asked, queries, clients, turns)),
        ...(await underLoad(completed, beginnings, clients, turns)),
      ]);
    tell('warming up');
    await load(2, 2);
    tell('one client');
    const oneClient = await load(1, 8);
    tell('eight clients');
    const eightClients = await load(8, 3);
    const memory = {
      server: memoryOf(server.pid),
      meilisearch: memoryOf((await server.meilisearch()).pid),
    };
    raw.close();
    tell('at rest');
    await setTimeout(restMs);
    const serverAtRest = memoryOf(server.pid).now;
    tell('publishing');
    const waits = await publishToSearchable(db, server.url, 30);
    return {
      entries,
      oneClient,
      eightClients,
      searchable: { p50: percentile(waits, 0.5), p95: percentile(waits, 0.95) },
      firstAnswer: percentile(starts, 0.5),
      firstStart,
      memory,
      serverAtRest,
    };
  } finally {
    await server.stop();
    db.$client.close();
  }
}

/** The embedded index is built after the other has begun to answer, and would be measured along with it. */
async function bothIndexesBuilt(server: ServerProcess): Promise<void> {
  const latest = performance.now() + indexBuiltWithin;
  while (server.output().split('the search index is built').length < 3) {
    if (performance.now() > latest) throw new Error('The indexes were not built in time.');
    await setTimeout(500);
  }
}

async function start(dataDir: string): Promise<{ server: ServerProcess; ms: number }> {
  const started = performance.now();
  const server = await startServerProcess(dataDir, settings, indexBuiltWithin);
  const answered = async () => (await fetch(`${server.url}/api/v1/interventions?q=praktik`)).status === 200;
  while (!(await answered())) {
    if (performance.now() - started > indexBuiltWithin) throw new Error('No search was answered in time.');
    await setTimeout(100);
  }
  return { server, ms: performance.now() - started };
}
