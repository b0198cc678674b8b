import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { endedEntry, entry } from './pages.ts';
import { hits, showsAddress, titles } from './results.ts';

test('an entry leads back to the list it was opened from', async () => {
  const page = await openPage('/insatser?q=skulder&kommun=0126');
  const list = await titles(page);
  await hits(page).getByRole('link', { name: 'Budget- och skuldrådgivning' }).click();
  await showsAddress(page, new RegExp(`/insatser/${entry}$`));
  await page.getByRole('link', { name: /^Tillbaka till \d+ insatser/ }).click();
  await showsAddress(page, /\?q=skulder&kommun=0126$/);
  await expect.poll(() => titles(page)).toEqual(list);
});

test('an entry opened directly leads on to others in its municipality', async () => {
  const page = await openPage(`/insatser/${entry}`);
  await page.getByRole('link', { name: 'Alla insatser i Huddinge' }).click();
  await showsAddress(page, /kommun=0126/);
});

test('an entry says what one gets, for whom, and how, with a phone number to tap', async () => {
  const page = await openPage(`/insatser/${entry}`);
  for (const name of ['Det här får du', 'Vem stödet är till för', 'Passar inte', 'Så får du stödet'])
    await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
  const phone = page.getByRole('link', { name: /^Ring / }).first();
  expect(await phone.getAttribute('href')).toMatch(/^tel:\+?\d+$/);
  await page.getByText('Budget- och skuldrådgivningen, Huddinge kommun').first().waitFor();
});

test('on a phone the way to get the support is on the first screen, and told once', async () => {
  const page = await openPage('/insatser?q=skulder&kommun=0126', { width: 390 });
  await hits(page).getByRole('link', { name: 'Budget- och skuldrådgivning' }).click();
  await showsAddress(page, new RegExp(`/insatser/${entry}$`));
  const wayDown = page.getByRole('link', { name: 'Så gör du' });
  const number = page.locator('a[href^="tel:"]');
  for (const way of [wayDown, number.first()]) {
    const box = await way.boundingBox();
    // What a phone's browser leaves of a screen of 844.
    expect(box && box.y + box.height).toBeLessThanOrEqual(664);
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
  expect(await number.count()).toBe(2);
  expect(await page.getByRole('link', { name: /^Ring / }).count()).toBe(1);
  await wayDown.click();
  await expect
    .poll(async () => (await page.getByRole('region', { name: 'Så får du stödet' }).boundingBox())?.y)
    .toBeLessThan(60);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Ring /);
  // The way back is still the way back to the list.
  await page.getByRole('link', { name: /^Tillbaka till \d+ insatser/ }).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await number.filter({ visible: true }).count()).toBe(1);
});

test('easy Swedish and English are addresses of their own, and keep the way back', async () => {
  const page = await openPage('/insatser?q=skulder&kommun=0126');
  await hits(page).getByRole('link', { name: 'Budget- och skuldrådgivning' }).click();
  await page.getByRole('link', { name: 'Lättläst' }).click();
  await showsAddress(page, /\?lattlast=ja$/);
  await page.getByText('Du kan få råd.').waitFor();
  await page.getByRole('link', { name: 'English' }).click();
  await showsAddress(page, /\?lang=en$/);
  await page.getByRole('heading', { level: 1, name: /^Budget and debt advice/ }).waitFor();
  expect(await page.getByRole('article').first().getAttribute('lang')).toBe('en');
  await page.getByRole('link', { name: /^Tillbaka till \d+ insatser/ }).waitFor();
});

test('the address of an entry can be copied', async () => {
  const page = await openPage(`/insatser/${entry}`, {
    context: { permissions: ['clipboard-read', 'clipboard-write'] },
  });
  await page.getByText('Dela', { exact: true }).click();
  await page.getByRole('button', { name: 'Kopiera länk' }).click();
  await page.getByText('Länken är kopierad.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    new RegExp(`/insatser/${entry}$`),
  );
});

test('similar entries are offered, and what is wrong can be told', async () => {
  const page = await openPage(`/insatser/${entry}`);
  await page.getByRole('heading', { name: 'Liknande stöd' }).waitFor();
  await page.getByRole('link', { name: 'Stämmer något inte?' }).click();
  await page.getByRole('heading', { level: 1, name: 'Stämmer något inte?' }).waitFor();
  expect(await page.getByRole('link', { name: /@/ }).first().getAttribute('href')).toMatch(/^mailto:/);
});

test('an entry that has ended says so and leads on', async () => {
  const page = await openPage(`/insatser/${endedEntry}`);
  await page.getByRole('heading', { level: 1, name: 'Språkkafé finns inte längre' }).waitFor();
  await page.getByRole('link', { name: 'Sök bland alla insatser' }).click();
  await showsAddress(page, /\/insatser$/);
});

test('an entry is printed without what only works on a screen', async () => {
  const page = await openPage(`/insatser/${entry}`);
  await page.emulateMedia({ media: 'print' });
  await page.getByRole('heading', { name: 'Så får du stödet' }).waitFor();
  await page.getByText(/^Sidans adress: http/).waitFor();
  for (const name of ['Stämmer något inte?', 'Lättläst', 'Alla kommuner'])
    expect(await page.getByRole('link', { name }).count()).toBe(0);
});
