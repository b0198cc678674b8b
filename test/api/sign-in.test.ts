import { createSessions } from '@insatskatalog/server/accounts/sessions.ts';
import { hashToken } from '@insatskatalog/server/accounts/tokens.ts';
import { sessions } from '@insatskatalog/server/db/accounts-schema.ts';
import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { eq } from 'drizzle-orm';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goodPassword, invite, joined, recoveryCodesIn, signInAgain } from '../support/accounts.ts';
import { startApp, type App } from '../support/app.ts';
import { codeFrom } from '../support/totp.ts';
import { visitor, words } from '../support/visitor.ts';

let app: App;
/** The service's clock, which a test may turn forward; never back. */
let time = new Date();
const now = () => time;
const wait = (seconds: number) => (time = new Date(time.getTime() + seconds * 1000));

beforeAll(async () => {
  app = await startApp({ searchEngine: 'sqlite', now, trustProxy: 1 });
});
afterAll(async () => {
  await app.stop();
  app.remove();
});

const cookie = 'insatskatalog';

test('an invitation leads through password and second factor into the administration', async () => {
  const { link, email } = await invite(app, { name: 'Maj Alm' });
  const browser = visitor(app);
  const welcome = await browser.get(link);
  expect(words(welcome)).toContain('Välkommen Maj Alm');
  expect(words(welcome)).toContain('katalogadministratör för Samordningsförbundet Botkyrka Huddinge Salem');
  expect(words(welcome)).toContain(email);

  const chosen = await browser.post(link, { intent: 'accept', 'new-password': goodPassword });
  expect([chosen.status, chosen.to]).toEqual([303, paths.secondFactor()]);
  // The password alone opens nothing.
  expect((await browser.get(paths.admin.todo())).to).toBe(paths.secondFactor(paths.admin.todo()));

  const setUp = await browser.get(paths.secondFactor());
  const key = /<code class="totp-key">([^<]+)</.exec(setUp.text)?.[1] ?? '';
  expect(key.replaceAll(' ', '')).toMatch(/^[A-Z2-7]{32}$/);
  const codes = await browser.post(paths.secondFactor(), { intent: 'set-up', code: codeFrom(key, time) });
  expect(new Set(recoveryCodesIn(codes)).size).toBe(10);
  expect((await browser.get(paths.admin.todo())).status).toBe(200);
});

test('a link works once and for a while', async () => {
  const { link } = await invite(app);
  await visitor(app).post(link, { intent: 'accept', 'new-password': goodPassword });
  expect(words(await visitor(app).get(link))).toContain('Inbjudan gäller inte längre');
  const again = await visitor(app).post(link, { intent: 'accept', 'new-password': 'en annan fras helt' });
  expect(again.headers.getSetCookie()).toEqual([]);

  const late = await invite(app);
  wait(7 * 24 * 3600 + 1);
  expect(words(await visitor(app).get(late.link))).toContain('Inbjudan gäller inte längre');
});

test.each([
  ['kort', 'för kort'],
  ['Sommaren2026!!', 'lätt att gissa'],
  ['qwertyuiopå123', 'lätt att gissa'],
  ['aaaaaaaaaaaaaa', 'lätt att gissa'],
  ['L0senord12345', 'lätt att gissa'],
  ['majalm1234567', 'liknar ditt namn'],
])('the password %s is refused, and the page says why', async (password, reason) => {
  const { link } = await invite(app, { name: 'Maj Alm' });
  const answer = await visitor(app).post(link, { intent: 'accept', 'new-password': password });
  expect(answer.status).toBe(422);
  expect(words(answer)).toContain(reason);
});

test('a code works once, and so does a recovery code', async () => {
  const person = await joined(app);
  const signIn = async (code: string) => {
    const browser = visitor(app);
    await browser.post(paths.signIn(), { intent: 'sign-in', email: person.email, password: goodPassword });
    return (await browser.post(paths.secondFactor(), { intent: 'give-code', code })).status;
  };
  // The code that set the app up is used.
  expect(await signIn(codeFrom(person.key, time))).toBe(422);
  wait(30);
  const code = codeFrom(person.key, time);
  expect(await signIn(code)).toBe(303);
  expect(await signIn(code)).toBe(422);
  // Neither may one that is older than the last that was used.
  wait(60);
  expect(await signIn(codeFrom(person.key, time))).toBe(303);
  expect(await signIn(codeFrom(person.key, new Date(time.getTime() - 30_000)))).toBe(422);

  const [recovery = ''] = person.recoveryCodes;
  expect(await signIn(recovery.toUpperCase().replaceAll('-', ' '))).toBe(303);
  expect(await signIn(recovery)).toBe(422);
});

