import type { Database } from '@insatskatalog/server/db/open.ts';
import { createInterventionStore } from '@insatskatalog/server/interventions/store.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { emptyQuery, maxLimit } from '@insatskatalog/shared/search.ts';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { anIntervention } from '../support/an-intervention.ts';

const answer = z.object({ items: z.array(z.object({ id: z.string() })) });
const patience = 30_000;

/**
 * Publishes entries one after the other, from a process that is not the service's own, and gives for each how many
 * milliseconds passed from its commit until the API found it.
 */
export async function publishToSearchable(db: Database, siteUrl: string, times: number): Promise<number[]> {
  const store = createInterventionStore(db);
  const waits: number[] = [];
  for (let number = 0; number < times; number++) {
    const { id } = store.save(anIntervention({ title: `Zebrafinken, grupp ${number}` }), {
      association: null,
      status: 'published',
      author: 'Mätningen',
    });
    waits.push(await untilFound(siteUrl, id));
    // The service looks for changes at even intervals: each one is to fall at another moment of its round.
    await pause((number * 137) % 500);
  }
  return waits;
}

async function untilFound(siteUrl: string, id: string): Promise<number> {
  const saved = performance.now();
  const address = siteUrl + paths.api.interventions({ ...emptyQuery(), q: 'zebrafinken', limit: maxLimit });
  while (performance.now() - saved < patience) {
    const response = await fetch(address);
    const { items } = answer.parse(await response.json());
    if (items.some((item) => item.id === id)) return performance.now() - saved;
    await pause(5);
  }
  throw new Error(`What was published is not found after ${patience / 1000} seconds.`);
}
