import { paths } from '@insatskatalog/shared/paths.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anEntryForm } from '../support/an-entry-form.ts';
import { startApp, type App } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { openPage, type Width } from '../support/browser.ts';
import { granted } from '../support/editing.ts';
import { editorOf, type EditorOf } from '../support/editor-of.ts';
import { signIn, type SignedIn } from '../support/sign-in.ts';
import { act, title } from './editing-support.ts';

const association = 'sf-botkyrka-huddinge-salem';
let app: App;
let ask: SignedIn;
let bo: SignedIn;
let editor: EditorOf;
beforeAll(async () => {
  app = await startApp({ searchEngine: 'sqlite', logLevel: 'warn' });
  ask = signIn(app, association, 'Anna Ask');
  bo = signIn(app, association, 'Bo Björk');
  editor = editorOf(app, ask, association);
});
afterAll(async () => {
  editor.close();
  await app.stop();
  app.remove();
});

const open = (
  signedIn: SignedIn,
  path: string,
  options: { javaScript?: boolean; width?: Width } = {},
): Promise<Page> => openPage(path, { ...options, site: app.url, signedIn });
const cost = (page: Page) => page.getByRole('textbox', { name: /^Kostnad/ });

/** A published entry with a change that waits. */
function changed(name: string): string {
  const { id } = editor.publish(anEntryForm({ title: name, cost: 'Patientavgift' }));
  const { edition } = granted(editor.editing.open(editor.actor, id));
  const form = anEntryForm({ title: name, cost: 'Kostar inget', needs: ['bostad'] });
  granted(editor.editing.saveDraft(editor.actor, id, form, edition, 'save'));
  return id;
}

describe.each([{ javaScript: true }, { javaScript: false }])(
  'two editors at once, script: $javaScript',
  (script) => {
    test('the later one sees both versions and chooses field by field', async () => {
      const { id } = editor.publish(anEntryForm({ title: 'Delad verkstad' }));
      const hers = await open(ask, paths.admin.entry(id), script);
      const his = await open(bo, paths.admin.entry(id), script);
      await cost(hers).fill('Tjugo kronor');
      await act(hers, 'Spara utkast').click();
      await hers
        .getByText(/Utkastet är sparat|Utkast sparat/)
        .first()
        .waitFor();

      await title(his).fill('Bos verkstad');
      await act(his, 'Spara utkast').click();
      await his.getByRole('heading', { name: 'Någon annan har sparat under tiden' }).waitFor();
      expect(await his.getByText(/^Anna Ask sparade/).count()).toBe(1);
      // Each has changed one field alone, so that both choices are made for him.
      const choices = his.getByRole('group', { name: 'Kostnad' });
      expect(await choices.getByRole('radio', { name: /^Deras/ }).isChecked()).toBe(true);
      // Axe is script.
      if (script.javaScript) expect(await violations(his)).toEqual([]);
      await act(his, 'Spara det jag har valt').click();
      await his
        .getByText(/Utkastet är sparat|Utkast sparat/)
        .first()
        .waitFor();
      const { draft } = granted(editor.editing.open(editor.actor, id));
      expect(draft).toMatchObject({
        savedByName: 'Bo Björk',
        form: { cost: 'Tjugo kronor', texts: { sv: { title: 'Bos verkstad' } } },
      });
    });
  },
);

test('a change is read, sent back, approved for a day and published, without script', async () => {
  const id = changed('Ändrad verkstad');
  const page = await open(bo, paths.admin.entryChange(id), { javaScript: false, width: 390 });
  expect(await page.locator('del').allTextContents()).toContain('Patientavgift');
  expect(await page.locator('ins').allTextContents()).toContain('Kostar inget');
  expect(await page.getByRole('heading', { name: 'Vägar in' }).count()).toBe(0);

  await page.getByText('Publicera en viss dag').click();
  await act(page, 'Publicera den dagen').click();
  await page.getByRole('alert').getByRole('link', { name: 'Välj vilken dag det ska publiceras.' }).click();
  await page.getByLabel('Dag', { exact: true }).fill('2099-01-31');
  await act(page, 'Publicera den dagen').click();
  await page.getByText('Publiceras av sig själv 31 januari 2099.').waitFor();

  await page.getByRole('textbox', { name: 'Kommentar' }).fill('Kostar det verkligen inget?');
  await act(page, 'Skicka tillbaka med kommentaren').click();
  await page.getByText('Utkastet är tillbaka hos författaren, med din kommentar.').waitFor();
  await act(page, 'Publicera nu').click();
  await page.getByRole('link', { name: 'Se den i katalogen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ändrad verkstad' }).waitFor();
});

test('an archived entry is spoken of as one, and its change brings it back', async () => {
  const id = changed('Arkiverad verkstad');
  granted(editor.editing.archive(editor.actor, id, null));
  const page = await open(ask, paths.admin.entry(id));
  await page.getByText(/^Insatsen är arkiverad och syns inte i sökningen/).waitFor();
  expect(await page.getByText('Det som är publicerat ligger kvar').count()).toBe(0);
  await page.goto(paths.admin.entryChange(id));
  await page.getByText(/Publicerar du utkastet kommer den tillbaka/).waitFor();
  await act(page, 'Publicera igen nu').click();
  await page.getByRole('link', { name: 'Se den i katalogen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Arkiverad verkstad' }).waitFor();
});

test('a former version is found, compared and restored', async () => {
  const id = changed('Gammal verkstad');
  const page = await open(ask, paths.admin.entryHistory(id));
  // What is offered is what there is now beside what there was before it.
  await act(page, 'Jämför').click();
  await page.getByRole('heading', { level: 1, name: 'Jämför versioner' }).waitFor();
  expect(await page.locator('del').allTextContents()).toContain('Patientavgift');
  await page.goBack();
  await page
    .getByRole('link', { name: /^Återställ/ })
    .last()
    .click();
  await page.getByText(/^Det finns redan ett utkast, sparat av Anna Ask/).waitFor();
  await act(page, 'Gör till utkast').click();
  await page.getByText('Den gamla versionen är nu ett utkast.').waitFor();
  expect(granted(editor.editing.open(editor.actor, id)).draft?.form.cost).toBe('Patientavgift');
});

test.each([390, 1280] as const)(
  'the pages of history and approval have no faults at %i px',
  async (width) => {
    const id = changed(`Felfri verkstad ${width}`);
    for (const path of [
      paths.admin.entryChange(id),
      paths.admin.entryHistory(id),
      paths.admin.entryComparison(id, 'nu', 'v1'),
    ]) {
      const page = await open(ask, path, { width });
      expect(await violations(page), path).toEqual([]);
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect(isWide, path).toBe(false);
    }
  },
);
