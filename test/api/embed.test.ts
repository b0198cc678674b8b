import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { createReference } from '@insatskatalog/server/reference.ts';
import { emptyFrame, formatFrame, parseFrame, within, type EmbedFrame } from '@insatskatalog/shared/embed.ts';
import { knownValues } from '@insatskatalog/shared/known-values.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { emptyChoices, emptyQuery, parseSearchQuery } from '@insatskatalog/shared/search.ts';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type App } from '../support/app.ts';
import { visitor } from '../support/posting.ts';
import { signIn } from '../support/sign-in.ts';

const own = 'sf-sodertalje';
let app: App;
let reference: Reference;
beforeAll(async () => {
  app = await startApp({ data: 'demonstration', searchEngine: 'sqlite' });
  const saved = await visitor(app, signIn(app, own)).post(`/admin/installningar/${own}/inbaddning`, {
    intent: 'save',
    embedHosts: 'https://intranat.exempel.se/sida\n*.exempel.org:8443',
  });
  expect(saved.status).toBe(303);
  const db = openDatabase(join(app.dataDir, 'catalogue.sqlite'));
  reference = createReference(db).current();
  db.$client.close();
});
afterAll(async () => {
  await app.stop();
  app.remove();
});

const framedBy = async (path: string) => {
  const { headers } = await fetch(app.url + path, { redirect: 'manual' });
  const policy = headers.get('Content-Security-Policy') ?? '';
  return [/frame-ancestors ([^;]*)/.exec(policy)?.[1], headers.get('X-Frame-Options')];
};

describe('who may show the catalogue in a frame', () => {
  const allowed = ["'self' intranat.exempel.se *.exempel.org:8443", null];
  test.each([
    '/embed?forbund=sf-sodertalje',
    '/embed?forbund=sodertalje',
    '/embed?q=jobb&forbund=sodertalje&fast-kommun=0181',
    '/embed/insatser/finns-inte?forbund=sodertalje',
  ])('the hosts that the association has let in: %s', async (path) => {
    expect(await framedBy(path)).toEqual(allowed);
  });

  test.each([
    '/embed',
    '/embed?forbund=',
    '/embed?forbund=sf-finns-inte',
    '/embed?forbund=sf-sodertalje;%20frame-ancestors%20*',
    '/embed?fast-forbund=sf-sodertalje',
    '/embed?forbund=sf-finns-inte&forbund=sf-sodertalje',
    '/embed?forbund=sf-botkyrka-huddinge-salem',
  ])('the catalogue alone: %s', async (path) => {
    expect(await framedBy(path)).toEqual(["'self'", null]);
  });

  test.each([
    '/',
    '/insatser?forbund=sf-sodertalje',
    '/embed/?forbund=sf-sodertalje',
    '/EMBED?forbund=sf-sodertalje',
    '/embed/admin?forbund=sf-sodertalje',
    '/logga-in?forbund=sf-sodertalje',
    '/admin?forbund=sf-sodertalje',
    '/admin/installningar?forbund=sf-sodertalje',
    '/embed/../admin?forbund=sf-sodertalje',
    '/api/v1/interventions?limit=1',
  ])('nobody: %s', async (path) => {
    expect(await framedBy(path)).toEqual(["'none'", 'DENY']);
  });
});

