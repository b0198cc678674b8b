import { paths } from '@insatskatalog/shared/paths.ts';
import { workQuery } from '@insatskatalog/shared/work-query.ts';
import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { createInterventionStore } from '@insatskatalog/server/interventions/store.ts';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type App } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { openPage, type Width } from '../support/browser.ts';
import { signIn, type SignedIn } from '../support/sign-in.ts';
import { showsAddress } from './results.ts';

const { admin } = paths;
let app: App;
let who: SignedIn;
/** Entries of the association, two of them due for review. */
let ids: string[];

beforeAll(async () => {
  app = await startApp({ data: 'demonstration', searchEngine: 'sqlite', logLevel: 'warn' });
  who = signIn(app, 'sf-botkyrka-huddinge-salem');
  const db = openDatabase(join(app.dataDir, 'catalogue.sqlite'));
  ids = db.$client
    .prepare<[], string>(
      `select id from interventions where association = 'sf-botkyrka-huddinge-salem' and status = 'published'
       order by slug limit 12`,
    )
    .pluck()
    .all();
  // The demonstration's own are not what is counted here.
  db.$client.exec(`update interventions set review_due_on = '2100-01-01'`);
  const store = createInterventionStore(db);
  for (const entry of store.byIds(ids.slice(0, 2)))
    store.save(entry, { ...entry, author: 'test', reviewDueOn: '2026-01-01' });
  db.$client.close();
});
afterAll(async () => {
  await app.stop();
  app.remove();
});

const open = (path: string, options: { width?: Width; javaScript?: boolean } = {}): Promise<Page> =>
  openPage(path, { ...options, site: app.url, signedIn: who });
const entry = (place: number) => ids[place] ?? '';
const rows = (page: Page) => page.getByRole('table').getByRole('row');
const said = (page: Page, text: string | RegExp) => page.getByRole('status').getByText(text).waitFor();
const choose = (page: Page, place: number) => page.locator('.entry-select input').nth(place).check();

describe.each([
  ['what to do today', () => admin.todo()],
  ['the list', () => admin.entries()],
  ['a list without entries', () => `${admin.entries()}?q=zzyzx`],
  ['a list with a bad address', () => `${admin.entries()}?lage=galen&okand=1`],
  ['intake', () => admin.entryIntake(entry(3))],
  ['archiving', () => admin.entryArchive(entry(3))],
  ['reviewing', () => admin.entryReviewed(entry(3))],
  ['choosing a word', () => `${admin.manyEntries()}?gor=add-tag&insats=${entry(3)}`],
  ['an unknown provider', () => `${admin.manyEntries()}?gor=change-provider&insats=${entry(3)}&utforare=x`],
  ['a preview', () => `${admin.manyEntries()}?gor=archive&insats=${entry(3)}&insats=${entry(4)}`],
])('%s', (_name, path) => {
  test.each([390, 1280] as const)('has nothing that axe objects to, at %i px', async (width) => {
    const page = await open(path(), { width });
    expect(await violations(page)).toEqual([]);
  });
});