test('a token that somebody else gave the browser is worth nothing after signing in, nor is the halfway one', async () => {
  const person = await joined(app);
  const halfway = visitor(app);
  halfway.cookies.set(cookie, 'A'.repeat(43));
  wait(30);
  await halfway.post(paths.signIn(), { intent: 'sign-in', email: person.email, password: goodPassword });
  const first = halfway.cookies.get(cookie) ?? '';
  expect(first).not.toBe('A'.repeat(43));
  await halfway.post(paths.secondFactor(), { intent: 'give-code', code: codeFrom(person.key, time) });
  const second = halfway.cookies.get(cookie) ?? '';
  expect(second).not.toBe(first);
  expect((await halfway.get(paths.admin.todo())).status).toBe(200);
  const thief = visitor(app);
  for (const token of ['A'.repeat(43), first]) {
    thief.cookies.set(cookie, token);
    expect((await thief.get(paths.admin.todo())).to).toBe(paths.signIn(paths.admin.todo()));
  }
});

test('an account that is not there, is disabled or has not come yet answers as one with another password', async () => {
  const person = await joined(app);
  const { email: waiting } = await invite(app);
  const answers = [];
  for (const email of [person.email, waiting, 'ingen@example.org']) {
    const answer = await visitor(app, '192.0.2.77').post(paths.signIn(), {
      intent: 'sign-in',
      email,
      password: 'fel lösenord här',
    });
    answers.push([answer.status, words(answer), answer.headers.getSetCookie()]);
  }
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
  const forgotten = [];
  for (const email of [person.email, 'ingen@example.org']) {
    const answer = await visitor(app).post(paths.forgottenPassword(), { intent: 'ask', email });
    forgotten.push([answer.status, words(answer)]);
  }
  expect(forgotten[1]).toEqual(forgotten[0]);
});

test('guessing takes longer and longer, and never locks the owner out', async () => {
  const person = await joined(app);
  const guess = (address: string, email = person.email) =>
    visitor(app, address).post(paths.signIn(), { intent: 'sign-in', email, password: 'fel lösenord här' });
  for (let count = 0; count < 5; count++) expect((await guess('198.51.100.1')).status).toBe(422);
  const refused = await guess('198.51.100.1');
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
  expect(words(refused)).toContain('Vänta');
  // The owner, from elsewhere, is not held up.
  const owner = await visitor(app, '198.51.100.2').post(paths.signIn(), {
    intent: 'sign-in',
    email: person.email,
    password: goodPassword,
  });
  expect(owner.status).toBe(303);
  // It ends by itself, and the next wait is longer.
  wait(Number(refused.headers.get('Retry-After')));
  expect((await guess('198.51.100.1')).status).toBe(422);
  const longer = await guess('198.51.100.1');
  expect(Number(longer.headers.get('Retry-After'))).toBeGreaterThan(
    Number(refused.headers.get('Retry-After')),
  );
});

test('a hundred guesses at once count as a hundred', async () => {
  const person = await joined(app);
  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      visitor(app, '198.51.100.9').post(paths.signIn(), {
        intent: 'sign-in',
        email: person.email,
        password: 'fel lösenord här',
      }),
    ),
  );
  expect(answers.filter(({ status }) => status === 422)).toHaveLength(5);
});

test('many addresses at one account wait too, but never more than a minute', async () => {
  const person = await joined(app);
  const guess = (place: number) =>
    visitor(app, `203.0.113.${place}`).post(paths.signIn(), {
      intent: 'sign-in',
      email: person.email,
      password: 'fel lösenord här',
    });
  const waits: number[] = [];
  for (let place = 0; place < 40; place++) {
    const answer = await guess(place);
    if (answer.status === 429) {
      waits.push(Number(answer.headers.get('Retry-After')));
      wait(waits.at(-1) ?? 0);
    }
  }
  expect(waits.length).toBeGreaterThan(5);
  expect(Math.max(...waits)).toBeLessThanOrEqual(60);
});

test('codes cannot be guessed either', async () => {
  const person = await joined(app);
  const browser = visitor(app);
  await browser.post(paths.signIn(), { intent: 'sign-in', email: person.email, password: goodPassword });
  const statuses = [];
  for (let count = 0; count < 7; count++)
    statuses.push((await browser.post(paths.secondFactor(), { intent: 'give-code', code: '000000' })).status);
  expect(statuses).toEqual([422, 422, 422, 422, 422, 429, 429]);
});

