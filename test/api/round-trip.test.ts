import { paths } from '@insatskatalog/shared/paths.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from '../support/app.ts';
import { download, readIn, textOf } from '../support/sheets.ts';
import { signIn, type SignedIn } from '../support/sign-in.ts';

let app: App;
let editorialOffice: SignedIn;

beforeAll(async () => {
  app = await startApp({ data: 'demonstration', searchEngine: 'sqlite' });
  editorialOffice = signIn(app, null);
});
afterAll(async () => {
  await app.stop();
  app.remove();
});

test.each(['csv', 'xlsx'] as const)(
  'the whole demonstration, taken out as %s and read in again, changes nothing',
  async (format) => {
    const sheet = await download(app, editorialOffice, paths.admin.exports(new URLSearchParams(), format));
    const address = await readIn(app, editorialOffice, sheet, {
      name: `insatser.${format}`,
      association: 'nationella',
    });
    await expect
      .poll(() => textOf(app, editorialOffice, address), { timeout: 20_000, interval: 200 })
      .toContain('Oförändrade');
    const page = await textOf(app, editorialOffice, address);
    expect(page).toContain('0 Behöver rättas 0 Nya 0 Ändras');
  },
);
