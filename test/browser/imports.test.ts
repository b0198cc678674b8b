import { paths } from '@insatskatalog/shared/paths.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type App } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { act, csv, readIn } from '../support/sheets.ts';
import { signIn, type SignedIn } from '../support/sign-in.ts';

let app: App;
let administrator: SignedIn;
let editorialOffice: SignedIn;

beforeAll(async () => {
  app = await startApp({ searchEngine: 'sqlite' });
  administrator = signIn(app, 'sf-botkyrka-huddinge-salem');
  editorialOffice = signIn(app, null);
});
afterAll(async () => {
  await app.stop();
  app.remove();
});

const names = ['Namn', 'Kort sagt', 'Så får du stödet', 'Utförare', 'Typ av utförare', 'Ort vi finns i'];
const row = (title: string) => [title, 'Kort.', 'Ring oss.', 'Huddinge kommun', 'Kommun', 'Huddinge'];
const asFile = (rows: string[][]) => ({
  name: 'våra insatser.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(csv(rows)),
});
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();

describe.each([true, false])('with script: %s', (javaScript) => {
  test('a sheet is sent, its columns named, compared, read in and undone', async () => {
    const page = await openPage(paths.admin.imports(), {
      javaScript,
      width: 390,
      site: app.url,
      signedIn: administrator,
    });
    const title = `Stigen ${String(javaScript)}`;
    await page.getByLabel('Fil', { exact: true }).setInputFiles(asFile([names, row(title), row('')]));
    await page.getByRole('button', { name: 'Läs in filen' }).click();
    await expect.poll(() => heading(page)).toBe('våra insatser.csv');

    await page.getByRole('link', { name: 'Se och ändra kolumner' }).click();
    await page.getByLabel('Vad är Ort vi finns i?').selectOption({ label: 'Kommuner' });
    await page.getByRole('button', { name: 'Jämför med katalogen' }).click();
    await expect.poll(() => page.getByText('Namn: Skriv vad insatsen heter.').isVisible()).toBe(true);

    await page.getByRole('link', { name: '1 Nya' }).click();
    await page.getByLabel('Val för rad 2').selectOption({ label: 'Hoppa över' });
    await page.getByRole('button', { name: 'Spara valen' }).click();
    await expect.poll(() => page.getByText('Valen är sparade.').isVisible()).toBe(true);
    await page.getByLabel('Val för rad 2').selectOption({ label: 'Lägg till' });
    await page.getByRole('button', { name: 'Spara valen' }).click();
    await page.getByRole('button', { name: 'Läs in 1 insats' }).click();
    await expect.poll(() => page.getByText('1 insats är tillagd, som utkast.').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: title }).isVisible()).toBe(true);

    await page.getByRole('link', { name: 'Ångra importen' }).click();
    await page.getByRole('button', { name: 'Ångra importen' }).click();
    await expect.poll(() => page.getByText('Importen är ångrad.').isVisible()).toBe(true);
  });

  test('a file that is none says so beside its field, and the rest is as it was', async () => {
    const page = await openPage(paths.admin.imports(), {
      javaScript,
      site: app.url,
      signedIn: editorialOffice,
    });
    await page.getByLabel('Vilket förbund hör insatserna till?').selectOption('sf-sodertalje');
    await page.getByLabel('Fil', { exact: true }).setInputFiles({
      name: 'bild.png',
      mimeType: 'image/png',
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]),
    });
    await page.getByRole('button', { name: 'Läs in filen' }).click();
    const problem = page.getByRole('link', { name: /Filen är inte en tabell/ });
    await expect.poll(() => problem.isVisible()).toBe(true);
    expect(await page.getByLabel('Vilket förbund hör insatserna till?').inputValue()).toBe('sf-sodertalje');
    await problem.click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('file');
  });
});

test.each([390, 1280] as const)(
  'no page of an import has anything that axe objects to at %i px',
  async (width) => {
    const sheet = csv([names.with(5, 'Kommuner'), row('Verkstan'), row('').with(5, 'Hudinge')]);
    const accepted = await readIn(app, administrator, sheet);
    await act(app, administrator, accepted, { intent: 'accept', as: 'drafts' });
    const examined = await readIn(app, administrator, sheet.replace('Kort.', 'Längre.'));
    const open = { width, site: app.url, signedIn: administrator };
    const addresses = [
      paths.admin.imports(),
      examined,
      `${examined}?visa=fel`,
      `${examined}/kolumner`,
      accepted,
      `${accepted}?angra=ja`,
    ];
    const page = await openPage(paths.admin.imports(), open);
    for (const address of addresses) {
      await page.goto(address);
      expect(await violations(page), address).toEqual([]);
    }
  },
);
