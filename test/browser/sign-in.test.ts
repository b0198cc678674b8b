import { paths } from '@insatskatalog/shared/paths.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goodPassword, invite, joined } from '../support/accounts.ts';
import { startApp, type App } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { signIn } from '../support/sign-in.ts';
import { codeFrom } from '../support/totp.ts';

let app: App;
beforeAll(async () => {
  app = await startApp({ searchEngine: 'sqlite', data: 'demonstration' });
});
afterAll(async () => {
  await app.stop();
  app.remove();
});

const open = (path: string, options: Parameters<typeof openPage>[1] = {}) =>
  openPage(path, { site: app.url, signedIn: 'itself', ...options });

test.each([
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 390 },
] as const)(
  'an invitation leads by keyboard alone to a signed-in page (script: $javaScript)',
  async (options) => {
    const { link, email } = await invite(app);
    const page = await open(link, options);
    await tabTo(page, 'Välj ett lösenord');
    await page.keyboard.type('kort');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('för kort').waitFor();
    if (options.javaScript)
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
        .toBe('alert');
    await page.getByRole('alert').getByRole('link').click();
    expect(await focusedLabel(page)).toBe('Välj ett lösenord');
    await page.keyboard.type(goodPassword);
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { level: 1, name: 'Ställ in tvåstegsinloggning' }).waitFor();
    const key = (await page.locator('.totp-key').textContent()) ?? '';
    await tabTo(page, 'Kod');
    await page.keyboard.type(codeFrom(key, new Date()));
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { level: 1, name: 'Spara dina återställningskoder' }).waitFor();
    expect(await page.getByRole('list', { name: 'Återställningskoder' }).getByRole('listitem').count()).toBe(
      10,
    );
    await tabTo(page, 'Jag har sparat koderna, fortsätt');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${paths.admin.todo()}`);

    await page.goto(paths.admin.ownAccount());
    await page.getByText(email).waitFor();
  },
);

test('the demonstration lets a visitor in as either role, and out again', async () => {
  const page = await open(paths.signIn());
  await page.getByRole('button', { name: 'Prova som katalogadministratör' }).click();
  await page.waitForURL(`**${paths.admin.todo()}`);
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await page.getByText('Du är utloggad.').waitFor();
  await page.getByRole('button', { name: 'Prova som redaktör' }).click();
  await page.waitForURL(`**${paths.admin.todo()}`);
});

test('the demonstration lets a visitor be a provider, whose proposal its administrator is told of', async () => {
  const page = await open(paths.signIn());
  await page.getByRole('button', { name: 'Prova som verksamhet' }).click();
  await page.getByRole('heading', { level: 2, name: 'Era insatser' }).waitFor();
  const first = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Allt stämmer' }) });
  const title = await first.first().getByRole('heading').textContent();
  await first.first().getByRole('button', { name: 'Allt stämmer' }).click();
  await page.getByText(/^Tack!/).waitFor();
  await page.goto(paths.signIn());
  await page.getByRole('button', { name: 'Prova som katalogadministratör' }).click();
  await page.waitForURL(`**${paths.admin.todo()}`);
  await page.goto(paths.admin.proposals());
  await page.getByRole('row', { name: new RegExp(`${title}.*Allt stämmer`) }).waitFor();
});

test('the public footer leads to signing in, and public pages leave no cookie', async () => {
  const page = await openPage('/', { site: app.url });
  await page.getByRole('contentinfo').getByRole('link', { name: 'Logga in' }).click();
  await page.getByRole('heading', { level: 1, name: 'Logga in' }).waitFor();
});

describe.each([390, 1280] as const)('at %i px nothing is wrong for axe', (width) => {
  test.each([
    ['signing in', paths.signIn()],
    ['a forgotten password', paths.forgottenPassword()],
    ['a link that has ended', paths.invitation('x')],
    ['a link for a new password that has ended', paths.newPassword('x')],
  ])('on %s', async (_name, path) => {
    const page = await open(path, { width });
    expect(await violations(page)).toEqual([]);
  });

  test('on the way from invitation to recovery codes, errors included', async () => {
    const { link } = await invite(app);
    const page = await open(link, { width });
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Välj ett lösenord').fill('sommaren2026');
    await page.getByRole('button', { name: 'Spara och fortsätt' }).click();
    await page.getByRole('alert').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Välj ett lösenord').fill(goodPassword);
    await page.getByRole('button', { name: 'Spara och fortsätt' }).click();
    await page.getByLabel('Kod', { exact: true }).fill('000000');
    await page.getByRole('button', { name: 'Fortsätt' }).click();
    await page.getByRole('alert').waitFor();
    expect(await violations(page)).toEqual([]);
    const key = (await page.locator('.totp-key').textContent()) ?? '';
    await page.getByLabel('Kod', { exact: true }).fill(codeFrom(key, new Date()));
    await page.getByRole('button', { name: 'Fortsätt' }).click();
    await page.getByRole('list', { name: 'Återställningskoder' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('on the pages of accounts', async () => {
    const office = signIn(app, null);
    const { account, email } = await joined(app);
    const page = await open(paths.signIn(), { width });
    await page.context().addCookies([office.cookie]);
    for (const path of [
      paths.admin.ownAccount(),
      `${paths.admin.ownAccount()}?visa=ny-app`,
      paths.admin.accounts(),
      paths.admin.invite(),
      paths.admin.account(account),
    ]) {
      await page.goto(path);
      expect(await violations(page), path).toEqual([]);
    }
    await page.getByRole('button', { name: 'Gör en länk för nytt lösenord' }).click();
    await page.getByLabel('Länk').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goto(paths.admin.invite());
    await page.getByLabel('Namn').fill('Maj');
    await page.getByLabel('E-postadress').fill(email);
    await page.getByLabel('Arbetar för').selectOption('Redaktionen');
    await page.getByRole('button', { name: 'Bjud in' }).click();
    await page.getByRole('alert').getByText('Det finns redan ett konto').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab');
    if ((await focusedLabel(page)) === name) return;
  }
  throw new Error(`The Tab key never reached "${name}".`);
}

const focusedLabel = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : element;
    return label?.textContent?.trim() ?? '';
  });