test.each([undefined, 'null', 'https://evil.example', 'http://127.0.0.1:1'])(
  'what is posted with the origin %s is refused',
  async (origin) => {
    const person = await joined(app);
    for (const path of [paths.signIn(), paths.signOut(), paths.admin.ownAccount()]) {
      const answer = await person.browser.post(
        path,
        { intent: 'rename', name: 'Kapad' },
        origin ? { Origin: origin } : {},
      );
      expect(answer.status, path).toBe(403);
    }
    expect((await person.browser.get(paths.admin.ownAccount())).text).not.toContain('Kapad');
  },
);

test.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
  '/%2f%2fevil.example/..//evil.example',
  'evil.example',
])('signing in never leads to another host (%s)', async (onwards) => {
  const person = await joined(app);
  const signedIn = await person.browser.get(`/logga-in?vidare=${encodeURIComponent(onwards)}`);
  const place = new URL(signedIn.to ?? '', 'http://katalogen.example');
  expect([signedIn.status, place.host]).toEqual([302, 'katalogen.example']);
});

test('signing in leads to where one was going', async () => {
  const person = await joined(app);
  const browser = visitor(app);
  const asked = await browser.get(`${paths.admin.accounts()}?sida=2`);
  expect(asked.to).toBe(paths.signIn('/admin/konton?sida=2'));
  const password = await browser.post(asked.to ?? '', {
    intent: 'sign-in',
    email: person.email.toUpperCase(),
    password: goodPassword,
  });
  wait(30);
  const code = await browser.post(password.to ?? '', {
    intent: 'give-code',
    code: codeFrom(person.key, time),
  });
  expect(code.to).toBe('/admin/konton?sida=2');
});

test('signing out ends the session, and reading the address does not', async () => {
  const { browser } = await joined(app);
  const token = browser.cookies.get(cookie) ?? '';
  await browser.get(paths.signOut());
  expect((await browser.get(paths.admin.todo())).status).toBe(200);
  const out = await browser.post(paths.signOut(), {});
  expect(out.headers.getSetCookie().join()).toContain('Max-Age=0');
  browser.cookies.set(cookie, token);
  expect((await browser.get(paths.admin.todo())).status).toBe(302);
});

test('a session ends after two hours without use, and after a working day at most', async () => {
  const idle = await joined(app);
  wait(2 * 3600 + 1);
  expect((await idle.browser.get(paths.admin.todo())).status).toBe(302);
  const busy = await signInAgain(app, idle);
  for (let hour = 0; hour < 12; hour++) {
    expect((await busy.get(paths.admin.todo())).status, `after ${hour} h`).toBe(200);
    wait(3600);
  }
  wait(1);
  expect((await busy.get(paths.admin.todo())).status).toBe(302);
});

test('pages about one person are kept by no cache, and secrets are not in the log', async () => {
  const person = await joined(app);
  const { link } = await invite(app);
  for (const path of [link, paths.signIn(), paths.admin.ownAccount()])
    expect((await person.browser.get(path)).headers.get('Cache-Control')).toContain('no-store');
  expect(app.log()).toContain('"path":"/inbjudan/…"');
  for (const secret of [link.split('/').at(-1) ?? link, person.key, person.email, goodPassword])
    expect(app.log()).not.toContain(secret);
});

test('a token that is not of our making is no session, even if one were kept under it', async () => {
  const { account } = await joined(app);
  const db = openDatabase(join(app.dataDir, 'catalogue.sqlite'));
  const thief = visitor(app);
  const begin = (token: string) => {
    const id = createSessions(db, () => time).begin(account, 'full', 'test');
    db.update(sessions)
      .set({ tokenHash: hashToken(token) })
      .where(eq(sessions.tokenHash, hashToken(id)))
      .run();
    return token;
  };
  for (const token of [begin('1'), begin(`${'A'.repeat(43)}A`), begin(`${'A'.repeat(42)}.`)]) {
    thief.cookies.set(cookie, token);
    expect((await thief.get(paths.admin.todo())).to).toBe(paths.signIn(paths.admin.todo()));
  }
  thief.cookies.set(cookie, begin('A'.repeat(43)));
  expect((await thief.get(paths.admin.todo())).status).toBe(200);
  db.$client.close();
});

test('the cookie is the host’s own over https', async () => {
  const secure = await startApp({
    searchEngine: 'sqlite',
    baseUrl: 'https://katalogen.example',
    data: 'demonstration',
  });
  const answer = await visitor(secure).post(paths.signIn(), {
    intent: 'demonstration',
    role: 'administrator',
  });
  expect(answer.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^__Host-insatskatalog=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/),
  ]);
  await secure.stop();
  secure.remove();
});
