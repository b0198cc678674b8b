import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { act, anEditorsDesk, isSaved, provider, title, wayIn } from './editing-support.ts';
import { showsAddress } from './results.ts';

const desk = anEditorsDesk();

/** What would set `document.title` if any of it were run. */
const attack =
  `"'><img src=x onerror="document.title='XSS'"><script>document.title='XSS'</script>` +
  `[x](javascript:document.title='XSS') ![x](https://example.org/x.png)`;

/** Writes the same text in every field that takes one, as long as the entry can be published with it. */
async function fillEverything(page: Page, text: string): Promise<void> {
  await page.locator('.edit-form').evaluate((form, typed) => {
    const limits: [RegExp, number][] = [
      [/postalCode|phone/, 10],
      [/city/, 80],
      [/title|role|label|street|locations\.\d\.name/, 119],
      [/provider/, 150],
    ];
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'textarea, input[type=text]',
    )) {
      if (/^(age|intake|locations\.\d\.l)/.test(field.name)) continue;
      if (field.name.endsWith('email')) field.value = 'a@example.org';
      else if (field.name.endsWith('url')) field.value = 'https://example.org/';
      else field.value = typed.slice(0, limits.find(([name]) => name.test(field.name))?.[1] ?? 190);
    }
    form.querySelector('textarea')?.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

test('whatever is written in any field, no page runs it', async () => {
  const page = await desk.open('/admin/insatser/ny');
  for (const name of ['Lägg till adress', 'Lägg till länk']) await act(page, name).click();
  await fillEverything(page, attack);
  await page.getByRole('combobox', { name: /^Slags utförare/ }).selectOption({ index: 1 });
  await wayIn(page).check();
  await isSaved(page);
  await showsAddress(page, /[\da-f-]{36}$/);
  const address = new URL(page.url()).pathname;
  const safe = async (where: string) => {
    await page.waitForLoadState();
    expect(`${where}: ${await page.title()}`).not.toContain(': XSS');
    expect(await page.locator('img, a[href^="javascript:"], main script').count()).toBe(0);
  };
  await page.goto(address);
  await safe('editor');
  for (const search of ['', '?lattlast=ja', '?lang=en']) {
    await page.goto(`${address}/forhandsvisning${search}`);
    await safe(`preview${search}`);
  }
  await page.goto(address);
  await act(page, 'Publicera').click();
  await page.getByRole('link', { name: 'Se den i katalogen' }).click();
  await safe('public page');
  await page.goto('/insatser?q=onerror');
  await safe('results');
});

describe.each([390, 1280] as const)('at %i px', (width) => {
  test('axe has nothing to object to in the form, with all of it unfolded and with errors', async () => {
    const page = await desk.open('/admin/insatser/ny', { width });
    expect(await violations(page)).toEqual([]);
    await title(page).fill('Budget och skuldrådgivning');
    await provider(page).fill('Någon ny');
    await act(page, 'Lägg till adress').click();
    await page.getByText('Finns den redan?').waitFor();
    for (const box of await page.locator('main details').all())
      await box.evaluate((details) => details.setAttribute('open', ''));
    await act(page, 'Publicera').click();
    await page.getByRole('alert').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('axe has nothing to object to in the preview and when it is done', async () => {
    const page = await desk.open('/admin/insatser/ny', { width });
    await title(page).fill(`Granskas ${width}`);
    await page.getByRole('textbox', { name: /^Kort sagt/ }).fill('Du får hjälp.');
    await provider(page).fill('Någon helt ny');
    await page.getByRole('combobox', { name: /^Slags utförare/ }).selectOption({ index: 1 });
    await wayIn(page).check();
    await act(page, 'Skicka för godkännande').click();
    await page.getByRole('heading', { level: 1, name: /är skickad för godkännande$/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    const [address] = page.url().split('?');
    await page.goto(`${address}/forhandsvisning`);
    expect(await violations(page)).toEqual([]);
  });

  test('what has the focus is never behind what stays in sight', async () => {
    const page = await desk.open('/admin/insatser/ny', { width });
    await title(page).focus();
    const behind: string[] = [];
    for (let step = 0; step < 50; step++) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused.closest('.edit-bar')) return null;
        const { left, top, width: wide, height } = focused.getBoundingClientRect();
        const seen = document.elementFromPoint(left + wide / 2, top + Math.min(height, 40) / 2);
        return focused.contains(seen) || seen?.contains(focused) ? null : focused.outerHTML.slice(0, 80);
      });
      if (hidden !== null) behind.push(hidden);
    }
    expect(behind).toEqual([]);
  });

  test('nothing is wider than the screen', async () => {
    const page = await desk.open('/admin/insatser/ny', { width });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
