import type { Page } from 'playwright-core';

/** Notes what a page must not do, as it does it: complaints in the console (a breach of its policy is one), broken resources, requests to others. */
export function watch(page: Page, siteUrl: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // The status of every resource is looked at below, where a page that is meant to be missing can be told apart.
    if (message.text().startsWith('Failed to load resource')) return;
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(`${siteUrl}/`) && !address.startsWith('data:'))
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
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage: ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage: ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB: ${name}`),
  ]);
  return [...cookies.map(({ name }) => `cookie: ${name}`), ...stored];
}