describe('the address of a frame', () => {
  test('is read back as it was written', () => {
    const frame: EmbedFrame = {
      association: own,
      fixed: {
        choices: { ...emptyChoices(), municipality: ['0140', '0181'], need: ['bostad'], association: [own] },
        age: 24,
        open: true,
        orientation: 'structural',
      },
      hidden: ['age', 'method'],
      theme: 'dark',
      lang: 'en',
      easyRead: true,
    };
    const written = formatFrame(frame);
    expect(parseFrame(written, reference)).toEqual({ frame, issues: [], visitor: new URLSearchParams() });
    expect(formatFrame(emptyFrame()).toString()).toBe('');
  });

  test('leaves out what it does not know, a part at a time, and keeps the visitor’s own search apart', () => {
    const {
      frame,
      issues,
      visitor: rest,
    } = parseFrame(
      new URLSearchParams(
        'forbund=nej&fast-kommun=0181&fast-kommun=9999&fast-q=jobb&fast-x=1&dolj=metod&dolj=q&tema=rosa&lang=fi&lattlast=kanske&kommun=0126&q=skulder',
      ),
      reference,
    );
    expect(frame).toEqual({
      ...emptyFrame(),
      fixed: { ...emptyFrame().fixed, choices: { ...emptyChoices(), municipality: ['0181'] } },
      hidden: ['method'],
    });
    expect(issues.map(({ parameter, value }) => `${parameter}=${value}`).toSorted()).toEqual([
      'dolj=q',
      'fast-kommun=9999',
      'fast-q=jobb',
      'fast-x=1',
      'forbund=nej',
      'lang=fi',
      'lattlast=kanske',
      'tema=rosa',
    ]);
    expect(rest.toString()).toBe('kommun=0126&q=skulder');
  });

  test('a choice narrows what is fixed and never widens it', () => {
    const { query } = parseSearchQuery(
      new URLSearchParams('kommun=0181&kommun=0126&behov=bostad&alder=30'),
      'page',
      knownValues(reference),
    );
    const fixed = {
      choices: { ...emptyChoices(), municipality: ['0181', '0140'] },
      age: 24,
      open: false,
      orientation: 'individual' as const,
    };
    const found = within(query, fixed);
    expect(found.choices.municipality).toEqual(['0181']);
    expect(found.choices.need).toEqual(['bostad']);
    expect(found.age).toBe(24);
    expect(within(emptyQuery(), fixed).choices.municipality).toEqual(['0181', '0140']);
  });

  test('what it gets wrong is told on the page', async () => {
    const page = await (await fetch(`${app.url}/embed?fast-kommun=9999&tema=rosa&kommun=abc`)).text();
    for (const part of ['fast-kommun=9999', 'tema=rosa', 'kommun=abc'])
      expect(page).toContain(`Vi tog bort ”${part}” ur adressen`);
  });
});

const framed = async (query: string) => (await fetch(`${app.url}/embed?${query}`)).text();

describe('a frame in English', () => {
  test('has its filters and what is chosen in English, told as such', async () => {
    const page = await framed('lang=en&behov=bostad');
    const needs = reference.vocabularies.find(({ id }) => id === 'needs');
    const housing = needs?.terms.find(({ id }) => id === 'bostad');
    expect(page).toContain(`<span lang="en">${needs?.labelEn}</span>`);
    // As a filter and as a choice to take away.
    expect(page.split(`<span lang="en">${housing?.labelEn}</span>`)).toHaveLength(3);
    expect(page).not.toContain(`>${housing?.label}</span>`);
  });

  test('is the only page that has', async () => {
    for (const page of [
      await framed('behov=bostad'),
      await (await fetch(`${app.url}/insatser?lang=en`)).text(),
    ])
      expect(page).not.toContain('<span lang="en">');
  });
});

describe('embed.js', () => {
  /**
   * The hash that pages on other sites name. A script that has been handed out is never changed: add `scripts/2.js` and a line
   * here instead.
   */
  const handedOut = ['sha384-idPbZ9sWT2gGNQjWo3fbvT8seU/aAdfyC+GL0iWn5ykRwj7hu/y0+K84TvokbAmm'];

  test('stays as it was handed out, in every version, and is at most 3 kB compressed', async () => {
    const newest = Buffer.from(await (await fetch(`${app.url}/embed.js`)).arrayBuffer());
    expect(integrityOf(newest)).toBe(handedOut.at(-1));
    expect(gzipSync(newest).length).toBeLessThanOrEqual(3_000);
  });

  test('is at an address with its hash, to be kept for ever and read by every origin', async () => {
    const newest = Buffer.from(await (await fetch(`${app.url}/embed.js`)).arrayBuffer());
    const hash = createHash('sha256').update(newest).digest('hex').slice(0, 12);
    const answer = await fetch(`${app.url}/embed-${hash}.js`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(newest)).toBe(true);
    expect(answer.headers.get('Cache-Control')).toContain('immutable');
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(answer.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
    expect(answer.headers.get('Content-Type')).toContain('text/javascript');
    expect((await fetch(`${app.url}/embed-000000000000.js`)).status).toBe(404);
  });
});

const integrityOf = (content: Buffer) => `sha384-${createHash('sha384').update(content).digest('base64')}`;
