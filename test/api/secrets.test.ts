import { createSealed } from '@insatskatalog/server/accounts/sealed.ts';
import { readSecretKeys } from '@insatskatalog/server/accounts/secret-keys.ts';
import { accounts } from '@insatskatalog/server/db/accounts-schema.ts';
import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { eq } from 'drizzle-orm';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { goodPassword, joined, signInAgain } from '../support/accounts.ts';
import { startApp, type App } from '../support/app.ts';
import { visitor } from '../support/visitor.ts';

const [first, second] = [randomBytes(32), randomBytes(32)];
const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('what is sealed', () => {
  const sealed = createSealed([first]);

  test('says nothing, differs each time, and opens for its owner', () => {
    const [one, two] = [sealed.seal('JBSWY3DP', 'anna'), sealed.seal('JBSWY3DP', 'anna')];
    expect(one).not.toBe(two);
    expect(one).not.toContain('JBSWY3DP');
    expect(sealed.open(one, 'anna')).toBe('JBSWY3DP');
  });

  test('opens neither for another owner, nor with another key, nor when a sign of it was changed', () => {
    const one = sealed.seal('JBSWY3DP', 'anna');
    expect(sealed.open(one, 'bo')).toBeNull();
    expect(createSealed([second]).open(one, 'anna')).toBeNull();
    const last = one.at(-2) === 'A' ? 'B' : 'A';
    for (const wrong of [
      `${one.slice(0, -2)}${last}${one.at(-1)}`,
      one.slice(0, -30),
      'v1..',
      'JBSWY3DP',
      '',
    ])
      expect(sealed.open(wrong, 'anna'), wrong).toBeNull();
  });

  test('goes on opening when the key is changed, until it is sealed anew', () => {
    const old = sealed.seal('JBSWY3DP', 'anna');
    const both = createSealed([second, first]);
    expect(both.open(old, 'anna')).toBe('JBSWY3DP');
    expect(both.isCurrent(old)).toBe(false);
    expect(createSealed([second]).open(both.seal('JBSWY3DP', 'anna'), 'anna')).toBe('JBSWY3DP');
  });
});

describe('keys', () => {
  test('are made once, in a file that only its owner can read', () => {
    const file = join(folder, 'made.key');
    const made = readSecretKeys(null, file);
    expect(made[0]).toHaveLength(32);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readSecretKeys(null, file)).toEqual(made);
  });

  test('come from the setting when there is one', () => {
    const setting = [first, second].map((key) => key.toString('base64')).join(',');
    expect(readSecretKeys(setting, join(folder, 'unused.key'))).toEqual([first, second]);
  });

  test.each(['', 'too short', `${first.toString('base64')}\nx`])(
    'that are none stop the start: %j',
    (text) => {
      const file = join(folder, 'wrong.key');
      writeFileSync(file, text);
      expect(() => readSecretKeys(null, file)).toThrow(/no key/);
    },
  );
});

const isPlainIn = (app: App, key: string): boolean =>
  ['catalogue.sqlite', 'catalogue.sqlite-wal'].some((file) =>
    readFileSync(join(app.dataDir, file)).includes(key.replaceAll(' ', '')),
  );

describe('the secret of an authenticator app', () => {
  let time = new Date();
  const start = (dataDir?: string): Promise<App> =>
    startApp({ searchEngine: 'sqlite', now: () => time, ...(dataDir !== undefined && { dataDir }) });
  const isLetIn = async (app: App, person: { email: string; key: string }): Promise<boolean> => {
    time = new Date(time.getTime() + 60_000);
    return (await (await signInAgain(app, person)).get(paths.admin.todo())).status === 200;
  };
  /** Does something with the account's row while the service is stopped, and starts it again. */
  async function changed(app: App, account: string, change: (stored: string) => string): Promise<App> {
    await app.stop();
    const db = openDatabase(join(app.dataDir, 'catalogue.sqlite'));
    const row = db.select().from(accounts).where(eq(accounts.id, account)).get();
    db.update(accounts)
      .set({ totpSecret: change(row?.totpSecret ?? '') })
      .where(eq(accounts.id, account))
      .run();
    db.$client.close();
    return start(app.dataDir);
  }
  test('lies nowhere in the database, also when it was written there before there was a key', async () => {
    let app = await start();
    const person = await joined(app);
    expect(isPlainIn(app, person.key)).toBe(false);
    const plain = person.key.replaceAll(' ', '');
    app = await changed(app, person.account, () => plain);
    const db = openDatabase(join(app.dataDir, 'catalogue.sqlite'));
    const stored = db.select().from(accounts).where(eq(accounts.id, person.account)).get()?.totpSecret;
    db.$client.close();
    expect(stored).toMatch(/^v1\./);
    expect(await isLetIn(app, person)).toBe(true);
    await app.stop();
    app.remove();
  });

  test('is sealed anew when a new key stands first in the file, and the old one can then go', async () => {
    const app = await start();
    const person = await joined(app);
    const file = join(app.dataDir, 'secrets.key');
    const [old, next] = [readFileSync(file, 'utf8'), randomBytes(32).toString('base64')];
    for (const keys of [`${next}\n${old}`, next]) {
      await app.stop();
      writeFileSync(file, keys);
      const again = await start(app.dataDir);
      expect(await isLetIn(again, person)).toBe(true);
      await again.stop();
    }
    app.remove();
  });

  test('is lost with the key: no code is right then, a recovery code is, and the log says so', async () => {
    const app = await start();
    const person = await joined(app);
    await app.stop();
    rmSync(join(app.dataDir, 'secrets.key'));
    const again = await start(app.dataDir);
    expect(again.log()).toContain('sealed with is missing');
    expect(await isLetIn(again, person)).toBe(false);
    const browser = visitor(again);
    await browser.post(paths.signIn(), { intent: 'sign-in', email: person.email, password: goodPassword });
    await browser.post(paths.secondFactor(), { intent: 'give-code', code: person.recoveryCodes[0] ?? '' });
    expect((await browser.get(paths.admin.todo())).status).toBe(200);
    await again.stop();
    app.remove();
  });
});
