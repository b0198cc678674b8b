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

/** Writes the same text in every field that takes one. */
async function fillEverything(page: Page, text: string): Promise<void> {
  for (const box of await page.locator('details').all())
    await box.evaluate((details) => details.setAttribute('open', ''));
  for (const field of await page.locator('.edit-section textarea, .edit-section input[type=text]').all()) {
    const name = (await field.getAttribute('name')) ?? '';
    if (/^(age|intake|locations\.\d\.l)/.test(name)) continue;
    const isAddress = /email$/.test(name);
    const isLink = /url$/.test(name);
    await field.fill(
      isAddress ? 'a@example.org' : isLink ? 'https://example.org/' : text.slice(0, limitOf(name)),
    );
  }
}

/** The shortest limits of the schema, so that the entry can be published. */
function limitOf(name: string): number {
  if (/postalCode|phone/.test(name)) return 10;
  if (/city/.test(name)) return 80;
  if (/title|role|label|street|locations\.\d\.name/.test(name)) return 119;
  return /provider/.test(name) ? 150 : 190;
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
    await act(page, 'Skicka till granskning').click();
    await page.getByRole('heading', { level: 1, name: /är skickad till granskning$/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    const [address] = page.url().split('?');
    await page.goto(`${address}/forhandsvisning`);
    expect(await violations(page)).toEqual([]);
  });

  test('nothing is wider than the screen', async () => {
    const page = await desk.open('/admin/insatser/ny', { width });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
