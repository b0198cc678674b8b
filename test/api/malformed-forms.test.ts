import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { formInputs } from '../support/form-inputs.ts';
import { formsWorld, type FormsWorld, type Sender } from './forms-world.ts';
import { bodiesOfNoForm, malformedForms, type Body, type Spoil } from './malformed-bodies.ts';
import { pageRoutes } from './policy-routes.ts';

/**
 * Bodies for each page that takes forms, shared by its acts and by those who may send them. `npm test` sends a sample; all of
 * them take an hour: `MALFORMED_BODIES=1000 npx vitest run --project api test/api/malformed-forms.test.ts`.
 */
const count = Number(process.env.MALFORMED_BODIES ?? 8);
const seed = 20_261_122;
const atATime = 8;
/** Every so manieth body is answered with a page, as a browser without script is. */
const wholeEvery = 8;
const timeout = 60_000 + count * 1000;

/** Each page that takes forms, with its acts. */
const pages = Object.entries(
  Object.groupBy(
    (await pageRoutes()).filter((route) => route.startsWith('POST ')).map((route) => route.split(' ')),
    ([, pattern = '']) => pattern,
  ),
).map(([pattern, routes = []]) => [pattern, routes.map(([, , act = '']) => act)] as const);

let world: FormsWorld;
beforeAll(async () => {
  world = await formsWorld();
});
afterAll(() => world.close());
afterEach(() => world.pass(60));

test('there are pages to try', () => {
  expect(pages.length).toBeGreaterThan(40);
});

test.each(pages)('%s takes in no body that is no form', { timeout }, async (pattern, acts) => {
  for (const sender of sendersTo(pattern)) {
    const address = world.pageOf(pattern);
    const headers = world.headersFor(sender);
    const inputs = await inputsOf(address, headers);
    const before = world.everything();
    const answers: string[] = [];
    const bodies = bodiesOfNoForm(Math.ceil(count / 3), seed).map((spoil, index) =>
      spoil([['intent', acts[index % acts.length] ?? ''], ...inputs]),
    );
    for (let start = 0; start < bodies.length; start += atATime)
      await Promise.all(
        bodies.slice(start, start + atATime).map(async (body) => {
          const { status } = await send(address, headers, body);
          // Signing out asks for nothing but that it is posted.
          const refused = status >= 400 && status < 500;
          if (!refused && pattern !== '/logga-ut') answers.push(`${status} ${told(body)}`);
        }),
      );
    expect(answers).toEqual([]);
    if (pattern !== '/logga-ut') expect(world.everything() === before, 'nothing has changed').toBe(true);
  }
});

test.each(pages)('%s answers whatever its forms say', { timeout }, async (pattern, acts) => {
  const failures: string[] = [];
  for (const [turn, sender] of sendersTo(pattern).entries()) {
    const before = sender === 'office' ? '' : world.othersThings();
    await sendAll({ pattern, acts, sender, failures, spoils: share(turn, sendersTo(pattern).length) });
    if (sender !== 'office')
      expect(world.othersThings() === before, 'others’ things are as they were').toBe(true);
  }
  expect(failures).toEqual([]);
});

test('every page and the API answer afterwards, whatever was taken in', async () => {
  const failures: string[] = [];
  const office = world.headersFor('office');
  const routes = [
    ...(await pageRoutes()).filter((route) => route.startsWith('GET ')),
    'GET /api/v1/interventions?limit=100',
  ];
  for (const route of routes) {
    const address = world.pageOf(route.slice('GET '.length));
    const { status } = await fetch(world.app.url + address, { headers: office, redirect: 'manual' });
    if (status >= 500) failures.push(`${status} ${address}`);
  }
  expect(failures).toEqual([]);
  expect(world.app.log()).not.toContain('the request failed');
});

const share = (turn: number, of: number): Spoil[] =>
  malformedForms(count, seed).filter((_spoil, index) => index % of === turn);

/** Sends a page its forms, to new things whenever an act has used the old ones up. */
async function sendAll(given: {
  pattern: string;
  acts: readonly string[];
  sender: Sender;
  spoils: Spoil[];
  failures: string[];
}): Promise<void> {
  const { pattern, acts, sender, spoils, failures } = given;
  let address = world.pageOf(pattern);
  let headers = world.headersFor(sender);
  let inputs = await inputsOf(address, headers);
  for (const [index, spoil] of spoils.entries()) {
    world.pass(4);
    const body = spoil([['intent', acts[index % acts.length] ?? ''], ...inputs]);
    // The act is the same for a page's script, which is answered without the page: many more can be sent.
    const whole = index % wholeEvery === 0;
    const { status, location } = await send(whole ? address : asScriptAsks(address), headers, body);
    if (status >= 500) failures.push(`${status} ${address} ${told(body)}`);
    if (![202, 302, 303, 404].includes(status)) continue;
    if (location.startsWith('/') && location !== address) {
      const { status: shown } = await read(location, headers);
      if (shown >= 500) failures.push(`${shown} ${location} after ${told(body)}`);
    }
    if (location.startsWith('/logga-in') || pattern === '/logga-ut') headers = world.headersFor(sender);
    const again = await read(address, headers);
    if (again.status >= 500) failures.push(`${again.status} ${address} after ${told(body)}`);
    inputs = formInputs(again.text);
    // What still has its forms takes a few more before it is left for a new thing.
    if (again.status === 200 && inputs.length > 0 && index % 4 !== 0) continue;
    address = world.pageOf(pattern);
    inputs = await inputsOf(address, headers);
  }
}

function sendersTo(pattern: string): Sender[] {
  if (pattern === '/logga-in/kod') return ['halfway'];
  return pattern.startsWith('/admin') ? ['administrator', 'office'] : ['anybody'];
}

async function inputsOf(address: string, headers: Record<string, string>) {
  return formInputs((await read(address, headers)).text);
}

async function read(address: string, headers: Record<string, string>) {
  const answer = await fetch(world.app.url + address, { headers, redirect: 'manual' });
  return { status: answer.status, text: await answer.text() };
}

async function send(address: string, headers: Record<string, string>, { type, bytes }: Body) {
  const answer = await fetch(world.app.url + address, {
    method: 'POST',
    redirect: 'manual',
    headers: { ...headers, ...(type !== null && { 'Content-Type': type }) },
    body: new Uint8Array(bytes),
  });
  await answer.arrayBuffer();
  return { status: answer.status, location: answer.headers.get('Location') ?? '' };
}

/** The address that a page's script posts its form to. */
function asScriptAsks(address: string): string {
  const [path = '', query] = address.split('?');
  return `${path}.data${query === undefined ? '' : `?${query}`}`;
}

/** A body as a failure tells of it. */
const told = ({ type, bytes }: Body): string => `${type}: ${bytes.subarray(0, 600).toString('latin1')}`;
