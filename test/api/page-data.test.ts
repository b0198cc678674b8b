import { entryAnswer, type EntryAnswer } from '@insatskatalog/server/interventions/answer.ts';
import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { createInterventionStore } from '@insatskatalog/server/interventions/store.ts';
import { shortId } from '@insatskatalog/shared/my-list.ts';
import { join } from 'node:path';
import { Parser, type Quad } from 'n3';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { anIntervention } from '../support/an-intervention.ts';
import { startApp } from '../support/app.ts';
import { fromJsonLd } from '../support/rdf.ts';

const url = inject('sharedApp');
const schema = 'https://schema.org/';
const read = async (address: string) => (await fetch(address)).text();

/** The blocks of linked data in a page, as they would be parsed by a browser. */
const blocksOf = (html: string): object[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) => {
    const block: object = JSON.parse(json ?? '');
    return block;
  });

/** As schema.org's own context has it, without asking schema.org: its terms by name, and addresses where it takes them for such. */
async function expanded(block: object): Promise<Quad[]> {
  expect(block).toHaveProperty('@context', 'https://schema.org');
  const address = { '@type': '@id' };
  const context = { '@vocab': schema, url: address, serviceUrl: address, item: address, logo: address };
  return new Parser({ format: 'N-Quads' }).parse(await fromJsonLd({ ...block, '@context': context }));
}

const tag = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match.slice(1));
const alternates = (html: string) =>
  tag(html, /<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"\/>/gi).map(([lang, href]) => [
    lang,
    href?.replaceAll('&amp;', '&'),
  ]);
const canonicals = (html: string) =>
  tag(html, /<link rel="canonical" href="([^"]+)"\/>/g)
    .flat()
    .map((href) => href.replaceAll('&amp;', '&'));
const property = (html: string, name: string) =>
  tag(html, new RegExp(`<meta property="${name}" content="([^"]*)"/>`, 'g')).flat();

let entries: EntryAnswer[] = [];
beforeAll(async () => {
  entries = (await read(`${url}/datasets/insatser.jsonl`))
    .trimEnd()
    .split('\n')
    .map((line) => entryAnswer.parse(JSON.parse(line)));
});

test('fifty entries’ pages say what schema.org asks of a public service, to a processor without a network', async () => {
  const fifty = entries.filter((_, index) => index % Math.floor(entries.length / 50) === 0).slice(0, 50);
  expect(fifty).toHaveLength(50);
  for (const entry of fifty) {
    const [service, path, ...more] = blocksOf(await read(entry.url));
    expect(more).toEqual([]);
    const said = await expanded(service ?? {});
    const name = `${url}/id/insats/${entry.id}`;
    const of = (field: string) =>
      said
        .filter(({ subject, predicate }) => subject.value === name && predicate.value === schema + field)
        .map(({ object }) => object.value);
    expect(said.find(({ subject }) => subject.value === name)?.object.value).toBe(
      `${schema}GovernmentService`,
    );
    expect(of('name')).toEqual([entry.title]);
    expect(of('description')).toEqual([entry.summary]);
    expect(of('url')).toEqual([entry.url]);
    expect(of('provider')).toEqual([`${url}/id/utforare/${entry.provider.id}`]);
    for (const required of ['areaServed', 'audience', 'availableChannel', 'serviceType'])
      expect(of(required), `${entry.slug} ${required}`).not.toEqual([]);
    const steps = await expanded(path ?? {});
    expect(steps.filter(({ predicate }) => predicate.value === `${schema}position`)).toHaveLength(3);
  }
});

test('the start page says how to search, an association what it is, a municipality where it stands', async () => {
  const types = async (path: string) => {
    const blocks = await Promise.all(blocksOf(await read(url + path)).map(expanded));
    return blocks
      .flat()
      .filter(({ predicate }) => predicate.value.endsWith('#type'))
      .map(({ object }) => object.value.replace(schema, ''));
  };
  expect(await types('/')).toEqual(expect.arrayContaining(['WebSite', 'SearchAction']));
  expect(await types('/forbund/sodertalje')).toContain('GovernmentOrganization');
  expect(await types('/kommuner/huddinge')).toContain('BreadcrumbList');
  const [site] = blocksOf(await read(url));
  const { potentialAction } = site as { potentialAction: { target: { urlTemplate: string } } };
  const search = potentialAction.target.urlTemplate.replace('{search_term_string}', 'skulder');
  expect(await read(search)).toContain('value="skulder"');
});

