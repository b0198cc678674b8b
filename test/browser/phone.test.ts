import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { violations } from '../support/axe.ts';
import { facet, promised, showsAddress, showsTotal } from './results.ts';

const phone = { width: 390 } as const;

test('the filters are a sheet that says how many are left, and closes to the list', async () => {
  const page = await openPage('/insatser', phone);
  await page.getByRole('link', { name: 'Filtrera' }).click();
  const sheet = page.getByRole('dialog', { name: 'Filtrera' });
  await sheet.waitFor();
  expect(await violations(page)).toEqual([]);

  const need = facet(page, 'Vad behöver du hjälp med?').getByRole('checkbox').first();
  const count = await promised(need);
  await need.check();
  await sheet.getByRole('button', { name: new RegExp(`^Visa ${count} insatser`) }).click();
  await sheet.waitFor({ state: 'hidden' });
  await showsTotal(page, count);
  await page.getByRole('link', { name: 'Filtrera (1 val)' }).waitFor();
});

test('the order of the list is chosen in the sheet', async () => {
  const page = await openPage('/insatser?q=skulder', phone);
  const order = page.getByRole('combobox', { name: 'Sortera' });
  expect(await order.isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Filtrera' }).click();
  await order.selectOption('Namn A–Ö');
  await showsAddress(page, /sortering=titel/);
});

test('the sheet holds the keyboard, and Esc and the back button close it', async () => {
  const page = await openPage('/insatser?q=skulder', phone);
  const open = page.getByRole('link', { name: 'Filtrera' });
  const sheet = page.getByRole('dialog', { name: 'Filtrera' });
  await open.click();
  await sheet.waitFor();
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    const outside = await sheet.evaluate(
      (element) => document.activeElement !== document.body && !element.contains(document.activeElement),
    );
    expect(outside).toBe(false);
  }
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });
  await expect.poll(() => open.evaluate((link) => link === document.activeElement)).toBe(true);

  await open.click();
  await sheet.waitFor();
  await page.goBack();
  await sheet.waitFor({ state: 'hidden' });
  await showsAddress(page, /\?q=skulder$/);
});

test('the menu opens and leads on', async () => {
  const page = await openPage('/', phone);
  await page.getByText('Meny', { exact: true }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Förbund' }).click();
  await page.getByRole('heading', { level: 1, name: 'Samordningsförbunden' }).waitFor();
});
