import { paths } from '@insatskatalog/shared/paths.ts';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type App } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { openHostPage, openPage } from '../support/browser.ts';
import { startHostSite, type HostSite } from '../support/host-site.ts';
import { visitor } from '../support/posting.ts';
import { signIn } from '../support/sign-in.ts';
import { facet, hits, question, showsTotal, total } from './results.ts';

const own = 'sf-botkyrka-huddinge-salem';
/** What the association's frame is fixed to: Huddinge and Salem, without the filter on methods. */
const built = `forbund=${own}&fast-kommun=0126&fast-kommun=0128&dolj=metod`;
let app: App;
let host: HostSite;
let stranger: HostSite;

beforeAll(async () => {
  [app, host, stranger] = await Promise.all([
    startApp({ data: 'demonstration', searchEngine: 'sqlite' }),
    startHostSite('intranat'),
    startHostSite('frammande'),
  ]);
  const path = paths.admin.associationSettings(own, 'inbaddning');
  const saved = await visitor(app, signIn(app, own)).post(path, { intent: 'save', embedHosts: host.host });
  expect(saved.status).toBe(303);
});
afterAll(async () => {
  await Promise.all([app.stop(), host.close(), stranger.close()]);
  app.remove();
});

/** The code that the builder gives for a platform, by the heading it stands under. */
async function code(heading: string, platform = ''): Promise<string> {
  const page = await openPage(`/badda-in?${built}${platform && `&plattform=${platform}`}`, {
    site: app.url,
    javaScript: false,
  });
  const level = page.locator('.builder-level').filter({ has: page.getByRole('heading', { name: heading }) });
  return level.locator('pre').innerText();
}

const inFrame = (page: Page): FrameLocator => page.frameLocator('iframe');
const heightOf = (page: Page) => page.locator('iframe').evaluate((frame) => frame.clientHeight);