test.each([390, 1280] as const)(
  'what unfolds on a list fits at %i px, and folds with Escape',
  async (width) => {
    const page = await open(admin.entries(workQuery({ review: ['due'] })), { width });
    for (const box of await page.locator('main details:is(.list-facet, .more-acts)').all()) {
      const summary = box.locator('summary').first();
      await summary.click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.keyboard.press('Escape');
      expect(await box.getAttribute('open')).toBeNull();
      expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    }
    await page.locator('.list-facet summary').first().click();
    await page.locator('.more-acts summary').last().click();
    expect(await page.locator('main details[open]').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
  },
);

test.each([true, false])(
  'one click says that an entry is reviewed, and one takes it back (script: %s)',
  async (javaScript) => {
    const page = await open(admin.todo(), { javaScript });
    const due = page
      .getByRole('table', { name: 'Behöver granskas' })
      .getByRole('button', { name: /^Jag har granskat/ });
    expect(await due.count()).toBe(2);
    await due.first().click();
    await said(page, /är granskad\./);
    expect(await due.count()).toBe(1);
    await page.getByRole('button', { name: 'Ångra' }).click();
    await said(page, /^Ångrat: .* är som förut\.$/);
    expect(await due.count()).toBe(2);
  },
);

test.each([true, false])(
  'many entries get a word, after a look at which (script: %s)',
  async (javaScript) => {
    const page = await open(admin.entries(workQuery({ review: ['due'] })), { javaScript });
    await choose(page, 0);
    await choose(page, 1);
    await page.getByLabel('Vad vill du göra?').selectOption('add-tag');
    await page.getByRole('button', { name: 'Fortsätt' }).click();
    await page.getByLabel('Ord att lägga till').selectOption({ index: 40 });
    await page.getByRole('button', { name: 'Förhandsgranska' }).click();
    await page.getByText('Inget har ändrats än').waitFor();
    await page.getByRole('button', { name: /^Lägg till ett ord \(\d\)/ }).click();
    await said(page, /har fått ett nytt ord/);
    await showsAddress(page, /granskning=forfallen/);
    await page.getByRole('button', { name: 'Ångra' }).click();
    await said(page, /^Ångrat/);
  },
);

test('intake is stated for three months, with the weeks of waiting, and what is wrong is said beside its field', async () => {
  const page = await open(`${admin.entryIntake(entry(5))}?tillbaka=/admin/insatser`, { javaScript: false });
  await page.getByLabel('Ja, men det är kö').check();
  await page.getByLabel('Väntetid i veckor').fill('många');
  await page.getByRole('button', { name: 'Spara' }).click();
  const weeks = page.getByLabel('Väntetid i veckor');
  expect(await weeks.getAttribute('aria-invalid')).toBe('true');
  expect(await weeks.inputValue()).toBe('många');
  expect(await page.title()).toMatch(/^Fel: /);
  await weeks.fill('6');
  await page.getByRole('button', { name: 'Spara' }).click();
  await said(page, /har en ny uppgift om intag/);
  await showsAddress(page, /\/admin\/insatser\?klart=/);
});

test('with script, errors get the focus and lead to their fields', async () => {
  const page = await open(admin.entryArchive(entry(6)));
  await page.getByLabel('En viss dag').check();
  await page.getByLabel('Dag', { exact: true }).fill('2020-01-01');
  await page.getByRole('button', { name: 'Arkivera' }).click();
  const summary = page.getByRole('alert');
  await expect.poll(() => summary.evaluate((box) => box === document.activeElement)).toBe(true);
  await summary.getByRole('link', { name: 'Välj en dag efter i dag.' }).click();
  expect(
    await page.getByLabel('Dag', { exact: true }).evaluate((input) => input === document.activeElement),
  ).toBe(true);
});

test('a list is narrowed by keyboard alone, and kept as a view', async () => {
  const page = await open(admin.entries());
  const facet = page.locator('.list-facet summary').filter({ hasText: /^Granskning/ });
  await facet.focus();
  await page.keyboard.press('Enter');
  const due = page.getByLabel(/^Behöver granskas nu/);
  await due.focus();
  await page.keyboard.press('Space');
  await showsAddress(page, /granskning=forfallen/);
  await page.getByRole('heading', { level: 1, name: '2 insatser' }).waitFor();
  expect(await due.evaluate((box) => box === document.activeElement)).toBe(true);
  await page.getByText('Spara som vy').click();
  await page.getByLabel('Vyns namn').fill('Att granska');
  await page.getByRole('button', { name: 'Spara vyn' }).click();
  await said(page, 'Vyn är sparad.');
  await page.goto(admin.entries());
  await page
    .getByRole('navigation', { name: 'Mina vyer' })
    .getByRole('link', { name: 'Att granska' })
    .click();
  await page.getByRole('heading', { level: 1, name: '2 insatser' }).waitFor();
  await page.getByRole('button', { name: 'Ta bort vyn Att granska' }).click();
  await said(page, 'Vyn är borttagen.');
});

test('without script a phone searches, narrows, orders and opens the menu', async () => {
  const page = await open(admin.entries(), { javaScript: false, width: 390 });
  await page.getByLabel('Sök i namn, sammanfattning och utförare').fill('språkkafé');
  await page.getByRole('button', { name: 'Sök' }).click();
  await showsAddress(page, /q=spr/);
  const found = await rows(page).count();
  await page.locator('.list-facet summary').filter({ hasText: /^Läge/ }).click();
  await page.getByLabel(/^Arkiverade/).check();
  await page.locator('.list-facet[open]').getByRole('button', { name: 'Visa' }).click();
  await showsAddress(page, /lage=arkiverad/);
  expect(await rows(page).count()).toBeLessThan(found);
  await page.getByText('Meny').click();
  await page.getByRole('link', { name: /^Att göra/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Att göra i dag' }).waitFor();
});
