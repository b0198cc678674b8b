import { paths } from '@insatskatalog/shared/paths.ts';
import { auditEvents } from '@insatskatalog/server/db/accounts-schema.ts';
import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  goodPassword,
  invite,
  joined,
  keyIn,
  linkIn,
  recoveryCodesIn,
  signInAgain,
} from '../support/accounts.ts';
import { startApp, type App } from '../support/app.ts';
import { codeFrom } from '../support/totp.ts';
import { until } from '../support/until.ts';
import { visitor, words, type Visitor } from '../support/visitor.ts';

let app: App;
let time = new Date();
const wait = (seconds: number) => (time = new Date(time.getTime() + seconds * 1000));
const officeOf = (given: Parameters<typeof joined>[1] = {}) =>
  joined(app, { of: 'editorial-office', name: 'Redaktör Ek', ...given });

beforeAll(async () => {
  app = await startApp({ searchEngine: 'sqlite', now: () => time });
});
afterAll(async () => {
  await app.stop();
  app.remove();
});

test('disabling an account ends its sessions at once, and enabling it lets it in again', async () => {
  const office = await officeOf();
  const person = await joined(app);
  expect((await person.browser.get(paths.admin.todo())).status).toBe(200);
  const page = paths.admin.account(person.account);
  const disabled = await office.browser.post(page, { intent: 'disable' });
  expect(disabled.to).toBe(`${page}?klart=disable`);
  expect((await person.browser.get(paths.admin.todo())).to).toBe(paths.signIn(paths.admin.todo()));
  const refused = await visitor(app).post(paths.signIn(), {
    intent: 'sign-in',
    email: person.email,
    password: goodPassword,
  });
  expect(refused.status).toBe(422);
  await office.browser.post(page, { intent: 'enable' });
  wait(30);
  const back = await signInAgain(app, person);
  expect((await back.get(paths.admin.todo())).status).toBe(200);
});

test('the editorial office’s last account cannot be disabled', async () => {
  const alone = await startApp({ searchEngine: 'sqlite' });
  const last = await joined(alone, { of: 'editorial-office' });
  await invite(alone, { of: 'editorial-office' });
  const answer = await last.browser.post(paths.admin.account(last.account), { intent: 'disable' });
  expect(answer.status).toBe(409);
  expect(words(answer)).toContain('redaktionens enda konto');
  expect((await last.browser.get(paths.admin.todo())).status).toBe(200);
  await alone.stop();
  alone.remove();
});

test('an administrator sees the accounts of the own association and can change none of them', async () => {
  const office = await officeOf();
  const own = await joined(app);
  const colleague = await joined(app);
  const other = await joined(app, { of: 'sf-sodertalje' });
  const list = words(await own.browser.get(paths.admin.accounts()));
  expect(list).toContain(colleague.email);
  for (const hidden of [other.email, office.email]) expect(list).not.toContain(hidden);
  expect((await own.browser.get(paths.admin.account(other.account))).status).toBe(404);
  expect((await own.browser.get(paths.admin.account(colleague.account))).text).not.toContain('name="intent"');
  for (const account of [other.account, colleague.account])
    for (const intent of ['disable', 'reset-password', 'reset-second-factor'])
      expect((await own.browser.post(paths.admin.account(account), { intent })).status).toBe(404);
  expect((await own.browser.get(paths.admin.invite())).status).toBe(404);
  const invited = await own.browser.post(paths.admin.invite(), {
    intent: 'invite',
    name: 'X',
    email: 'x@example.org',
    of: 'editorial-office',
  });
  expect(invited.status).toBe(404);
});

test('what somebody tried with others’ accounts is in their own log', async () => {
  const own = await joined(app);
  const colleague = await joined(app);
  const other = await joined(app, { of: 'sf-sodertalje' });
  await own.browser.post(paths.admin.account(colleague.account), { intent: 'disable' });
  await own.browser.post(paths.admin.account(other.account), { intent: 'reset-password' });
  await own.browser.get(paths.admin.account(other.account));
  await own.browser.post(paths.admin.invite(), {
    intent: 'invite',
    name: 'X',
    email: 'x@example.org',
    of: '',
  });
  const db = openDatabase(join(app.dataDir, 'catalogue.sqlite'));
  const tried = db
    .select()
    .from(auditEvents)
    .all()
    .filter(({ actor, outcome }) => actor === own.account && outcome === 'refused');
  db.$client.close();
  expect(tried.map(({ action, objectId }) => [action, objectId])).toEqual([
    ['account.disable', colleague.account],
    ['account.reset', other.account],
    ['account.read', other.account],
    ['account.invite', ''],
  ]);
  // Whoever reads the log of the one who tried learns nothing of the other association.
  expect(new Set(tried.map(({ association }) => association))).toEqual(new Set([tried[0]?.association]));
  expect(tried.every(({ objectName }) => objectName === '')).toBe(true);
});

