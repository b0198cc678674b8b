import type { Page } from 'playwright-core';

/**
 * Notes what a page must not do, as it does it: complaints in the console (a breach of its policy is one), broken resources,
 * requests to others than the given sites.
 */
export function watch(page: Page, ...sites: string[]): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // The status of every resource is looked at below, where a page that is meant to be missing can be told apart.
    if (message.text().startsWith('Failed to load resource')) return;
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const address = request.url();
    if (!sites.some((site) => address.startsWith(`${site}/`)) && !address.startsWith('data:'))
      complaints.push(`asked somebody else: ${address}`);
  });
  page.on('response', (response) => {
    // What a form answers when something typed is to be mended, or somebody else was first.
    const isAnswer = response.request().method() === 'POST' && [409, 422].includes(response.status());
    if (response.status() >= 400 && !isAnswer && response.request().resourceType() !== 'document')
      complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}

/** What the page has left in the browser: nothing, on a public page. The session of somebody signed in may stay. */
export async function leavesNoTrace(page: Page, session?: string): Promise<string[]> {
  const cookies = (await page.context().cookies()).filter(({ name }) => name !== session);
  const stored: string[] = [];
  // A frame that the browser refused to show has nothing to keep.
  for (const frame of page.frames().filter((each) => each.url().startsWith('http')))
    stored.push(...(await frame.evaluate(storage)));
  return [...cookies.map(({ name }) => `cookie: ${name}`), ...stored];
}

/** What is stored in the browser under the page's origin. */
const storage = async () => [
  ...Object.keys(localStorage).map((key) => `localStorage: ${key}`),
  ...Object.keys(sessionStorage).map((key) => `sessionStorage: ${key}`),
  ...(await indexedDB.databases()).map(({ name }) => `indexedDB: ${name}`),
];
