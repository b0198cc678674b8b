import { paths } from '@insatskatalog/shared/paths.ts';
import { emptyChoices, emptyQuery, type Choices } from '@insatskatalog/shared/search.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startApp, type App } from '../support/app.ts';
import { until } from '../support/until.ts';

// Over the whole demonstration, since what is cut off and what is filled up to shows only where there is much.

const counted = ['need', 'targetGroup', 'intakeRoute', 'providerType', 'form', 'incomeType'] as const;
const values = z.array(z.object({ id: z.string(), count: z.int() }));
const answer = z.object({
  total: z.int(),
  degraded: z.literal(false),
  facets: z.object(Object.fromEntries([...counted, 'municipality'].map((id) => [id, values]))),
});

describe.each(['meilisearch', 'sqlite'] as const)('counts beside choices on %s', (searchEngine) => {
  let app: App;
  beforeAll(async () => {
    app = await startApp({ data: 'demonstration', searchEngine, requestsPerMinute: 1_000_000 });
    // The service begins before Meilisearch has all of it, on a machine with much else to do.
    const anything = app.url + paths.api.interventions({ ...emptyQuery(), limit: 1 });
    await until(async () => (await fetch(anything)).ok, 60_000);
  }, 120_000);
  afterAll(async () => {
    await app.stop();
    app.remove();
  });

  async function ask(q: string, choices: Partial<Choices>) {
    const query = { ...emptyQuery(), q, choices: { ...emptyChoices(), ...choices }, limit: 1 };
    return answer.parse(await (await fetch(`${app.url}${paths.api.interventions(query)}`)).json());
  }

  test.each<[q: string, place?: string]>([
    ['praktik'],
    ['jag mår dåligt och orkar inte jobba'],
    // So few that what is like the best one follows.
    ['skuldrådgivning', '2584'],
    ['arbetsträning', '0126'],
    // A place in the text is one all the same.
    ['boendestöd linköping'],
  ])('after "%s" %s each gives what is said', async (q, place) => {
    const choices = place ? { municipality: [place] } : {};
    const { facets } = await ask(q, choices);
    let checked = 0;
    for (const dimension of counted)
      for (const { id, count } of ends(facets[dimension] ?? [])) {
        const { total } = await ask(q, { ...choices, [dimension]: [id] });
        expect(total, `${dimension} ${id}`).toBe(count);
        checked += 1;
      }
    expect(checked).toBeGreaterThan(15);
  });

  test('a municipality gives no less than is said', async () => {
    for (const q of ['praktik', 'simskola för vuxna', 'jag mår dåligt']) {
      const { facets } = await ask(q, {});
      for (const { id, count } of ends(facets.municipality ?? []))
        expect((await ask(q, { municipality: [id] })).total, `${q} in ${id}`).toBeGreaterThanOrEqual(count);
    }
  });
});

/** The first and the last values: those of most entries and those of fewest. */
const ends = <Value>(list: Value[]): Value[] =>
  list.length <= 6 ? list : [...list.slice(0, 3), ...list.slice(-3)];