test('a lost phone is helped by the editorial office, and the next sign-in sets up another', async () => {
  const office = await officeOf();
  const person = await joined(app);
  await office.browser.post(paths.admin.account(person.account), { intent: 'reset-second-factor' });
  expect((await person.browser.get(paths.admin.todo())).status).toBe(302);
  const browser = visitor(app);
  await browser.post(paths.signIn(), { intent: 'sign-in', email: person.email, password: goodPassword });
  const key = keyIn(await browser.get(paths.secondFactor()));
  expect(key).not.toBe(person.key);
  const oldCode = await browser.post(paths.secondFactor(), {
    intent: 'give-code',
    code: person.recoveryCodes[0] ?? '',
  });
  expect(oldCode.status).toBe(422);
  const codes = await browser.post(paths.secondFactor(), { intent: 'set-up', code: codeFrom(key, time) });
  expect(recoveryCodesIn(codes)).toHaveLength(10);
});

test('without mail, the editorial office hands over a link for a new password; it works once, for an hour', async () => {
  const office = await officeOf();
  const person = await joined(app);
  expect(words(await visitor(app).get(paths.forgottenPassword()))).toContain('Be någon på redaktionen');
  const reset = () => office.browser.post(paths.admin.account(person.account), { intent: 'reset-password' });
  const first = linkIn(await reset(), app.url);
  const second = linkIn(await reset(), app.url);
  expect(words(await visitor(app).get(first))).toContain('Länken gäller inte längre');
  const password = 'havtorn och sju vita skor';
  const chosen = await visitor(app).post(second, { intent: 'choose', 'new-password': password });
  expect(chosen.to).toBe('/logga-in?klart=losenord');
  // Who had signed in before is signed out, and the link is used.
  expect((await person.browser.get(paths.admin.todo())).status).toBe(302);
  expect(words(await visitor(app).get(second))).toContain('Länken gäller inte längre');
  const browser = visitor(app);
  const entered = await browser.post(paths.signIn(), { intent: 'sign-in', email: person.email, password });
  expect(entered.to).toContain(paths.secondFactor());
  const late = linkIn(await reset(), app.url);
  wait(3601);
  expect(words(await visitor(app).get(late))).toContain('Länken gäller inte längre');
});

test('changing the password needs the old one and ends the other sessions', async () => {
  const person = await joined(app);
  wait(30);
  const other = await signInAgain(app, person);
  const change = (password: string) =>
    person.browser.post(paths.admin.ownAccount(), {
      intent: 'change-password',
      password,
      'new-password': 'havtorn och sju vita skor',
    });
  expect((await change('fel lösenord här')).status).toBe(422);
  expect((await change('')).status).toBe(422);
  expect((await change(goodPassword)).to).toBe('/admin/konto?klart=losenord');
  expect((await person.browser.get(paths.admin.todo())).status).toBe(200);
  expect((await other.get(paths.admin.todo())).status).toBe(302);
});

test('sessions are listed and ended by their owner, and by nobody else', async () => {
  const person = await joined(app);
  wait(30);
  const other = await signInAgain(app, person);
  const page = await person.browser.get(paths.admin.ownAccount());
  expect(words(page)).toContain('Firefox på Linux');
  const session = /name="session" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
  const stranger = await joined(app);
  await stranger.browser.post(paths.admin.ownAccount(), { intent: 'end-session', session });
  expect((await other.get(paths.admin.todo())).status).toBe(200);
  await person.browser.post(paths.admin.ownAccount(), { intent: 'end-session', session });
  expect((await other.get(paths.admin.todo())).status).toBe(302);
  expect((await person.browser.get(paths.admin.todo())).status).toBe(200);
});

