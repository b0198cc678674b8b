import { paths } from '@insatskatalog/shared/paths.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type App } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { openPage, type Width } from '../support/browser.ts';
import { signIn, type SignedIn } from '../support/sign-in.ts';

const own = 'sf-sodertalje';
const { admin } = paths;
let app: App;
let office: SignedIn;

beforeAll(async () => {
  app = await startApp({ data: 'demonstration', searchEngine: 'sqlite' });
  office = signIn(app, null);
});
afterAll(async () => {
  await app.stop();
  app.remove();
});

/** A page as somebody of the editorial office sees it. */
const open = (path: string, options: { width?: Width; javaScript?: boolean } = {}): Promise<Page> =>
  openPage(path, { ...options, site: app.url, signedIn: office });

const pages: Record<string, string> = {
  'choice of association': admin.settings(),
  settings: admin.associationSettings(own),
  presentation: admin.associationSettings(own, 'presentation'),
  colours: admin.associationSettings(own, 'farger'),
  logo: admin.associationSettings(own, 'logotyp'),
  contact: admin.associationSettings(own, 'kontakt'),
  municipalities: admin.associationSettings(own, 'kommuner'),
  embedding: admin.associationSettings(own, 'inbaddning'),
  review: admin.associationSettings(own, 'granskning'),
  'accessibility statement': admin.associationSettings(own, 'tillganglighet'),
  vocabularies: admin.vocabularies(),
  vocabulary: admin.vocabulary('needs'),
  'new term': admin.newTerm('needs'),
  term: admin.term('needs', 'bostad'),
  'merging a term': admin.mergeTerm('needs', 'bostad'),
  'retiring a term': admin.retireTerm('needs', 'bostad'),
  synonyms: `${admin.synonyms()}?q=jobb`,
  'new synonym': admin.newSynonym(),
  synonym: admin.synonym('syn-153'),
  'removing a synonym': admin.removeSynonym('syn-153'),
  'possible duplicates': admin.likelyDuplicates(),
  log: admin.audit(),
};

describe.each(Object.entries(pages))('%s', (_name, path) => {
  test.each([390, 1280] as const)('has nothing that axe objects to at %i px', async (width) => {
    const page = await open(path, { width });
    expect(await violations(page)).toEqual([]);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
  });
});

test('a colour is shown as it is chosen, with how well it can be read', async () => {
  const page = await open(admin.associationSettings(own, 'farger'));
  await page.getByLabel('Jag väljer nyanserna själv').uncheck();
  await page.getByLabel('Förbundets färg').fill('#ffb347');
  const sample = page.locator('.colours-on-trial .button').first();
  await expect
    .poll(() => sample.evaluate((element) => getComputedStyle(element).backgroundColor))
    .toBe('rgb(255, 179, 71)');
  await page.getByText('för svag kontrast').first().waitFor();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await page.getByRole('alert').getByText('För svag kontrast: knapp').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
  await page.getByRole('button', { name: /^Spara #\w{6} i stället$/ }).click();
  await page.getByRole('status').getByText('Färgerna är sparade.').waitFor();
});

describe('without script', () => {
  const off = { javaScript: false };

  test('a colour is tried and saved, and colours the public page', async () => {
    const page = await open(admin.associationSettings(own, 'farger'), off);
    await page.getByLabel('Jag väljer nyanserna själv').uncheck();
    await page.getByLabel('Förbundets färg').fill('#3d1d6b');
    await page.getByRole('button', { name: 'Förhandsvisa' }).click();
    const sample = page.locator('.colours-on-trial .button').first();
    await expect
      .poll(() => sample.evaluate((element) => getComputedStyle(element).backgroundColor))
      .toBe('rgb(61, 29, 107)');
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await page.getByText('Färgerna är sparade.').waitFor();
    await page.goto('/forbund/sodertalje');
    const footer = page.getByRole('contentinfo');
    const shown = await footer.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(shown).not.toBe('rgb(13, 59, 54)');
  });

  test('a term is renamed, and its new name stands in the filter', async () => {
    const page = await open(admin.vocabulary('needs'), off);
    await page.getByRole('link', { name: 'Bostad', exact: true }).click();
    await page.getByLabel('Namn', { exact: true }).fill('Tak över huvudet');
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('”Tak över huvudet” är sparad.').waitFor();
    await page.goto('/insatser');
    await page.getByText('Tak över huvudet').first().waitFor({ state: 'attached' });
  });

  test('a synonym is added, found and removed', async () => {
    const page = await open(admin.newSynonym(), off);
    await page.getByRole('textbox', { name: 'Den som söker på' }).fill('provord');
    await page.getByLabel('Hittar också, ett ord på varje rad').fill('praktik');
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByRole('status').getByText('”provord” är sparad.').waitFor();
    await page.getByRole('searchbox').fill('provord');
    await page.getByRole('button', { name: 'Sök' }).click();
    await page.getByRole('link', { name: 'provord' }).click();
    await page.getByRole('link', { name: 'Ta bort' }).click();
    await page.getByRole('button', { name: 'Ta bort' }).click();
    await page.getByText('”provord” är borttagen.').waitFor();
  });

  test('the log is narrowed to what was refused', async () => {
    const page = await open(admin.audit(), off);
    await page.getByLabel('Utfall').selectOption('Nekat');
    await page.getByRole('button', { name: 'Visa' }).click();
    await page.getByText('Ingen händelse passar.').waitFor();
  });
});
