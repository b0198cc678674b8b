import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, type Width } from '../support/browser.ts';
import { pages } from './pages.ts';

/** WCAG 1.4.12: what a reader may set on any page without losing words. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';

describe.each(Object.entries(pages))('%s', (_name, path) => {
  test('never scrolls sideways: at 320 px, with text spread out, with text twice as large', async () => {
    const tooWide: string[] = [];
    for (const width of [320, 390, 1280] satisfies Width[]) {
      const page = await openPage(path, { width });
      if (await scrollsSideways(page)) tooWide.push(`${width} px`);
      await page.evaluate((rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.adoptedStyleSheets = [sheet];
      }, spacing);
      if (await scrollsSideways(page)) tooWide.push(`${width} px, text spread out`);
      if (width !== 1280) continue;
      await page.evaluate(() => {
        document.adoptedStyleSheets = [];
        document.documentElement.style.fontSize = '200%';
      });
      if (await scrollsSideways(page)) tooWide.push(`${width} px, text twice as large`);
    }
    expect(tooWide).toEqual([]);
  });
});

test('links and buttons are large enough to tap on a phone', async () => {
  const small: string[] = [];
  for (const [name, path] of Object.entries(pages)) {
    const page = await openPage(path, { width: 390 });
    for (const target of await smallTargets(page)) small.push(`${name}: ${target}`);
  }
  expect(small).toEqual([]);
}, 180_000);

test('the first answer begins in the upper half of a phone', async () => {
  for (const path of ['/insatser', '/insatser?q=skulder&kommun=0126', '/insatser?q=praktik+link%C3%B6ping']) {
    const page = await openPage(path, { width: 390 });
    const card = await page.getByRole('article').first().boundingBox();
    expect(card?.y, path).toBeLessThanOrEqual(422);
  }
});

// React and React Router alone are 92 kB and the table of all pages 5; what is left is for the page itself.
test('the results page asks for at most 120 kB of script', async () => {
  const page = await openPage('/insatser?q=skulder');
  await page.waitForLoadState('networkidle');
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ name }) => name.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(120_000);
});

function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

/** Targets under 24 px (WCAG 2.5.8) that are not words within a line of text. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('a[href], button, select, input:not([type=hidden]), summary'))
      .filter((element) => element.checkVisibility() && getComputedStyle(element).display !== 'inline')
      .map((element) => element.closest('label') ?? element)
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 1 && (width < 24 || height < 24);
      })
      .map((element) => element.textContent || element.tagName),
  );
}
