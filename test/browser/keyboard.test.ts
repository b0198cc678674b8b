import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { facet, hits, promised, question, showsAddress, showsTotal, titles } from './results.ts';

test('the skip link comes first and leads past the menu', async () => {
  const page = await openPage('/');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Hoppa till innehållet');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('innehall');
  await page.keyboard.press('Tab');
  expect(await question(page).evaluate((field) => field === document.activeElement)).toBe(true);
});

test('searching, filtering and opening an entry take nothing but keys', async () => {
  const page = await openPage('/');
  await tabTo(page, 'Vad söker du?');
  await page.keyboard.type('praktik');
  await page.keyboard.press('Enter');
  await showsAddress(page, /q=praktik/);

  const need = facet(page, 'Vad behöver du hjälp med?').getByRole('checkbox').first();
  // With its count: a topic above the list may have the same words.
  const label = (await need.locator('xpath=ancestor::label').textContent()) ?? '';
  const count = await promised(need);
  await tabTo(page, label);
  await page.keyboard.press('Space');
  await showsAddress(page, /behov=/);
  await showsTotal(page, count);

  const [first = ''] = await titles(page);
  await tabTo(page, first);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: first, exact: true }).waitFor();
  // The reader starts at the new page's heading, not at the foot of the old one.
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
});

test('turning the page leaves the keyboard at the list’s heading', async () => {
  const page = await openPage('/insatser');
  await page.getByRole('navigation', { name: 'Sidor' }).getByRole('link', { name: 'Nästa' }).focus();
  await page.keyboard.press('Enter');
  await showsAddress(page, /sida=2/);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  expect(await hits(page).count()).toBeGreaterThan(0);
});

test('where the focus is can be seen on everything that takes it', async () => {
  const page = await openPage('/insatser?q=skulder&kommun=0126');
  const unseen: string[] = [];
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab');
    const [name, seen] = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return ['', true];
      // A checkbox or a card's link may show its focus on what surrounds it.
      const surroundings = [element, element.closest('label'), element.closest('article')];
      const outlined = surroundings.some((part) => {
        if (!part) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
        return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
      });
      return [element.textContent || element.getAttribute('name') || element.tagName, outlined];
    });
    if (!seen) unseen.push(name);
  }
  expect(unseen).toEqual([]);
});

/** The words of what has focus: its label where it is a field, else its text. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const labels = element instanceof HTMLInputElement ? Array.from(element.labels ?? []) : [];
    const named = labels.length > 0 ? labels : [element];
    return named.map((part) => part?.textContent?.trim() ?? '').join(' ');
  });
}

async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (here.startsWith(name)) return;
    passed.push(here);
  }
  throw new Error(`The Tab key never reached "${name}", but ${passed.join(' | ')}`);
}
