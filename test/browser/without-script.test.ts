import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { entry } from './pages.ts';
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

// Everything here happens with JavaScript off: links and forms alone.
const off = { javaScript: false };

test('searching in a municipality works', async () => {
  const page = await openPage('/', off);
  expect(await page.getByRole('searchbox', { name: 'Vad söker du?' }).count()).toBe(1);
  await question(page).fill('skulder');
  await page.getByRole('combobox', { name: 'Kommun' }).selectOption('Huddinge');
  await page.getByRole('button', { name: 'Sök' }).click();
  await showsAddress(page, /kommun=0126/);
  await hits(page).getByRole('link', { name: 'Budget- och skuldrådgivning' }).waitFor();
  expect(await page.title()).toMatch(/^skulder – \d+ insatser i Huddinge/);
});

test('filtering, taking a choice away and paging work', async () => {
  const page = await openPage('/insatser', off);
  const everything = await total(page);
  const need = facet(page, 'Vad behöver du hjälp med?').getByRole('checkbox').first();
  const count = await promised(need);
  await need.check();
  await page.getByRole('button', { name: 'Uppdatera' }).click();
  await showsTotal(page, count);

  const first = await titles(page);
  await page.getByRole('navigation', { name: 'Sidor' }).getByRole('link', { name: 'Nästa' }).click();
  await showsAddress(page, /sida=2/);
  await expect.poll(() => titles(page)).not.toEqual(first);
  await page.goBack();
  await expect.poll(() => titles(page)).toEqual(first);

  await chips(page)
    .getByRole('link', { name: /^Ta bort / })
    .first()
    .click();
  await showsTotal(page, everything);
});

test('a filter keeps the question, and a question keeps the filter', async () => {
  const page = await openPage('/insatser?q=skulder', off);
  await page.getByRole('checkbox', { name: /^Tar emot nya deltagare nu/ }).check();
  await page.getByRole('button', { name: 'Uppdatera' }).click();
  await showsAddress(page, /oppen=ja/);
  await question(page).fill('praktik');
  await page.getByRole('button', { name: 'Sök' }).click();
  await showsAddress(page, /q=praktik/);
  await showsAddress(page, /oppen=ja/);
});

test('an entry is read from top to bottom, in easy Swedish and in English too', async () => {
  const page = await openPage('/insatser?q=skulder&kommun=0126', off);
  await hits(page).getByRole('link', { name: 'Budget- och skuldrådgivning' }).click();
  await showsAddress(page, new RegExp(`/insatser/${entry}$`));
  await page.getByRole('heading', { name: 'Så får du stödet' }).waitFor();
  await page.getByRole('link', { name: 'Lättläst' }).click();
  await page.getByText('Du kan få råd.').waitFor();
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: /^Budget and debt advice/ }).waitFor();
});

test('no button is there that would do nothing', async () => {
  for (const path of ['/', '/insatser?q=skulder', `/insatser/${entry}`, '/kommuner']) {
    const page = await openPage(path, off);
    const idle = await page
      .getByRole('button')
      .evaluateAll((buttons) =>
        buttons
          .filter((button) => !(button instanceof HTMLButtonElement && button.form))
          .map((button) => button.textContent),
      );
    expect(idle).toEqual([]);
  }
});

test('a phone opens the filters as a sheet and closes it again', async () => {
  const page = await openPage('/insatser', { ...off, width: 390 });
  const update = page.getByRole('button', { name: 'Uppdatera' });
  expect(await update.isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Filtrera' }).click();
  await update.waitFor();
  const need = facet(page, 'Vad behöver du hjälp med?').getByRole('checkbox').first();
  const count = await promised(need);
  await need.check();
  await update.click();
  await showsTotal(page, count);

  await page.getByRole('link', { name: /^Filtrera/ }).click();
  await page.getByRole('link', { name: 'Stäng' }).click();
  await update.waitFor({ state: 'hidden' });
});

test('the menu of a phone opens', async () => {
  const page = await openPage('/', { ...off, width: 390 });
  const municipalities = page
    .getByRole('navigation', { name: 'Huvudmeny' })
    .getByRole('link', { name: 'Kommuner' });
  expect(await municipalities.isVisible()).toBe(false);
  await page.getByText('Meny', { exact: true }).click();
  await municipalities.click();
  await page.getByRole('heading', { level: 1, name: 'Välj din kommun' }).waitFor();
});

test('a municipality is found by its name', async () => {
  const page = await openPage('/kommuner', off);
  await page.getByRole('searchbox', { name: 'Kommunens namn' }).fill('salem');
  await page.getByRole('button', { name: 'Visa' }).click();
  await page.getByRole('link', { name: 'Salem' }).click();
  await page.getByRole('heading', { level: 1, name: 'Stöd i Salem' }).waitFor();
});