describe('half an hour after signing in', () => {
  const cookie = 'insatskatalog';
  const acts: [
    string,
    (browser: Visitor, account: string, extra: Record<string, string>) => ReturnType<Visitor['post']>,
  ][] = [
    [
      'inviting',
      (browser, _account, extra) =>
        browser.post(paths.admin.invite(), {
          intent: 'invite',
          name: 'Ny',
          email: `ny${time.getTime()}@example.org`,
          of: 'sf-sodertalje',
          ...extra,
        }),
    ],
    [
      'disabling',
      (browser, account, extra) =>
        browser.post(paths.admin.account(account), { intent: 'disable', ...extra }),
    ],
    [
      'new recovery codes',
      (browser, _account, extra) =>
        browser.post(paths.admin.ownAccount(), { intent: 'new-recovery-codes', ...extra }),
    ],
  ];
  test.each(acts)('%s asks for the password again, and goes on under a new token', async (_name, act) => {
    const office = await officeOf();
    const { account } = await joined(app);
    wait(31 * 60);
    const refused = await act(office.browser, account, {});
    expect(refused.status).toBe(403);
    expect(refused.text).toContain('autoComplete="current-password"');
    const before = office.browser.cookies.get(cookie);
    expect((await act(office.browser, account, { password: 'fel lösenord här' })).status).toBe(422);
    expect([200, 303]).toContain((await act(office.browser, account, { password: goodPassword })).status);
    expect(office.browser.cookies.get(cookie)).not.toBe(before);
    expect((await office.browser.get(paths.admin.todo())).status).toBe(200);
  });
});

test('a form that gives the password again and is wrong otherwise leaves its sender signed in', async () => {
  const { browser } = await joined(app);
  const own = paths.admin.ownAccount();
  const forms: Record<string, string>[] = [
    { intent: 'rename', name: '' },
    { intent: 'replace-second-factor', code: '000000' },
    { intent: 'change-password', 'new-password': 'kort' },
  ];
  for (const form of forms) {
    expect((await browser.post(own, { ...form, password: goodPassword })).status, form.intent).toBe(422);
    expect((await browser.get(own)).status, form.intent).toBe(200);
  }
});

test('a new app replaces the old one when a code from it is given', async () => {
  const person = await joined(app);
  const own = paths.admin.ownAccount();
  const key = keyIn(await person.browser.get(`${own}?visa=ny-app`));
  const wrong = await person.browser.post(`${own}?visa=ny-app`, {
    intent: 'replace-second-factor',
    code: '000000',
  });
  expect(wrong.status).toBe(422);
  expect(keyIn(wrong)).toBe(key);
  const codes = await person.browser.post(`${own}?visa=ny-app`, {
    intent: 'replace-second-factor',
    code: codeFrom(key, time),
  });
  expect(recoveryCodesIn(codes)).toHaveLength(10);
  wait(30);
  expect((await (await signInAgain(app, person)).get(paths.admin.todo())).status).toBe(302);
  wait(30);
  expect((await (await signInAgain(app, { ...person, key })).get(paths.admin.todo())).status).toBe(200);
});

test('nobody makes more of an account than its form says', async () => {
  const person = await joined(app);
  await person.browser.post(paths.admin.ownAccount(), {
    intent: 'rename',
    name: 'Ny Namn',
    role: 'editorial-office',
    association: 'sf-sodertalje',
    email: 'annan@example.org',
  });
  const page = words(await person.browser.get(paths.admin.ownAccount()));
  expect(page).toContain('Ny Namn');
  expect(page).toContain('Katalogadministratör, Botkyrka Huddinge Salem');
  expect(page).toContain(person.email);
});

test('an invitation that is wrong comes back as it was, with every error; one that was sent can be sent again or taken back', async () => {
  const office = await officeOf();
  const wrong = await office.browser.post(paths.admin.invite(), {
    intent: 'invite',
    name: ' ',
    email: 'maj.example.org',
    of: 'x',
  });
  expect(wrong.status).toBe(422);
  for (const part of ['Skriv ett namn.', 'Skriv en e-postadress', 'Välj ett förbund', '3 saker'])
    expect(words(wrong)).toContain(part);
  expect(wrong.text).toContain('value="maj.example.org"');
  const { email, link, account } = await invite(app);
  const twice = await office.browser.post(paths.admin.invite(), {
    intent: 'invite',
    name: 'Maj',
    email: email.toUpperCase(),
    of: 'editorial-office',
  });
  expect(words(twice)).toContain('Det finns redan ett konto');
  const again = linkIn(
    await office.browser.post(paths.admin.account(account), { intent: 'invite-again' }),
    app.url,
  );
  expect(words(await visitor(app).get(link))).toContain('Inbjudan gäller inte längre');
  expect(words(await visitor(app).get(again))).toContain('Välkommen');
  expect((await office.browser.post(paths.admin.account(account), { intent: 'withdraw' })).to).toBe(
    '/admin/konton?klart=withdraw',
  );
  expect(words(await visitor(app).get(again))).toContain('Inbjudan gäller inte längre');
});

