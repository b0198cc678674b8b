import { paths } from '@insatskatalog/shared/paths.ts';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { invite, joined, recoveryCodesIn, keyIn } from '../support/accounts.ts';
import { startApp, type App } from '../support/app.ts';
import { startIssuer, type Issuer } from '../support/oidc-issuer.ts';
import { codeFrom } from '../support/totp.ts';
import { visitor, words, type Answer, type Visitor } from '../support/visitor.ts';

let issuer: Issuer;
let app: App;

beforeAll(async () => {
  const port = await freePort();
  issuer = await startIssuer(`http://127.0.0.1:${port}${paths.oidcAnswer()}`);
  app = await startApp({
    searchEngine: 'sqlite',
    port,
    oidc: { issuer: issuer.url, clientId: 'katalogen', clientSecret: 'hemligt', name: 'Huddinge kommun' },
  });
});
afterAll(async () => {
  await app.stop();
  app.remove();
  await issuer.stop();
});

test('an account linked by its owner is opened by the sign-in elsewhere, with our second factor where the issuer asked for one alone', async () => {
  const person = await joined(app);
  issuer.signsIn({ subject: 'anna' });
  const page = await person.browser.get(paths.admin.ownAccount());
  expect(words(page)).toContain('Logga in med Huddinge kommun');
  const linked = await through(person.browser, linkOf(page));
  expect(linked.to).toBe('/admin/konto?klart=koppla');

  const browser = visitor(app);
  expect(words(await browser.get(paths.signIn()))).toContain('Logga in med Huddinge kommun');
  const answer = await through(browser, paths.oidcStart({ vidare: '/admin/konton' }));
  expect(answer.to).toBe(paths.secondFactor('/admin/konton'));
  expect((await browser.get(paths.admin.todo())).status).toBe(302);

  issuer.signsIn({ subject: 'anna', amr: ['pwd', 'mfa'] });
  const strong = visitor(app);
  expect((await through(strong, paths.oidcStart({ vidare: '/admin/konton' }))).to).toBe('/admin/konton');
  expect((await strong.get(paths.admin.todo())).status).toBe(200);
});

test('a mail address at the issuer opens nothing', async () => {
  await joined(app, { email: 'samma@example.org' });
  issuer.signsIn({ subject: 'somebody-else', amr: ['mfa'] });
  const browser = visitor(app);
  const answer = await through(browser, paths.oidcStart());
  expect(answer.status).toBe(403);
  expect(words(answer)).toContain('Inget konto i katalogen är kopplat');
  expect(browser.cookies.has('insatskatalog')).toBe(false);
});

test('an invitation is accepted by a sign-in elsewhere, once', async () => {
  const { link } = await invite(app);
  issuer.signsIn({ subject: 'bo' });
  const browser = visitor(app);
  const page = await browser.get(link);
  expect(words(page)).toContain('Använd Huddinge kommun i stället');
  const start = paths.oidcStart({ inbjudan: link.split('/').at(-1) ?? '' });
  expect((await through(browser, start)).to).toBe(paths.secondFactor(paths.admin.todo()));
  const key = keyIn(await browser.get(paths.secondFactor()));
  const codes = await browser.post(paths.secondFactor(), {
    intent: 'set-up',
    code: codeFrom(key, new Date()),
  });
  expect(recoveryCodesIn(codes)).toHaveLength(10);
  expect(words(await through(visitor(app), start))).toContain('Inbjudan gäller inte längre');
});

test('an identity that is one account’s cannot be linked to another', async () => {
  issuer.signsIn({ subject: 'cecilia' });
  const first = await joined(app);
  await through(first.browser, linkOf(await first.browser.get(paths.admin.ownAccount())));
  const second = await joined(app);
  const answer = await through(second.browser, linkOf(await second.browser.get(paths.admin.ownAccount())));
  expect(words(answer)).toContain('hör redan till ett annat konto');
});

test('another site cannot link its identity to somebody who is signed in', async () => {
  const person = await joined(app);
  issuer.signsIn({ subject: 'mallory', amr: ['mfa'] });
  // The session's id cannot be guessed, and another's own is of no use.
  const other = await joined(app);
  const foreign = linkOf(await other.browser.get(paths.admin.ownAccount()));
  for (const start of [paths.oidcStart({ koppla: 'guessed' }), foreign])
    expect((await through(person.browser, start)).status).toBe(403);
  expect((await through(visitor(app), paths.oidcStart())).status).toBe(403);
});

