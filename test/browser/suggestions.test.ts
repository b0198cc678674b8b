import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { chips, question, showsAddress } from './results.ts';

const list = (page: Page) => page.getByRole('listbox', { name: 'Förslag' });
const options = (page: Page, group?: string) =>
  (group === undefined ? list(page) : list(page).getByRole('group', { name: group })).getByRole('option');
/** Types as a person does, and waits for what the catalogue suggests. */
async function type(page: Page, text: string): Promise<void> {
  await question(page).click();
  await page.keyboard.press('End');
  await page.keyboard.type(text, { delay: 20 });
  await list(page).waitFor();
}
/** The option that the arrow keys have reached, as a screen reader is told. */
async function active(page: Page): Promise<string | null> {
  const id = await question(page).getAttribute('aria-activedescendant');
  return id === null ? null : page.locator(`[id="${id}"][aria-selected=true]`).innerText();
}

test.each([390, 1280] as const)(
  'suggestions come in groups, and axe finds nothing, at %i px',
  async (width) => {
    const page = await openPage('/', { width });
    await type(page, 'skuld');
    await options(page, 'Insatser').first().waitFor();
    await options(page, 'Ämnen').filter({ hasText: 'skulder' }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await violations(page)).toEqual([]);
    expect(await question(page).getAttribute('aria-expanded')).toBe('true');
    await page.getByText(`${await options(page).count()} förslag.`).waitFor();
  },
);

test('the arrow keys go through the suggestions and back to the text, and Enter opens one', async () => {
  const page = await openPage('/');
  await type(page, 'skuld');
  const labels = await options(page).allInnerTexts();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => active(page)).toBe(labels[1]);
  await page.keyboard.press('Home');
  await expect.poll(() => active(page)).toBe(null);
  await page.keyboard.type('x');
  expect(await question(page).inputValue()).toBe('xskuld');
  await page.keyboard.press('Backspace');
  await expect.poll(() => options(page).allInnerTexts()).toEqual(labels);
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => active(page)).toBe(labels.at(-1));
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => active(page)).toBe(null);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await showsAddress(page, /\/insatser\/[a-z0-9-]+$/);
});

test('Enter searches for what is written when no suggestion was chosen', async () => {
  const page = await openPage('/');
  await type(page, 'skuld');
  await page.keyboard.press('Enter');
  await showsAddress(page, /\/insatser\?q=skuld$/);
  await list(page).waitFor({ state: 'hidden' });
});

test('Esc closes first and clears then, and Tab leaves', async () => {
  const page = await openPage('/insatser?q=praktik');
  await type(page, 'pl');
  await page.keyboard.press('Escape');
  await list(page).waitFor({ state: 'hidden' });
  expect(await question(page).inputValue()).toBe('praktikpl');
  await page.keyboard.press('Escape');
  expect(await question(page).inputValue()).toBe('');
  await showsAddress(page, /\/insatser$/);

  await type(page, 'skuld');
  await page.keyboard.press('Tab');
  await list(page).waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
});

test('a topic shows everything about it in the chosen municipality', async () => {
  const page = await openPage('/?kommun=0126');
  await type(page, 'skuld');
  await options(page, 'Ämnen').first().click();
  await showsAddress(page, /\/insatser\?kommun=0126&behov=[a-z-]+$/);
  await expect.poll(() => question(page).inputValue()).toBe('');
});

test('a municipality takes the place of its letters and leaves the other choices', async () => {
  const page = await openPage('/insatser?oppen=ja', { width: 390 });
  await type(page, 'sale');
  await options(page, 'Kommuner').filter({ hasText: 'Salem' }).tap();
  await showsAddress(page, /\/insatser\?kommun=0128&oppen=ja$/);
  await expect.poll(() => question(page).inputValue()).toBe('');
  expect(await page.getByRole('combobox', { name: 'Kommun' }).inputValue()).toBe('0128');
  await chips(page).getByRole('link', { name: 'Ta bort Salem' }).waitFor();
  await list(page).waitFor({ state: 'hidden' });
});

test('a municipality after other words leads to them there', async () => {
  const page = await openPage('/');
  await type(page, 'praktik lin');
  await options(page, 'Kommuner').filter({ hasText: 'praktik i Linköping' }).click();
  await showsAddress(page, /\/insatser\?q=praktik&kommun=0580$/);
});

test('a title that several places have leads to all of them, and in a chosen municipality to its one', async () => {
  const page = await openPage('/');
  await type(page, 'boendest');
  const shared = options(page, 'Insatser').filter({ hasText: /^Boendestöd/ });
  expect(await shared.allInnerTexts()).toEqual([expect.stringMatching(/Finns på \d+ ställen/)]);
  await shared.click();
  await showsAddress(page, /\/insatser\?q=Boendest%C3%B6d$/);

  const inHuddinge = await openPage('/?kommun=0126');
  await type(inHuddinge, 'boendest');
  await options(inHuddinge, 'Insatser').filter({ hasText: 'Huddinge kommun' }).click();
  await showsAddress(inHuddinge, /\/insatser\/boendestod-huddinge$/);
});

test('a provider leads to what it gives', async () => {
  const page = await openPage('/');
  await type(page, 'kriscentrum');
  await options(page, 'Utförare').first().click();
  await showsAddress(page, /\/insatser\?q=Kriscentrum/);
});

test('numbers and addresses of people are never sent to be completed', async () => {
  const page = await openPage('/');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/suggest')) asked.push(decodeURIComponent(request.url()));
  });
  for (const text of ['850612-1234', '070 123 45 67', '+46701234567', 'namn@example.se']) {
    await question(page).fill(text);
    await page.waitForTimeout(300);
  }
  expect(asked).toEqual([]);
});

test('a search works as ever when suggestions do not come', async () => {
  const page = await openPage('/');
  await page.route('**/api/v1/suggest*', (route) => route.abort());
  await question(page).fill('skulder');
  await page.waitForTimeout(300);
  expect(await list(page).count()).toBe(0);
  await page.keyboard.press('Enter');
  await showsAddress(page, /q=skulder$/);
});
