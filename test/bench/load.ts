import { percentile } from './numbers.ts';
import type { Subject } from './subjects.ts';

export interface Load {
  p50: number;
  p95: number;
  perSecond: number;
}

/**
 * Asks every subject every query from so many clients, in turns that follow on each other, so that whatever else the machine
 * does meanwhile falls on all of them alike. Each turn goes through the whole list of queries for each client.
 */
export async function underLoad<Query>(
  subjects: Subject<Query>[],
  queries: Query[],
  clients: number,
  turns: number,
): Promise<Map<string, Load>> {
  const times = new Map(subjects.map(({ name }) => [name, { each: [] as number[], total: 0 }]));
  for (let turn = 0; turn < turns; turn++)
    for (const subject of subjects) {
      const started = performance.now();
      const measured = await Promise.all(
        // Each client begins elsewhere in the list: people do not ask the same thing at the same time.
        Array.from({ length: clients }, (_, client) => walk(subject, rotated(queries, client * 5))),
      );
      const taken = times.get(subject.name);
      if (!taken) continue;
      taken.total += performance.now() - started;
      taken.each.push(...measured.flat());
    }
  return new Map(
    Array.from(times, ([name, { each, total }]) => [
      name,
      { p50: percentile(each, 0.5), p95: percentile(each, 0.95), perSecond: (each.length / total) * 1000 },
    ]),
  );
}

async function walk<Query>(subject: Subject<Query>, queries: Query[]): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) times.push(await subject.ask(query));
  return times;
}

const rotated = <T>(list: T[], by: number): T[] => [
  ...list.slice(by % list.length),
  ...list.slice(0, by % list.length),
];