test('what happens to accounts is in the log, and no address, code or password is', async () => {
  const person = await joined(app);
  await visitor(app).post(paths.signIn(), {
    intent: 'sign-in',
    email: person.email,
    password: 'fel lösenord här',
  });
  await visitor(app).post(paths.signIn(), {
    intent: 'sign-in',
    email: 'hemlig@example.org',
    password: 'fel lösenord här',
  });
  const db = openDatabase(join(app.dataDir, 'catalogue.sqlite'));
  const events = db.select().from(auditEvents).all();
  db.$client.close();
  const ofPerson = events.filter(({ objectId }) => objectId === person.account);
  expect(ofPerson.map(({ action, outcome }) => `${action} ${outcome}`)).toEqual([
    'account.invite done',
    'account.accept done',
    'account.set-up-second-factor done',
    'account.sign-in done',
    'account.sign-in refused',
  ]);
  const text = JSON.stringify(events);
  for (const secret of ['127.0.0.1', 'hemlig@', goodPassword, person.key, ...person.recoveryCodes])
    expect(text).not.toContain(secret);
});

test('with a mail server, links go by mail alone', async () => {
  const mails: string[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      let text = '';
      stream.on('data', (part: Buffer) => (text += part.toString()));
      stream.on('end', () => {
        mails.push(text.replace(/=\r?\n/g, ''));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  const address = smtp.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const url = `smtp://127.0.0.1:${port}`;
  const mailing = await startApp({ searchEngine: 'sqlite', mail: { url, from: 'katalogen@example.org' } });
  const link = (kind: string) => new RegExp(`/${kind}/[\\w-]{43}`).exec(mails.at(-1) ?? '')?.[0] ?? '';

  await expect(invite(mailing, { email: 'maj@example.org' })).rejects.toThrow('shows no link');
  expect(mails.at(-1)).toContain('To: maj@example.org');
  const browser = visitor(mailing);
  await browser.post(link('inbjudan'), { intent: 'accept', 'new-password': goodPassword });
  expect((await browser.get(paths.secondFactor())).status).toBe(200);

  const ask = (email: string) => visitor(mailing).post(paths.forgottenPassword(), { intent: 'ask', email });
  await ask('ingen@example.org');
  await ask('maj@example.org');
  await until(() => mails.length === 2);
  expect(words(await visitor(mailing).get(link('nytt-losenord')))).toContain('maj@example.org');
  // An inbox is not filled: three in a while.
  for (let count = 0; count < 5; count++) await ask('maj@example.org');
  await mailing.stop();
  expect(mails).toHaveLength(4);
  mailing.remove();
  await new Promise<void>((resolve) => smtp.close(resolve));
});

describe('a demonstration', () => {
  test('lets anybody try each role, and change no account', async () => {
    const demonstration = await startApp({ searchEngine: 'sqlite', data: 'demonstration' });
    const real = await joined(demonstration, { of: 'editorial-office' });
    const office = visitor(demonstration);
    expect(
      (await office.post(paths.signIn(), { intent: 'demonstration', role: 'editorial-office' })).to,
    ).toBe('/admin');
    const accounts = words(await office.get(paths.admin.accounts()));
    expect(accounts).toContain('redaktionen@example.org');
    expect(accounts).not.toContain(real.email);
    const invited = await office.post(paths.admin.invite(), {
      intent: 'invite',
      name: 'X',
      email: 'x@example.org',
      of: 'editorial-office',
    });
    expect(invited.status).toBe(409);
    for (const intent of ['change-password', 'rename', 'new-recovery-codes', 'end-other-sessions'])
      expect(
        (await office.post(paths.admin.ownAccount(), { intent, name: 'Kapad', 'new-password': goodPassword }))
          .status,
      ).toBe(422);
    expect((await office.post(paths.admin.account(real.account), { intent: 'disable' })).status).toBe(404);
    await demonstration.stop();
    demonstration.remove();
  });

  test('is nothing that an installation with real data offers', async () => {
    expect(words(await visitor(app).get(paths.signIn()))).not.toContain('Prova');
    const answer = await visitor(app).post(paths.signIn(), {
      intent: 'demonstration',
      role: 'editorial-office',
    });
    expect(answer.status).toBe(400);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });
});