test('an answer belongs to the browser that asked, once, with its own state', async () => {
  issuer.signsIn({ subject: 'anna', amr: ['mfa'] });
  const browser = visitor(app);
  const back = await atIssuer(browser, paths.oidcStart());
  // Somebody else's browser, which asked for nothing or for something else.
  expect((await visitor(app).get(back)).status).toBe(403);
  const other = visitor(app);
  await other.get(paths.oidcStart());
  expect((await other.get(back)).status).toBe(403);
  const refused = await browser.get(`${paths.oidcAnswer()}?error=access_denied&state=x`);
  expect(refused.status).toBe(403);
  expect(words(refused)).toContain('avbröts');
});

describe('to change what could lock the owner out, who signed in elsewhere', () => {
  test('has to sign in there anew, and goes on under a new token', async () => {
    const browser = await letIn('david');
    expect((await newCodes(browser)).status).toBe(403);
    expect(words(await browser.get(paths.admin.ownAccount()))).toContain(
      'Logga in på nytt med Huddinge kommun',
    );
    const before = browser.cookies.get('insatskatalog');
    const answer = await through(browser, await anew(browser));
    expect(answer.to).toBe(paths.admin.ownAccount());
    expect(browser.cookies.get('insatskatalog')).not.toBe(before);
    expect(recoveryCodesIn(await newCodes(browser))).toHaveLength(10);
  });

  test('is not believed when the issuer let the browser in without asking', async () => {
    const browser = await letIn('erik');
    issuer.signsIn({ subject: 'erik', amr: ['mfa'], askedAt: new Date(Date.now() - 3_600_000) });
    const answer = await through(browser, await anew(browser));
    expect(answer.status).toBe(403);
    expect(words(answer)).toContain('utan att fråga vem du är');
    expect((await newCodes(browser)).status).toBe(403);
  });

  test('cannot do it as somebody else, nor for another session', async () => {
    const browser = await letIn('frida');
    const other = await letIn('gustav');
    issuer.signsIn({ subject: 'gustav', amr: ['mfa'] });
    expect((await through(browser, await anew(browser))).status).toBe(403);
    issuer.signsIn({ subject: 'frida', amr: ['mfa'] });
    expect((await through(browser, await anew(other))).status).toBe(403);
    expect((await newCodes(browser)).status).toBe(403);
    expect((await newCodes(other)).status).toBe(403);
  });
});

test('an issuer that does not answer is said to, and the page goes on', async () => {
  const dead = await startApp({
    searchEngine: 'sqlite',
    oidc: { issuer: 'http://127.0.0.1:9', clientId: 'x', clientSecret: 'y', name: 'Huddinge kommun' },
  });
  const browser = visitor(dead);
  const start = await browser.get(paths.oidcStart());
  const answer = await browser.get(start.to ?? '');
  expect(answer.status).toBe(503);
  expect(words(answer)).toContain('Huddinge kommun svarar inte just nu');
  await dead.stop();
  dead.remove();
});

/** Linked, and let in by the issuer, which does not say when it asked. */
async function letIn(subject: string): Promise<Visitor> {
  const person = await joined(app);
  issuer.signsIn({ subject });
  await through(person.browser, linkOf(await person.browser.get(paths.admin.ownAccount())));
  issuer.signsIn({ subject, amr: ['mfa'] });
  const browser = visitor(app);
  await through(browser, paths.oidcStart());
  return browser;
}
const newCodes = (browser: Visitor) =>
  browser.post(paths.admin.ownAccount(), { intent: 'new-recovery-codes' });
const anew = async (browser: Visitor): Promise<string> =>
  /href="(\/logga-in\/oidc\?bekrafta=[^"]+)"/
    .exec((await browser.get(paths.admin.ownAccount())).text)?.[1]
    ?.replaceAll('&amp;', '&') ?? 'no link';

const linkOf = ({ text }: Answer): string =>
  /href="(\/logga-in\/oidc\?koppla=[^"]+)"/.exec(text)?.[1] ?? 'no link';

/** Goes to the issuer, signs in there and comes back. */
async function through(browser: Visitor, start: string): Promise<Answer> {
  return browser.get(await atIssuer(browser, start));
}

/** Goes to the issuer and signs in there; gives the address that it sends the browser back to. */
async function atIssuer(browser: Visitor, start: string): Promise<string> {
  const begun = await browser.get(start);
  const there = visitor(issuer);
  let address = begun.to ?? '';
  for (let step = 0; step < 6 && !address.includes(paths.oidcAnswer()); step++)
    address = (await there.get(address)).to ?? '';
  return address.slice(address.indexOf(paths.oidcAnswer()));
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
