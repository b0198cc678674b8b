import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from '../support/app.ts';
import { openPage } from '../support/browser.ts';
import { signIn, type SignedIn } from '../support/sign-in.ts';
import { adminPages, providerPages } from './admin-pages.ts';

let app: App;
let office: SignedIn;
beforeAll(async () => {
  app = await startApp({ data: 'demonstration', searchEngine: 'sqlite', logLevel: 'warn' });
  office = signIn(app, null);
});
afterAll(async () => {
  await app.stop();
  app.remove();
});

test('no page behind sign-in, or behind a provider’s link, scrolls sideways: at 320 px, or with text twice as large', async () => {
  const page = await openPage('/admin', { site: app.url, signedIn: office });
  const tooWide: string[] = [];
  for (const [name, path] of Object.entries({ ...adminPages(app.dataDir), ...providerPages(app.dataDir) })) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const isWide = () =>
      page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    if (await isWide()) tooWide.push(`${name} at 320 px`);
    await page.setViewportSize({ width: 1280, height: 900 });
    if (await isWide()) tooWide.push(`${name} at 1280 px`);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    if (await isWide()) tooWide.push(`${name} at 1280 px, text twice as large`);
  }
  expect(tooWide).toEqual([]);
}, 180_000);