describe('other ways of reading an entry', () => {
  test('are named by language, and each has one address', async () => {
    const entry = entries.find(({ texts }) => texts.en && texts.sv.easyRead !== '');
    if (!entry) throw new Error('The demonstration has no such entry.');
    const all = [
      ['sv', entry.url],
      ['en', `${entry.url}?lang=en`],
      ['sv-simple', `${entry.url}?lattlast=ja`],
      ['x-default', entry.url],
    ];
    for (const [lang, address = ''] of all.slice(0, 3)) {
      const html = await read(address);
      expect(alternates(html), lang).toEqual(all);
      expect(canonicals(html), lang).toEqual([address]);
      expect(property(html, 'og:url')).toHaveLength(1);
    }
  });

  test('are not promised where there are none', async () => {
    const plain = entries.find(({ texts }) => !texts.en && texts.sv.easyRead === '');
    if (plain) expect(alternates(await read(plain.url))).toEqual([]);
  });
});

test.each([
  '/',
  '/om',
  '/for-handlaggare',
  '/oppna-data',
  '/oppna-data/api',
  '/badda-in',
  '/personuppgifter',
  '/tillganglighet',
  '/tillganglighet?forbund=sodertalje',
  '/nytt',
  '/nytt?kommun=0126',
  '/kommuner',
  '/kommuner/huddinge',
  '/forbund',
  '/forbund/sodertalje',
])('%s can be shared: title, description, address and a picture of our own', async (path) => {
  const html = await read(url + path);
  expect(canonicals(html)).toEqual([url + path]);
  for (const name of ['og:title', 'og:description', 'og:url', 'og:type', 'og:image:alt'])
    expect(property(html, name).filter(Boolean), name).toHaveLength(1);
  const [picture = ''] = property(html, 'og:image');
  expect(picture.startsWith(url)).toBe(true);
  const answer = await fetch(picture);
  expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, 'image/png']);
});

test("a list and a comparison are somebody's own: shared with a picture, kept by no search engine", async () => {
  const [one, two] = entries.map(({ id }) => shortId(id));
  for (const path of [`/lista?lista=2026-11-30.${one}`, `/jamfor?i=${one}&i=${two}`]) {
    const html = await read(url + path);
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect([...canonicals(html), ...property(html, 'og:url')]).toEqual([]);
    expect(property(html, 'og:image')).toHaveLength(1);
  }
});

test('every link of the page about open data leads somewhere', async () => {
  const html = await read(`${url}/oppna-data`);
  const [main = ''] = /<main.*<\/main>/s.exec(html) ?? [];
  const links = tag(main, /href="([^"]+)"/g)
    .flat()
    .map((href) => href.replaceAll('&amp;', '&'));
  expect(links.length).toBeGreaterThan(20);
  for (const link of links)
    if (link.startsWith('#')) expect(main).toContain(`id="${link.slice(1)}"`);
    else if (new URL(link, url).origin === new URL(url).origin)
      expect((await fetch(new URL(link, url), { method: 'HEAD' })).status, link).toBe(200);
});

test('what an editor writes cannot end the script that it stands in', async () => {
  const app = await startApp({ searchEngine: 'sqlite' });
  try {
    const db = openDatabase(join(app.dataDir, 'catalogue.sqlite'));
    const title = '</script><script>alert(1)</script>';
    const { slug } = createInterventionStore(db).save(anIntervention({ title }), {
      status: 'published',
      association: null,
      author: 'Anna',
    });
    db.$client.close();
    const html = await read(`${app.url}/insatser/${slug}`);
    expect(html).not.toContain('<script>alert');
    expect(blocksOf(html)[0]).toHaveProperty('name', title);
  } finally {
    await app.stop();
    app.remove();
  }
});
