import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hydrated, openPage } from '../support/browser.ts';
import { entry } from './pages.ts';

/** The nonce that the page's scripts run by. */
const nonceOf = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce);

test.each(['/insatser?q=skulder', `/insatser/${entry}`])(
  'the browser shows %s from its own copy once the service has confirmed it, and its script still runs',
  async (path) => {
    const page = await openPage(path);
    const nonce = await nonceOf(page);
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Network.enable');
    const confirmed = new Promise((resolve) => {
      devTools.once('Network.responseReceivedExtraInfo', ({ statusCode }) => resolve(statusCode));
    });
    // As a link from elsewhere would open it: what breaks its policy is a complaint in the console, which fails the test.
    await page.goto(path);
    expect(await confirmed).toBe(304);
    await hydrated(page);
    expect(await nonceOf(page)).toBe(nonce);
  },
);
