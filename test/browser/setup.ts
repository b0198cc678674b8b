import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumLaunch } from '../support/chromium.ts';
import { loadDemonstration, startServerProcess } from '../support/server-process.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the service under test answers, without a slash at the end. */
    siteUrl: string;
    /** Where the browser takes orders. */
    browserEndpoint: string;
  }
}

/** One service with the demonstration catalogue and one browser, for all the browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'insatskatalog-browser-'));
  await loadDemonstration(dataDir);
  const server = await startServerProcess(dataDir);
  const browser = await chromium.launchServer(await chromiumLaunch());
  project.provide('siteUrl', server.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.stop();
    await rm(dataDir, { recursive: true });
  };
}
