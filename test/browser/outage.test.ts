import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { loadDemonstration, startServerProcess } from '../support/server-process.ts';
import { question, titles, total } from './results.ts';

const note = (page: Page) => page.getByText('Sökningen går på reserv just nu');
const searches = ['min bror går aldrig ut', 'skulder linköping', 'boendestöd'];

/** What a person sees of a search: how many there are, and which come first, in which order. */
async function answer(page: Page, text: string): Promise<{ total: number; titles: string[] }> {
  await question(page).fill(text);
  await question(page).press('Enter');
  // The title changes with the list; the address may be ahead of both.
  await expect.poll(() => page.title()).toContain(text);
  return { total: await total(page), titles: await titles(page) };
}

test(
  'when Meilisearch stops answering in the middle of a visit, only a small note tells',
  { timeout: 90_000 },
  async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'insatskatalog-outage-'));
    await loadDemonstration(dataDir);
    const server = await startServerProcess(dataDir);
    onTestFinished(async () => {
      await server.stop();
      await rm(dataDir, { recursive: true });
    });
    const page = await openPage('/insatser', { site: server.url });
    const before = [];
    for (const text of searches) before.push(await answer(page, text));
    expect(await note(page).count()).toBe(0);

    const { pid } = await server.meilisearch();
    process.kill(pid, 'SIGSTOP');
    const during = [];
    try {
      for (const text of searches) during.push(await answer(page, text));
      await note(page).waitFor();
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    expect(during).toEqual(before);
    await isOnMeilisearch(page);
  },
);

async function isOnMeilisearch(page: Page): Promise<void> {
  const noted = async () => {
    await page.reload();
    return note(page).count();
  };
  await expect.poll(noted, { timeout: 15_000, interval: 500 }).toBe(0);
}
