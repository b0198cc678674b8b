import type { Database } from '@insatskatalog/server/db/open.ts';
import { createInterventionStore } from '@insatskatalog/server/interventions/store.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { emptyQuery } from '@insatskatalog/shared/search.ts';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { anIntervention } from '../support/an-intervention.ts';

const answer = z.object({ total: z.int() });
const patience = 30_000;

/**
 * Publishes entries one after the other, from a process that is not the service's own, and gives for each how many
 * milliseconds passed from its commit until the API found it.
 */
export async function publishToSearchable(db: Database, siteUrl: string, times: number): Promise<number[]> {
  const store = createInterventionStore(db);
  const waits: number[] = [];
  for (let number = 0; number < times; number++) {
    const word = `zebrafink${String.fromCodePoint(97 + (number % 26), 97 + Math.floor(number / 26))}`;
    store.save(anIntervention({ title: `Nytt stöd ${word}` }), {
      association: null,
      status: 'published',
      author: 'Mätningen',
    });
    waits.push(await untilFound(siteUrl, word));
    // The service looks for changes at even intervals: each one is to fall at another moment of its round.
    await pause((number * 137) % 500);
  }
  return waits;
}

async function untilFound(siteUrl: string, q: string): Promise<number> {
  const saved = performance.now();
  while (performance.now() - saved < patience) {
    const response = await fetch(siteUrl + paths.api.interventions({ ...emptyQuery(), q: `"${q}"` }));
    if (answer.parse(await response.json()).total > 0) return performance.now() - saved;
    await pause(5);
  }
  throw new Error(`What was published is not found after ${patience / 1000} seconds.`);
}
