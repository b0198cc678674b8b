import { sessionCookie } from '@insatskatalog/server/accounts/session-cookie.ts';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import type { SignedIn } from './sign-in.ts';
import { leavesNoTrace, watch } from './page-watch.ts';

/**
 * A phone and a desktop, the widths that the pages are drawn for; 320 is a desktop at 400 % zoom, and a frame on another site may
 * be as narrow as 300 and as wide as 1600.
 */
export type Width = 300 | 320 | 390 | 1280 | 1600;
const heights: Record<Width, number> = { 300: 640, 320: 640, 390: 844, 1280: 900, 1600: 900 };

let connection: Promise<Browser> | undefined;

/**
 * Opens an address of the service in a browser of its own. When the test ends, it fails if the page complained in the
 * console, broke its content security policy, left anything in the browser or asked anybody else for anything.
 *
 * @param path address without the host: `/insatser?q=jobb`
 * @param options.site another service than the one that the tests share
 * @param options.signedIn somebody of that service: their session is the one thing that may be left
 */
export async function openPage(
  path: string,
  options: {
    javaScript?: boolean;
    width?: Width;
    context?: BrowserContextOptions;
    site?: string;
    signedIn?: SignedIn | 'itself';
  } = {},
): Promise<Page> {
  const { javaScript = true, width = 1280, signedIn, site = inject('siteUrl') } = options;
  connection ??= chromium.connect(inject('browserEndpoint'));
  const browser = await connection;
  const context = await browser.newContext({
    baseURL: site,
    javaScriptEnabled: javaScript,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width, height: heights[width] },
    hasTouch: width < 1280,
    reducedMotion: 'reduce',
    ...options.context,
  });
  context.setDefaultTimeout(15_000);
  if (signedIn && signedIn !== 'itself') await context.addCookies([signedIn.cookie]);
  const page = await context.newPage();
  const complaints = watch(page, site);
  onTestFinished(async () => {
    const traces = await leavesNoTrace(
      page,
      signedIn === 'itself' ? sessionCookie(site).name : signedIn?.cookie.name,
    );
    await context.close();
    expect([...complaints, ...traces]).toEqual([]);
  });
  await page.goto(path);
  if (javaScript) await hydrated(page);
  return page;
}

/**
 * Opens a page of another site that shows the catalogue in a frame. When the test ends, it fails if the page or the frame complained
 * or left anything in the browser.
 *
 * @param options.shows the catalogue's address
 * @param options.expected complaints that the test is about
 */
export async function openHostPage(
  host: { url: string },
  path: string,
  options: { shows: string; javaScript?: boolean; expected?: RegExp },
): Promise<Page> {
  const { shows, javaScript = true, expected } = options;
  connection ??= chromium.connect(inject('browserEndpoint'));
  const context = await (
    await connection
  ).newContext({
    baseURL: host.url,
    javaScriptEnabled: javaScript,
    locale: 'sv-SE',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const complaints = watch(page, host.url, shows);
  onTestFinished(async () => {
    const traces = await leavesNoTrace(page);
    await context.close();
    expect([...complaints.filter((complaint) => !expected?.test(complaint)), ...traces]).toEqual([]);
  });
  await page.goto(path);
  return page;
}

/** Waits until script has taken over the page; before that, the server's page is all there is. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const heading = document.querySelector('main h1');
    return heading !== null && Object.keys(heading).some((key) => key.startsWith('__reactFiber'));
  });
}
