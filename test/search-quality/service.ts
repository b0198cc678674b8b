import { paths } from '@insatskatalog/shared/paths.ts';
import { emptyQuery } from '@insatskatalog/shared/search.ts';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { startServerProcess, type ServerProcess } from '../support/server-process.ts';

/** Gives the ids of what is found, best first. */
export type Search = (text: string) => Promise<string[]>;

/** The service's engines, each of them forced, so that no figure is another's. */
export const engines = ['meilisearch', 'sqlite'] as const;
export type Engine = (typeof engines)[number];

/** More than a person looks through; the figures count ten and the position of the first good one. */
export const asked = 50;
/** Milliseconds: a first start builds the index, and a machine that does other things misses the service's deadline now and then. */
const answersWithin = 60_000;

const answer = z.object({
  degraded: z.boolean(),
  total: z.int(),
  items: z.array(z.object({ id: z.string() })),
});

/** Starts the real service on one engine and a loaded data folder, and stops it when `use` is done with it. */
export async function withService<T>(
  dataDir: string,
  engine: Engine,
  use: (search: Search, server: ServerProcess) => Promise<T>,
): Promise<T> {
  const server = await startServerProcess(dataDir, {
    SEARCH_ENGINE: engine,
    REQUESTS_PER_MINUTE: '1000000',
  });
  try {
    return await use(async (text) => (await ask(server.url, text)).items.map(({ id }) => id), server);
  } finally {
    await server.stop();
  }
}

/** How many entries a search for nothing in particular finds. */
export async function countAll(url: string): Promise<number> {
  return (await ask(url, '')).total;
}

/** Sends the text alone: what it says of place and age, the service has to understand. */
async function ask(url: string, q: string): Promise<z.infer<typeof answer>> {
  const latest = Date.now() + answersWithin;
  for (;;) {
    const response = await fetch(`${url}${paths.api.interventions({ ...emptyQuery(), q, limit: asked })}`);
    const page = response.ok ? answer.parse(await response.json()) : null;
    // What another engine answered says nothing of the one that is measured.
    if (page?.degraded === false) return page;
    if (Date.now() > latest || ![200, 503].includes(response.status))
      throw new Error(`A search was answered with ${response.status}, and not by the engine that was asked.`);
    await pause(100);
  }
}
