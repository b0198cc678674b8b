import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { violations } from '../support/axe.ts';
import { pages } from './pages.ts';

describe.each(Object.entries(pages))('%s', (_name, path) => {
  test.each([390, 1280] as const)('has nothing that axe objects to at %i px', async (width) => {
    const page = await openPage(path, { width });
    expect(await violations(page)).toEqual([]);
  });

  test('has one heading of the first level, a title and landmarks', async () => {
    const page = await openPage(path, { javaScript: false });
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.title()).toContain('Insatskatalogen');
    for (const landmark of ['banner', 'main', 'contentinfo'] as const)
      expect(await page.getByRole(landmark).count()).toBe(1);
    expect(await page.locator('html').getAttribute('lang')).toBe('sv');
  });
});
