import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import {
  chips,
  facet,
  hits,
  promised,
  question,
  showsAddress,
  showsTotal,
  titles,
  total,
} from './results.ts';

test('a question on the start page leads to what answers it, in the chosen municipality', async () => {
  const page = await openPage('/');
  await question(page).fill('skulder');
  await page.getByRole('combobox', { name: 'Kommun' }).selectOption('Huddinge');
  await page.getByRole('button', { name: 'Sök' }).click();
  await showsAddress(page, /\/insatser\?q=skulder&kommun=0126$/);
  await expect.poll(() => page.title()).toMatch(/^skulder – \d+ insatser i Huddinge/);
  expect(await page.getByText('Vi tog bort').count(), 'a page takes its own requests for mistakes').toBe(0);
  await expect.poll(async () => (await titles(page)).slice(0, 3)).toContain('Budget- och skuldrådgivning');
});

test('a door on the start page shows the entries that it promises', async () => {
  const page = await openPage('/');
  const door = page.getByRole('link', { name: /^Pengar och skulder \d+ insatser/ });
  const count = Number(/(\d+) insatser/.exec(await door.innerText())?.[1]);
  await door.click();
  await showsAddress(page, /\/insatser\?/);
  await showsTotal(page, count);
});

test('typing searches as it goes, keeps focus and the caret, and adds no steps back', async () => {
  const page = await openPage('/');
  await page.getByRole('link', { name: 'Alla insatser' }).first().click();
  await showsAddress(page, /\/insatser$/);
  const everything = await total(page);
  await question(page).click();
  await page.keyboard.type('skuld', { delay: 40 });
  await expect.poll(() => total(page)).toBeLessThan(everything);
  await page.keyboard.type('er');
  await showsAddress(page, /q=skulder$/);
  await page.keyboard.press('Home');
  await page.keyboard.type('mina ');
  await showsAddress(page, /q=mina\+skulder$/);
  expect(await question(page).inputValue()).toBe('mina skulder');
  expect(await question(page).evaluate((field) => field === document.activeElement)).toBe(true);
  await page.goBack();
  await showsAddress(page, /:\d+\/$/);
});

test('choosing in several facets narrows to the promised number, and a chip takes a choice away', async () => {
  const page = await openPage('/insatser?kommun=0126');
  const inHuddinge = await total(page);

  const need = facet(page, 'Vad behöver du hjälp med?').getByRole('checkbox').first();
  const forNeed = await promised(need);
  await need.check();
  await showsTotal(page, forNeed);
  await showsAddress(page, /behov=/);

  const group = facet(page, 'Vem är stödet för?').getByRole('checkbox').first();
  const forGroup = await promised(group);
  await group.check();
  await showsTotal(page, forGroup);
  expect(forGroup).toBeLessThanOrEqual(forNeed);
  expect(
    await chips(page)
      .getByRole('link', { name: /^Ta bort / })
      .count(),
  ).toBe(3);

  await chips(page)
    .getByRole('link', { name: /^Ta bort Huddinge/ })
    .click();
  await expect.poll(() => page.url()).not.toContain('kommun=');
  await expect.poll(() => total(page)).toBeGreaterThanOrEqual(forGroup);

  await chips(page).getByRole('link', { name: 'Rensa alla' }).click();
  await showsAddress(page, /\/insatser$/);
  await expect.poll(() => total(page)).toBeGreaterThan(inHuddinge);
});

test('a second choice in the same facet widens', async () => {
  const page = await openPage('/insatser');
  const needs = facet(page, 'Vad behöver du hjälp med?').getByRole('checkbox');
  const forFirst = await promised(needs.nth(0));
  await needs.nth(0).check();
  await showsTotal(page, forFirst);
  await needs.nth(1).check();
  await expect.poll(() => total(page)).toBeGreaterThan(forFirst);
});

test('the municipality is found by its name among the filters', async () => {
  const page = await openPage('/insatser');
  await page.getByRole('region', { name: 'Filtrera' }).getByText('Kommun', { exact: true }).first().click();
  await page.getByRole('textbox', { name: 'Skriv för att hitta kommunen' }).fill('sale');
  const salem = page.getByRole('checkbox', { name: /^Salem/ });
  const count = await promised(salem);
  await salem.check();
  await showsAddress(page, /kommun=0128/);
  await showsTotal(page, count);
});

test('the pages of a list follow on each other, and the browser leads back to the same place', async () => {
  const page = await openPage('/insatser');
  const first = await titles(page);
  await page.getByRole('navigation', { name: 'Sidor' }).getByRole('link', { name: 'Nästa' }).click();
  await showsAddress(page, /sida=2/);
  await expect.poll(() => titles(page)).not.toEqual(first);
  const second = await titles(page);
  await expect.poll(() => page.title()).toContain('sida 2');

  const card = hits(page).nth(9);
  const name = await card.getByRole('heading').innerText();
  await card.scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => window.scrollY);
  await card.getByRole('heading').getByRole('link').click();
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  await page.goBack();
  await showsAddress(page, /sida=2/);
  await expect.poll(() => titles(page)).toEqual(second);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeCloseTo(scrolled, -2);
});

test('the number of hits is announced when it changes', async () => {
  const page = await openPage('/insatser?q=skulder');
  const status = page.getByRole('status').first();
  const before = await status.innerText();
  await question(page).fill('praktik');
  await expect.poll(() => status.innerText()).not.toBe(before);
  expect(await status.innerText()).toBe(await page.getByRole('heading', { level: 1 }).innerText());
});

test('sorting by title puts them in Swedish order', async () => {
  const page = await openPage('/insatser?kommun=0126');
  await page.getByRole('combobox', { name: 'Sortera' }).selectOption('Namn A–Ö');
  await showsAddress(page, /sortering=titel/);
  const inOrder = async () => {
    const shown = await titles(page);
    return shown.join() === shown.toSorted(new Intl.Collator('sv').compare).join();
  };
  await expect.poll(inOrder).toBe(true);
});

test('what an address says wrong is told and left out, and the rest is answered', async () => {
  const page = await openPage('/insatser?q=skulder&kommun=9999&alder=hundra&okand=1');
  const notice = page.getByRole('main').getByRole('note');
  expect(await notice.innerText()).toContain('”kommun=9999”');
  expect(await notice.innerText()).toContain('”alder=hundra”');
  expect(await notice.innerText()).toContain('”okand=1”');
  expect(await total(page)).toBeGreaterThan(0);
});

test('a search without hits offers changes that give some', async () => {
  const page = await openPage('/insatser?q=zzyzx&kommun=0126');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Inga insatser i Huddinge');
  await page.getByText('Behöver du hjälp nu?').waitFor();
  await page.getByRole('link', { name: 'Ta bort sökordet ”zzyzx”' }).click();
  await showsAddress(page, /\/insatser\?kommun=0126$/);
  await expect.poll(() => total(page)).toBeGreaterThan(100);
});
