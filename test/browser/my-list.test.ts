import { formatMyList } from '@insatskatalog/shared/my-list.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { Page } from 'playwright-core';
import { extractText } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { entry, list } from './pages.ts';
import { hits, question, showsAddress } from './results.ts';

const add = (page: Page) => page.getByRole('link', { name: /^Lägg till i min lista/ });
const bar = (page: Page) => page.getByRole('complementary', { name: 'Min lista' });
const longList = {
  ...list,
  ids: '425ff08d36 da9d265fd0 c3e1783740 f6b1ac5299 856c45aa35 fa2c88925d ecd913d095 3942275d86 36d2082204 911411e642 6f19127387 b5b6cc90fb'.split(
    ' ',
  ),
};

describe.each([true, false])('a list in the address (script: %s)', (javaScript) => {
  test('follows from search to entry to another search, and shows what was put on it', async () => {
    const page = await openPage('/insatser?q=skulder&kommun=0126', { javaScript });
    await add(page).first().click();
    await showsAddress(page, /lista=\d{4}-\d\d-\d\d\.[0-9a-f]{10}/);
    await hits(page).getByRole('link', { name: 'Skuldsanering', exact: false }).first().click();
    await showsAddress(page, /\/insatser\/skuldsanering.*lista=/);
    await add(page).first().click();
    await bar(page).getByText('Min lista (2)').waitFor();
    await page.getByRole('link', { name: 'Alla insatser' }).first().click();
    await question(page).fill('praktik');
    await page.getByRole('button', { name: 'Sök' }).click();
    await showsAddress(page, /q=praktik.*lista=/);
    await bar(page).getByText('Min lista (2)').click();
    await page.getByRole('heading', { level: 1, name: 'Min lista: 2 insatser' }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Budget- och skuldrådgivning' }).waitFor();
  });

  test('is put in another order, loses one, and gets it back', async () => {
    const page = await openPage(paths.myList(list), { javaScript });
    const titles = () => page.getByRole('main').getByRole('article').getByRole('heading').allInnerTexts();
    const [first, second, third] = await titles();
    await page.getByRole('link', { name: `Flytta ned: ${first}` }).click();
    await expect.poll(titles).toEqual([second, first, third]);
    await page.getByRole('link', { name: `Ta bort: ${second}` }).click();
    await expect.poll(titles).toEqual([first, third]);
    await page.getByRole('link', { name: 'Ångra' }).click();
    await expect.poll(titles).toEqual([second, first, third]);
  });

  test('leads to its entries side by side', async () => {
    const page = await openPage(paths.myList(list), { javaScript });
    await page.getByRole('button', { name: 'Jämför' }).click();
    await page.getByRole('heading', { level: 1, name: 'Jämför insatser' }).waitFor();
    expect(await page.getByRole('columnheader').count()).toBe(4);
    await page.getByRole('row', { name: /^Ålder (Olika|Lika)/ }).waitFor();
  });
});

test('going back keeps what was put aside after', async () => {
  const page = await openPage('/insatser?q=skulder&kommun=0126');
  await hits(page).getByRole('link', { name: 'Budget- och skuldrådgivning' }).click();
  await showsAddress(page, new RegExp(entry));
  await add(page).first().click();
  await showsAddress(page, /lista=/);
  await page.goBack();
  await showsAddress(page, /q=skulder.*lista=/);
});

test('nothing is remembered before a yes, and nothing after it is forgotten', async () => {
  const page = await openPage(paths.myList(list));
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole('button', { name: 'Ja, kom ihåg listan' }).click();
  await page.getByRole('button', { name: 'Glöm listan' }).waitFor();
  expect(await page.evaluate(() => localStorage.getItem('min-lista'))).toBe(formatMyList(list));
  await page.goto('/');
  await bar(page).getByText('Min lista (3)').click();
  await page.getByRole('button', { name: 'Glöm listan' }).click();
  await page.getByText('Listan är glömd').waitFor();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a note is printed as text, and nothing of it leaves the browser', async () => {
  const page = await openPage(paths.myList(list));
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.getByText('Skriv ut', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Anteckning till utskriften' }).fill('Ring Kerstin på måndag');
  const { text } = await printed(page);
  expect(text).toContain('Ring Kerstin på måndag');
  await page
    .getByRole('link', { name: /^Flytta ned/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Jämför' }).click();
  await showsAddress(page, /jamfor/);
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.filter((request) => decodeURIComponent(request).includes('Kerstin'))).toEqual([]);
  expect(page.url()).not.toContain('Kerstin');
});

test('an entry is printed whole on one page', async () => {
  const page = await openPage(paths.intervention(entry));
  const { pages, text } = await printed(page);
  expect(pages).toBe(1);
  for (const part of ['Så får du stödet', 'Passar inte', '08-465 004 26', '@example.se', 'Granskad'])
    expect(text).toContain(part);
});

test('twelve entries are printed in full on few pages', async () => {
  const page = await openPage(paths.myList(longList));
  const { pages, text } = await printed(page);
  expect(pages).toBeLessThanOrEqual(8);
  expect(text.match(/Så får du stödet/g)).toHaveLength(12);
  expect(text.match(/Passar inte/g)?.length).toBeGreaterThanOrEqual(11);
});

test('a list is passed on as a link, a code and a mail', async () => {
  const page = await openPage(paths.myList(list));
  await page.getByText('Dela', { exact: true }).click();
  await page.getByRole('img', { name: 'QR-kod som leder till den här listan' }).waitFor();
  const mail = await page.getByRole('link', { name: 'Skicka med e-post' }).getAttribute('href');
  const body = new URLSearchParams(mail?.split('?')[1]).get('body');
  expect(body).toContain(`\r\n– Familjerätt\r\n`);
  expect(body).toContain(paths.myList(list));
});

/** The page as paper: how many pages, and their words. */
async function printed(page: Page): Promise<{ pages: number; text: string }> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { totalPages, text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return { pages: totalPages, text };
}
