import { paths, slugify } from '@insatskatalog/shared/paths.ts';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { adminPages, providerPages, signInPages } from './browser/admin-pages.ts';
import { pages } from './browser/pages.ts';
import { chromiumLaunch } from './support/chromium.ts';
import { loadDemonstration, startServerProcess } from './support/server-process.ts';
import { signIn } from './support/sign-in.ts';

// `npm run screenshots`: the two pictures of the README and the one for shared links, from a demonstration of their own. `-- --all <folder>` puts every
// page there instead, the administration's too, whole, at the width of a phone and of a desktop, to be looked at; `--only
// <pattern>` only those whose names match.

const { values: options } = parseArgs({ options: { all: { type: 'string' }, only: { type: 'string' } } });
const dataDir = await mkdtemp(join(tmpdir(), 'insatskatalog-screenshots-'));
await loadDemonstration(dataDir);
const server = await startServerProcess(
  dataDir,
  options.all === undefined ? {} : { SEARCH_ENGINE: 'sqlite' },
);
const browser = await chromium.launch(await chromiumLaunch());
try {
  if (options.all === undefined) await picturesForReadme(browser);
  else await everyPage(browser, options.all);
} finally {
  await browser.close();
  await server.stop();
  await rm(dataDir, { recursive: true });
}

async function picturesForReadme(chromiumBrowser: Browser): Promise<void> {
  const folder = join(import.meta.dirname, '..', 'docs', 'images');
  await mkdir(folder, { recursive: true });
  const page = await chromiumBrowser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'sv-SE' });
  for (const [name, path] of Object.entries({
    start: paths.start(),
    results: '/insatser?q=skulder&kommun=0126',
  })) {
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    await page.screenshot({ path: join(folder, `${name}.png`) });
    console.log(join('docs', 'images', `${name}.png`));
  }
  await page.setViewportSize({ width: 1200, height: 630 });
  await page.goto(pathToFileURL(join(import.meta.dirname, 'share-picture.html')).href);
  const shared = join('web', 'public', 'delning.png');
  await page.screenshot({ path: join(import.meta.dirname, '..', shared) });
  console.log(shared);
}

async function everyPage(chromiumBrowser: Browser, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const width of [390, 1280]) {
    const anonymous = { ...pages, ...signInPages, ...providerPages(dataDir) };
    const page = await chromiumBrowser.newPage({ viewport: { width, height: 900 }, locale: 'sv-SE' });
    await picturesOf(page, anonymous, join(folder, `${width}-`));
    await page.context().addCookies([signIn({ url: server.url, dataDir }, null).cookie]);
    await picturesOf(page, adminPages(dataDir), join(folder, `${width}-admin-`));
  }
}

async function picturesOf(page: Page, addresses: Record<string, string>, prefix: string): Promise<void> {
  for (const [name, path] of Object.entries(addresses)) {
    if (options.only && !new RegExp(options.only).test(prefix + name)) continue;
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    const file = `${prefix}${slugify(name)}.png`;
    await page.screenshot({ path: file, fullPage: true });
    const isWide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    console.log(isWide ? `${file}: wider than the screen` : file);
  }
}