/** Searches, filters and opens an entry, all inside the frame. */
async function useCatalogue(page: Page, scripted: boolean): Promise<void> {
  const frame = inFrame(page);
  await expect.poll(() => total(frame)).toBeGreaterThan(20);
  const everything = await total(frame);
  await question(frame).fill('skulder');
  await frame.getByRole('button', { name: 'Sök' }).click();
  await expect.poll(() => frame.locator('html').evaluate(() => location.search)).toMatch(/q=skulder/);
  await expect.poll(() => total(frame)).toBeLessThan(everything);
  const found = await total(frame);
  await frame.getByRole('checkbox', { name: /^Tar emot nya deltagare nu/ }).check();
  if (!scripted) await frame.getByRole('button', { name: 'Uppdatera' }).click();
  await expect.poll(() => total(frame)).toBeLessThan(found);
  const first = hits(frame).first();
  const title = await first.getByRole('heading').innerText();
  await first.getByRole('link').click();
  await frame.getByRole('heading', { level: 1, name: title }).waitFor();
  expect(await frame.locator('html').evaluate(() => location.pathname)).toMatch(/^\/embed\/insatser\//);
  await frame.getByRole('navigation', { name: 'Du är här' }).getByRole('link').click();
  await expect.poll(() => total(frame)).toBeGreaterThan(0);
  expect(await frame.locator('html').evaluate(() => location.search)).toContain('fast-kommun=0126');
}

describe('in a page of another site', () => {
  test('the builder’s script makes a frame that is as tall as what it holds', async () => {
    const page = await openHostPage(host, host.put(await code('Ruta som växer')), { shows: app.url });
    await inFrame(page).getByRole('article').first().waitFor();
    const tall = () =>
      inFrame(page)
        .locator('body')
        .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
    await expect.poll(async () => (await heightOf(page)) - (await tall())).toBe(0);
    const whole = await heightOf(page);
    expect(whole).toBeGreaterThan(2_000);
    expect(await page.locator('insatskatalog-sok > a').count()).toBe(0);
    await useCatalogue(page, true);
    await inFrame(page).getByRole('article').first().getByRole('link').click();
    await inFrame(page).getByRole('navigation', { name: 'Du är här' }).waitFor();
    await expect.poll(async () => (await heightOf(page)) - (await tall())).toBe(0);
    expect(await heightOf(page)).not.toBe(whole);
  });

  test('the next page of the list begins where the reader sees it', async () => {
    const page = await openHostPage(host, host.put(await code('Ruta som växer')), { shows: app.url });
    await expect.poll(() => heightOf(page)).toBeGreaterThan(2_000);
    await inFrame(page).getByRole('link', { name: 'Nästa' }).click();
    await inFrame(page).getByText('Sida 2').waitFor({ state: 'attached' });
    const top = () =>
      page.locator('iframe').evaluate((frame) => Math.round(frame.getBoundingClientRect().top));
    await expect.poll(top).toBeGreaterThanOrEqual(-1);
  });

  test('a height that anybody else sends changes nothing', async () => {
    const page = await openHostPage(host, host.put(await code('Ruta som växer')), { shows: app.url });
    await expect.poll(() => heightOf(page)).toBeGreaterThan(2_000);
    const before = await heightOf(page);
    await page.evaluate((origin) => {
      const message = { insatskatalog: { height: 77, begins: false } };
      window.postMessage(message, '*');
      // The right origin from the wrong window, and the right window with a wrong origin.
      window.dispatchEvent(new MessageEvent('message', { data: message, origin, source: window }));
      const source = document.querySelector('iframe')?.contentWindow;
      window.dispatchEvent(
        new MessageEvent('message', { data: message, origin: 'http://evil.example', source }),
      );
    }, app.url);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    expect(await heightOf(page)).toBe(before);
  });

  test.each(['', 'sitevision', 'optimizely'])(
    'a policy that allows the catalogue alone lets the script’s code for “%s” work',
    async (platform) => {
      const policy = `default-src 'self'; script-src 'self' ${app.url}; frame-src ${app.url}`;
      const page = await openHostPage(host, host.put(await code('Ruta som växer', platform), policy), {
        shows: app.url,
      });
      await expect.poll(() => heightOf(page)).toBeGreaterThan(2_000);
    },
  );

  test.each(['', 'sharepoint'])(
    'under the strictest policy and without script, the frame’s code for “%s” works',
    async (platform) => {
      const policy = `default-src 'self'; frame-src ${app.url}`;
      const body = await code('Ruta med fast höjd', platform);
      const page = await openHostPage(host, host.put(body, policy), { shows: app.url, javaScript: false });
      expect(await heightOf(page)).toBe(800);
      await useCatalogue(page, false);
    },
  );

  test('a script that has been changed on its way is not run, and the link is left', async () => {
    // Another hash, as well formed: what is no hash at all would not be looked at.
    const changed = (await code('Ruta som växer')).replace(/(?<=sha384-)./, (first) =>
      first === 'A' ? 'B' : 'A',
    );
    const page = await openHostPage(host, host.put(changed), { shows: app.url, expected: /integrity/i });
    await page.getByRole('link', { name: 'Sök stöd i Insatskatalogen' }).waitFor();
    expect(await page.locator('iframe').count()).toBe(0);
  });

  test('a site that is not on the list is refused by the browser, and keeps its link', async () => {
    const body = await code('Ruta som växer');
    const page = await openHostPage(stranger, stranger.put(body), {
      shows: app.url,
      expected: /frame-ancestors|ERR_BLOCKED_BY_RESPONSE/,
    });
    await expect.poll(() => page.frames().map(addressOf)).toContain('chrome-error://chromewebdata/');
    await page.getByRole('link', { name: 'Sök stöd i Insatskatalogen' }).waitFor();
    expect(await inFrame(page).getByRole('heading').count()).toBe(0);
  });

  test('no other page can be framed, not even by a site that is on the list', async () => {
    for (const path of [paths.signIn(), paths.search(), paths.admin.todo()]) {
      const body = `<iframe src="${app.url}${path}" title="Prov"></iframe>`;
      const page = await openHostPage(host, host.put(body), {
        shows: app.url,
        expected: /frame-ancestors|X-Frame-Options|ERR_BLOCKED_BY_RESPONSE/,
      });
      await expect.poll(() => page.frames().map(addressOf)).toContain('chrome-error://chromewebdata/');
    }
  });
});

const addressOf = (frame: Frame) => frame.url();

const site = () => ({ site: app.url });

describe('the frame by itself', () => {
  test('what is fixed cannot be taken away, and what is hidden is not offered', async () => {
    const page = await openPage(`/embed?${built}`, site());
    const fixed = await total(page);
    expect(await page.getByText('Dina val').count()).toBe(0);
    const municipalities = page.getByRole('combobox', { name: 'Kommun' }).getByRole('option');
    expect(await municipalities.allInnerTexts()).toEqual(['Alla kommuner', 'Huddinge', 'Salem']);
    expect(await facet(page, 'Metod').count()).toBe(0);
    await page.getByRole('combobox', { name: 'Kommun' }).selectOption('Salem');
    await expect.poll(() => total(page)).toBeLessThan(fixed);
    await page.getByRole('link', { name: 'Rensa alla' }).click();
    await showsTotal(page, fixed);
    await page.goto(`/embed?${built}&kommun=0180`);
    await page.getByText('Vi tog bort ”kommun=0180” ur adressen').waitFor();
    await showsTotal(page, fixed);
  });

  test('every link stays in the frame, or takes the place of the whole page and says so', async () => {
    const wrong: string[] = [];
    for (const path of [
      `/embed?${built}&q=skulder`,
      `/embed/insatser/budget-och-skuldradgivning-huddinge?${built}`,
    ]) {
      const page = await openPage(path, site());
      const links = await page.locator('a[href]').evaluateAll((anchors) =>
        anchors.map((anchor) => ({
          target: anchor.getAttribute('target') ?? 'base',
          href: anchor.getAttribute('href') ?? '',
          text: anchor.textContent,
        })),
      );
      expect(links.length).toBeGreaterThan(4);
      expect(await page.locator('base').getAttribute('target')).toBe('_top');
      for (const { target, href, text } of links) {
        const stays =
          target === '_self' &&
          /^(\/embed[/?]|#)/.test(href) &&
          (href.startsWith('#') || href.includes(`forbund=${own}`));
        const leaves = target !== '_self' && text.includes('(lämnar sidan)');
        if (!stays && !leaves && !/^(tel|mailto):/.test(href)) wrong.push(`${text} → ${href} (${target})`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('entries open in the language and the style that the frame is set to, and the choice is kept', async () => {
    const page = await openPage(`/embed?${built}&lattlast=ja&q=skuldrådgivning`, site());
    await hits(page).getByRole('link', { name: 'Budget- och skuldrådgivning', exact: true }).first().click();
    await page
      .getByRole('link', { name: 'Lättläst', exact: true })
      .and(page.locator('[aria-current]'))
      .waitFor();
    await page.getByRole('link', { name: 'Vanlig text' }).click();
    await page.getByRole('link', { name: 'Vanlig text' }).and(page.locator('[aria-current]')).waitFor();
    await page.getByRole('navigation', { name: 'Du är här' }).getByRole('link').click();
    await expect.poll(() => page.url()).not.toContain('lattlast');
  });

  const states: Record<string, string> = {
    list: `/embed?${built}`,
    'dark list': `/embed?${built}&tema=mork&q=skulder&oppen=ja`,
    'light, nothing found': '/embed?tema=ljus&q=zzyzx',
    entry: `/embed/insatser/budget-och-skuldradgivning-huddinge?${built}`,
    'dark entry in easy Swedish': '/embed/insatser/budget-och-skuldradgivning-huddinge?tema=mork&lattlast=ja',
    'missing entry': `/embed/insatser/finns-inte?${built}`,
    'ended entry': `/embed/insatser/sprakkafe-salem?${built}`,
  };
  describe.each(Object.entries(states))('%s', (_name, path) => {
    test.each([300, 390, 1280, 1600] as const)(
      'axe objects to nothing and nothing scrolls sideways at %i px',
      async (width) => {
        const page = await openPage(path, { ...site(), width });
        expect(await violations(page)).toEqual([]);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sideways).toBe(0);
      },
    );
  });

  test('on a narrow frame the filters unfold in their place', async () => {
    const page = await openPage(`/embed?${built}`, { ...site(), width: 390 });
    await page.getByRole('link', { name: /^Filtrera/ }).click();
    const filters = page.locator('#filter');
    await filters.waitFor();
    expect(await filters.evaluate((element) => getComputedStyle(element).position)).toBe('static');
    await filters.getByRole('checkbox', { name: /^Tar emot nya deltagare nu/ }).check();
    await filters.getByRole('button', { name: /^Visa \d+ insatser/ }).click();
    await filters.waitFor({ state: 'hidden' });
  });
});

describe('the builder', () => {
  test('the frame and the code follow what is chosen', async () => {
    const page = await openPage('/badda-in', { site: app.url });
    await page.getByRole('combobox', { name: 'Samordningsförbund' }).selectOption('Botkyrka Huddinge Salem');
    await page.getByText(host.host).waitFor();
    await page.getByRole('checkbox', { name: 'Huddinge' }).check();
    const snippet = page.locator('.builder-level pre').first();
    await expect.poll(() => snippet.innerText()).toContain('fast-kommun="0126"');
    await inFrame(page)
      .getByRole('heading', { name: /insatser i Huddinge/ })
      .waitFor();
    await page.getByRole('link', { name: 'SharePoint' }).click();
    await expect.poll(() => snippet.innerText()).toMatch(/^<iframe src="http[^"]+fast-kommun=0126"/);
    await page.getByRole('combobox', { name: 'Samordningsförbund' }).selectOption('Södertälje');
    await expect.poll(() => snippet.innerText()).not.toContain('fast-kommun');
  });

  test('works without script', async () => {
    const page = await openPage('/badda-in', { site: app.url, javaScript: false });
    await page.getByRole('combobox', { name: 'Samordningsförbund' }).selectOption('Botkyrka Huddinge Salem');
    await page.getByRole('button', { name: 'Uppdatera' }).click();
    await page.getByRole('checkbox', { name: 'Salem' }).check();
    await page.getByText('Mörka').click();
    await page.getByRole('button', { name: 'Uppdatera' }).click();
    const snippet = await page.locator('.builder-level pre').first().innerText();
    expect(snippet).toContain(`forbund="${own}" fast-kommun="0128" tema="mork"`);
    await inFrame(page)
      .getByRole('heading', { name: /insatser i Salem/ })
      .waitFor();
  });

  test('an address with mistakes is told about and loses nothing else', async () => {
    const page = await openPage('/badda-in?fast-behov=bostad&hojd=12&plattform=word&x=1', { site: app.url });
    for (const part of ['hojd=12', 'plattform=word', 'x=1']) await page.getByText(`”${part}”`).waitFor();
    expect(await page.locator('.builder-level pre').first().innerText()).toContain('fast-behov="bostad"');
  });
});
