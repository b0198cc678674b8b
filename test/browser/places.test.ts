import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { showsAddress, showsTotal } from './results.ts';

test('Botkyrka Huddinge Salem has the 142 entries of its annual report, in its own colours', async () => {
  const page = await openPage('/forbund/botkyrka-huddinge-salem');
  await page.getByRole('heading', { level: 2, name: '142 insatser i katalogen' }).waitFor();
  expect(await page.getByRole('banner').innerText()).toContain('Botkyrka');
  const brand = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--brand').trim());
  const own = await brand();
  await page.getByRole('link', { name: 'Visa alla 142 insatser' }).click();
  await showsAddress(page, /forbund=sf-botkyrka-huddinge-salem/);
  await showsTotal(page, 142);

  const other = await openPage('/om');
  expect(own).not.toBe(
    await other.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--brand').trim()),
  );
});

test('an association leads to its municipalities and back to the others', async () => {
  const page = await openPage('/forbund');
  await page.getByRole('heading', { level: 1, name: 'Samordningsförbunden' }).waitFor();
  await page
    .getByRole('link', { name: /Södertälje/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /Södertälje/ }).waitFor();
  await page.getByRole('link', { name: 'Södertälje', exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Stöd i Södertälje' }).waitFor();
});

test('a municipality is found while typing its name, and shows all that serves it', async () => {
  const page = await openPage('/kommuner');
  await page.getByRole('searchbox', { name: 'Kommunens namn' }).fill('hudd');
  await expect
    .poll(() => page.getByRole('status').filter({ hasText: 'kommun' }).innerText())
    .toBe('1 kommun');
  await page.getByRole('link', { name: 'Huddinge' }).click();
  await page.getByRole('heading', { level: 1, name: 'Stöd i Huddinge' }).waitFor();
  const all = page.getByRole('link', { name: /^Visa alla \d+ insatser/ });
  const count = Number(/\d+/.exec(await all.innerText())?.[0]);
  await all.click();
  await showsAddress(page, /kommun=0126/);
  await showsTotal(page, count);
});

test('choosing a municipality on the start page counts for it at once', async () => {
  const page = await openPage('/');
  await page.getByRole('combobox', { name: 'Kommun' }).selectOption('Salem');
  await page.getByRole('link', { name: /^Se alla \d+ insatser i Salem/ }).waitFor();
});

test('a page that does not exist says so and leads on', async () => {
  const page = await openPage('/finns-inte');
  await page.getByRole('heading', { level: 1, name: 'Sidan finns inte' }).waitFor();
  await page
    .getByRole('main')
    .getByRole('link', { name: / alla insatser/ })
    .click();
  await showsAddress(page, /\/insatser$/);
});

test('every page says that this is a demonstration', async () => {
  for (const path of ['/', '/insatser', '/om', '/finns-inte']) {
    const page = await openPage(path, { javaScript: false });
    await page.getByRole('complementary').filter({ hasText: 'Det här är en demonstration.' }).waitFor();
  }
});
