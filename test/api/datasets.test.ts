import { problemAnswer } from '@insatskatalog/server/api/problem-answer.ts';
import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { entryAnswer } from '@insatskatalog/server/interventions/answer.ts';
import { createInterventionStore } from '@insatskatalog/server/interventions/store.ts';
import { columns } from '@insatskatalog/server/open-data/columns.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { parse } from 'csv-parse/sync';
import { join } from 'node:path';
import type { Quad } from 'n3';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { anIntervention } from '../support/an-intervention.ts';
import { startApp, type App } from '../support/app.ts';
import { visitor } from '../support/posting.ts';
import { canonical, statements } from '../support/rdf.ts';
import { signIn } from '../support/sign-in.ts';
import { until } from '../support/until.ts';

const url = inject('sharedApp');
const get = (path: string, headers: HeadersInit = {}) => fetch(url + path, { headers });
const tableRows = (text: string): Record<string, string>[] =>
  z.array(z.record(z.string(), z.string())).parse(parse(text, { columns: true }));
const entryLines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => entryAnswer.parse(JSON.parse(line)));

const ns = {
  dcat: 'http://www.w3.org/ns/dcat#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  cv: 'http://data.europa.eu/m8g/',
};
/** `dcat:theme` written out. */
function expanded(name: string): string {
  const [prefix = '', local = ''] = name.split(':');
  return z.string().parse(Object.entries(ns).find(([key]) => key === prefix)?.[1]) + local;
}
const valuesOf = (graph: Quad[], subject: string, predicate: string) =>
  graph
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map(({ object }) => object.value);
const ofType = (graph: Quad[], type: string) =>
  graph
    .filter(({ predicate, object }) => predicate.value === `${ns.rdf}type` && object.value === type)
    .map(({ subject }) => subject.value);

describe('the description of the data (DCAT-AP-SE)', () => {
  let graph: Quad[] = [];
  beforeAll(async () => {
    graph = await statements(await get('/datasets/dcat'));
  });

  test('is RDF/XML unless something else is asked for, and says the same in every form', async () => {
    const byDefault = await get('/datasets/dcat');
    expect(byDefault.headers.get('Content-Type')).toContain('application/rdf+xml');
    expect(byDefault.headers.get('Vary')).toContain('Accept');
    const said = await canonical(byDefault);
    expect(said.split('\n').length).toBeGreaterThan(200);
    for (const [path, accept, type] of [
      ['/datasets/dcat', 'text/turtle', 'text/turtle'],
      ['/datasets/dcat', 'application/ld+json', 'application/ld+json'],
      ['/datasets/dcat', 'text/html,*/*;q=0.8', 'application/rdf+xml'],
      ['/datasets/dcat.rdf', '*/*', 'application/rdf+xml'],
      ['/datasets/dcat.ttl', '*/*', 'text/turtle'],
      ['/datasets/dcat.jsonld', '*/*', 'application/ld+json'],
    ] as const) {
      const answer = await get(path, { Accept: accept });
      expect(answer.headers.get('Content-Type'), `${path} ${accept}`).toContain(type);
      expect(await canonical(answer), `${path} ${accept}`).toBe(said);
    }
  });

  // DCAT-AP-SE 3.0.1, what it demands of each class and some of what it recommends.
  const required = {
    'dcat:Catalog': [
      'dcterms:title',
      'dcterms:description',
      'dcterms:publisher',
      'dcterms:license',
      'dcat:dataset',
    ],
    'dcat:Dataset': [
      'dcterms:title',
      'dcterms:description',
      'dcterms:publisher',
      'dcat:theme',
      'dcat:keyword',
      'dcat:distribution',
    ],
    'dcat:Distribution': ['dcat:accessURL', 'dcterms:license', 'dcterms:format', 'dcterms:title'],
    'dcat:DataService': [
      'dcterms:title',
      'dcat:endpointURL',
      'dcat:endpointDescription',
      'dcterms:publisher',
      'dcterms:license',
    ],
    'foaf:Agent': ['foaf:name'],
    'vcard:Organization': ['vcard:fn', 'vcard:hasEmail'],
  };
  /** What may be said once: two would be two answers to one question. */
  const once = ['dcterms:publisher', 'dcterms:license', 'dcat:contactPoint', 'vcard:hasEmail', 'vcard:fn'];

  test('has no blank node, and every address in it is absolute', () => {
    for (const { subject, object } of graph) {
      expect([subject.termType, object.termType]).not.toContain('BlankNode');
      for (const term of [subject, object])
        if (term.termType === 'NamedNode') expect(term.value).toMatch(/^(https?:\/\/|mailto:)/);
    }
  });

  test.each(['rdf', 'ttl', 'jsonld'])(
    'everything in it has what the profile asks of it, as %s',
    async (form) => {
      const said = await statements(await get(`/datasets/dcat.${form}`));
      for (const [type, names] of Object.entries(required)) {
        const subjects = ofType(said, expanded(type));
        if (type !== 'vcard:Organization') expect(subjects.length, type).toBeGreaterThan(0);
        for (const subject of subjects) {
          for (const name of names)
            expect(valuesOf(said, subject, expanded(name)), `${subject} ${name}`).not.toEqual([]);
          for (const name of once)
            expect(valuesOf(said, subject, expanded(name)).length, `${subject} ${name}`).toBeLessThan(2);
        }
      }
    },
  );

  test('whatever it refers to as its own is described in it, and every file and service answers', async () => {
    const described = new Set(graph.map(({ subject }) => subject.value));
    const document = `${url}/datasets/dcat#`;
    const referredTo = graph.filter(
      ({ object }) => object.value.startsWith(document) && object.termType === 'NamedNode',
    );
    expect(referredTo.filter(({ object }) => !described.has(object.value))).toEqual([]);
    const publishers = graph.filter(({ predicate }) => predicate.value === `${ns.dcterms}publisher`);
    expect(publishers.filter(({ object }) => !described.has(object.value))).toEqual([]);
    const addresses = graph
      .filter(({ predicate }) => predicate.value === `${ns.dcat}accessURL`)
      .map(({ object }) => object.value);
    expect(addresses.length).toBe(5 * ofType(graph, `${ns.dcat}Dataset`).length);
    for (const address of addresses)
      expect((await fetch(address, { method: 'HEAD' })).status, address).toBe(200);
  });

  test('has a data set for each association with entries, and one with all', async () => {
    const list = z
      .object({ items: z.array(z.object({ id: z.string(), interventions: z.number() })) })
      .parse(await (await get('/api/v1/associations')).json());
    const withEntries = list.items.filter(({ interventions }) => interventions > 0);
    expect(ofType(graph, `${ns.dcat}Dataset`)).toHaveLength(withEntries.length + 1);
    const licences = graph.filter(({ predicate }) => predicate.value === `${ns.dcterms}license`);
    expect(new Set(licences.map(({ object }) => object.value))).toEqual(
      new Set(['http://creativecommons.org/publicdomain/zero/1.0/']),
    );
  });
});

describe('files of entries', () => {
  test('hold the same entries, as the API gives each', async () => {
    const lines = entryLines(await (await get('/datasets/insatser.jsonl')).text());
    expect(lines.length).toBeGreaterThan(700);
    for (const entry of lines.slice(0, 10))
      expect(await (await get(`/api/v1/interventions/${entry.id}`)).json()).toEqual(entry);
    const table = tableRows(await (await get('/datasets/insatser.csv')).text());
    expect(table.map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
    expect(Object.keys(table[0] ?? {})).toEqual(columns.map(([name]) => name));
    table.forEach((row, index) => {
      const entry = lines[index];
      expect(row.title).toBe(entry?.title);
      expect(row.municipalities).toBe(entry?.coverage.municipalities.join('|'));
      expect(row.contacts === '' ? [] : JSON.parse(row.contacts ?? '')).toEqual(entry?.contacts);
    });
  });

  test('are there for an association by itself', async () => {
    const lines = entryLines(await (await get('/datasets/forbund/sodertalje/insatser.jsonl')).text());
    expect(lines.length).toBeGreaterThan(10);
    expect(new Set(lines.map(({ association }) => association))).toEqual(new Set(['sf-sodertalje']));
    const table = tableRows(await (await get('/datasets/forbund/sodertalje/insatser.csv')).text());
    expect(table.map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
  });

  test('as linked data state a public service for each, without a blank node', async () => {
    const graph = await statements(await get('/datasets/insatser.jsonld'));
    const services = ofType(graph, 'http://purl.org/vocab/cpsv#PublicService');
    expect(services.length).toBe(entryLines(await (await get('/datasets/insatser.jsonl')).text()).length);
    expect(
      graph.filter(({ subject, object }) =>
        [subject, object].some(({ termType }) => termType === 'BlankNode'),
      ),
    ).toEqual([]);
    const stated = Map.groupBy(graph, ({ subject }) => subject.value);
    for (const service of services) {
      const says = (stated.get(service) ?? []).map(({ predicate }) => predicate.value);
      for (const name of ['identifier', 'title', 'description']) expect(says).toContain(ns.dcterms + name);
      expect(says).toContain(`${ns.cv}hasCompetentAuthority`);
      const [authority = ''] = valuesOf(stated.get(service) ?? [], service, `${ns.cv}hasCompetentAuthority`);
      const own = (stated.get(authority) ?? []).map(({ predicate }) => predicate.value);
      expect(own).toEqual(
        expect.arrayContaining(['http://www.w3.org/2004/02/skos/core#prefLabel', `${ns.dcterms}spatial`]),
      );
    }
  });

  test('one entry as linked data says what the list says of it', async () => {
    const [first] = entryLines(await (await get('/datasets/insatser.jsonl')).text());
    const own = await statements(await get(`/datasets/insatser/${first?.id}.jsonld`));
    const service = `${url}/id/insats/${first?.id}`;
    const all = await statements(await get('/datasets/insatser.jsonld'));
    const said = (graph: Quad[]) =>
      graph
        .filter(({ subject }) => subject.value === service)
        .map(({ predicate, object }) => [predicate.value, object.value]);
    expect(said(own).length).toBeGreaterThan(6);
    expect(said(own)).toEqual(said(all));
  });
});

/** Where a name leads, once it has been followed. */
const leads = async (path: string, accept = 'text/html') => {
  const answer = await fetch(url + path, { redirect: 'manual', headers: { Accept: accept } });
  expect(answer.status, path).toBe(303);
  const to = answer.headers.get('Location') ?? '';
  expect((await fetch(to)).status, to).toBe(200);
  return to.replace(url, '');
};

describe('names of things', () => {
  test('lead to what describes them', async () => {
    const [entry] = entryLines(await (await get('/datasets/insatser.jsonl')).text());
    expect(await leads(`/id/insats/${entry?.id}`)).toBe(`/insatser/${entry?.slug}`);
    expect(await leads(`/id/insats/${entry?.id}`, 'application/ld+json')).toBe(
      `/datasets/insatser/${entry?.id}.jsonld`,
    );
    expect(await leads(`/id/utforare/${entry?.provider.id}`)).toContain('/api/hsds/organizations/');
    expect(await leads('/id/forbund/sf-sodertalje')).toBe('/forbund/sodertalje');
    expect(await leads('/id/kommun/0126')).toBe('/kommuner/huddinge');
    expect(await leads('/id/lan/01')).toBe('/insatser?lan=01');
    expect(await leads('/id/term/needs/bostad')).toContain('/api/hsds/taxonomy_terms/');
    expect(await leads('/id/redaktionen')).toBe('/om');
    for (const nothing of ['/id/insats/x', '/id/kommun/9999', '/id/term/needs/x', '/id/x'])
      expect((await get(nothing)).status, nothing).toBe(404);
  });
});

test.each([
  ['/datasets/dcat?form=ttl', 400],
  ['/datasets/insatser.csv?kommun=0126', 400],
  ['/datasets/forbund/x/insatser.csv', 404],
  ['/datasets/insatser/x.jsonld', 404],
  ['/datasets/insatser.xml', 404],
])('%s is refused as a problem', async (path, status) => {
  const answer = await get(path);
  expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
  expect(problemAnswer.parse(await answer.json()).status).toBe(status);
});

describe('what changes', () => {
  const today = new Date('2026-11-20T10:00:00Z');
  const files = [
    '/datasets/insatser.csv',
    '/datasets/insatser.jsonl',
    '/datasets/insatser.jsonld',
    '/datasets/dcat',
    '/sitemap.xml',
    '/api/hsds/services',
    '/api/hsds/services?minimal=true',
    '/api/hsds/services?format=ndjson',
  ];
  let app: App;
  let store: ReturnType<typeof createInterventionStore>;
  let close: () => void;
  let published: string;
  let hidden: string[];
  beforeAll(async () => {
    app = await startApp({
      searchEngine: 'sqlite',
      now: () => today,
      dataLicence: 'CC-BY-4.0',
      dataPublisher: 'sf-sodertalje',
      dataContact: 'oppnadata@example.se',
    });
    const db = openDatabase(join(app.dataDir, 'catalogue.sqlite'));
    close = () => db.$client.close();
    store = createInterventionStore(db, () => today);
    published = store.save(
      anIntervention({
        title: '=HYPERLINK("http://example.org")',
        contacts: [{ role: '+46', phone: '', email: '' }],
        cost: '@SUM(1)',
      }),
      { status: 'published', association: 'sf-sodertalje', author: 'Anna' },
    ).id;
    const ended = anIntervention({ title: 'Hemlig slut', endsOn: '2026-11-19' });
    hidden = [
      ...(['draft', 'in-review', 'archived'] as const).map((status) =>
        store.save(anIntervention({ title: `Hemlig ${status}` }), {
          status,
          association: 'sf-sodertalje',
          author: 'Anna',
        }),
      ),
      store.save(ended, { status: 'published', association: null, author: 'Anna' }),
    ].map(({ id }) => id);
  });
  afterAll(async () => {
    close();
    await app.stop();
    app.remove();
  });
  const own = (path: string, headers: HeadersInit = {}) => fetch(app.url + path, { headers });

  test.each(files)('%s holds what is published and nothing else', async (path) => {
    const text = await (await own(path)).text();
    expect(text.toLowerCase()).not.toContain('hemlig');
    expect(hidden.filter((id) => text.includes(id))).toEqual([]);
    if (path !== '/datasets/dcat' && path !== '/sitemap.xml') expect(text).toContain(published);
  });

  test('no cell of the table begins as a formula does', async () => {
    const [row] = tableRows(await (await own('/datasets/insatser.csv')).text());
    expect(row).toMatchObject({ title: `'=HYPERLINK("http://example.org")`, cost: "'@SUM(1)" });
  });

  test('the licence and the publisher are those of the settings', async () => {
    const graph = await statements(await own('/datasets/dcat'));
    const catalogue = `${app.url}/datasets/dcat#katalog`;
    expect(valuesOf(graph, catalogue, `${ns.dcterms}license`)).toEqual([
      'http://creativecommons.org/licenses/by/4.0/',
    ]);
    expect(valuesOf(graph, catalogue, `${ns.dcterms}publisher`)).toEqual([
      `${app.url}/id/forbund/sf-sodertalje`,
    ]);
  });

  test('who is asked about all of it is who the settings say, and about a part of it the association', async () => {
    const asked = (graph: Quad[], dataset: string) =>
      valuesOf(graph, `${app.url}/datasets/dcat#${dataset}`, `${ns.dcat}contactPoint`).flatMap((contact) =>
        valuesOf(graph, contact, `${ns.vcard}hasEmail`),
      );
    const before = await statements(await own('/datasets/dcat'));
    expect(asked(before, 'insatser')).toEqual(['mailto:oppnadata@example.se']);
    expect(asked(before, 'insatser-sf-sodertalje')).toEqual([]);
    await visitor(app, signIn(app, null)).post(paths.admin.associationSettings('sf-sodertalje', 'kontakt'), {
      intent: 'save',
      email: 'kansli@example.se',
      phone: '',
    });
    const after = await statements(await own('/datasets/dcat'));
    expect(asked(after, 'insatser')).toEqual(['mailto:oppnadata@example.se']);
    expect(asked(after, 'insatser-sf-sodertalje')).toEqual(['mailto:kansli@example.se']);
  });

  test.each(files)('%s is another after a publish, and not sent again before', async (path) => {
    const before = await own(path);
    const tag = before.headers.get('ETag') ?? '';
    await before.arrayBuffer();
    expect((await own(path, { 'If-None-Match': tag })).status).toBe(304);
    const { id } = store.save(anIntervention({ title: `Ny för ${path}` }), {
      status: 'published',
      association: 'sf-sodertalje',
      author: 'Anna',
    });
    const after = await own(path, { 'If-None-Match': tag });
    expect(after.status).toBe(200);
    const text = await after.text();
    if (path === '/sitemap.xml') expect(text).toContain('/insatser/ny-for');
    else if (path !== '/datasets/dcat') expect(text).toContain(id);
  });

  test('what a text finds is sent again once search has caught up with the entries', async () => {
    const path = '/api/hsds/services?format=ndjson&search=bokbinderiet';
    const { id } = store.save(anIntervention({ title: 'Bokbinderiet' }), {
      status: 'published',
      association: 'sf-sodertalje',
      author: 'Anna',
    });
    // Before and after search knows of it, whoever asks again with what was answered last is told.
    let tag = '';
    await until(async () => {
      const answer = await own(path, { 'If-None-Match': tag });
      tag = answer.headers.get('ETag') ?? '';
      return (await answer.text()).includes(id);
    }, 8000);
  });

  test('the sitemap has exactly the published entries, with when they changed', async () => {
    const text = await (await own('/sitemap.xml')).text();
    const found = [...text.matchAll(/<loc>([^<]+\/insatser\/[^<]+)<\/loc><lastmod>([^<]+)<\/lastmod>/g)];
    const entries = entryLines(await (await own('/datasets/insatser.jsonl')).text());
    expect(found.map(([, address, changed]) => [address, changed])).toEqual(
      entries.map(({ url: address, updatedAt }) => [address, updatedAt]),
    );
    expect(await (await own('/robots.txt')).text()).toContain(`Sitemap: ${app.url}/sitemap.xml`);
    const addresses = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '');
    for (const address of addresses.filter((_, index) => index % 25 === 0))
      expect((await fetch(address, { redirect: 'manual' })).status, address).toBe(200);
    expect((await own('/sitemap-1.xml')).status).toBe(404);
  });
});

const asked = (app: App, path: string, tag = '') =>
  fetch(app.url + path, { headers: { 'If-None-Match': tag } });

describe('after a restart', () => {
  const files = [
    '/datasets/insatser.csv',
    '/datasets/dcat',
    '/sitemap.xml',
    '/api/hsds/services?minimal=true',
  ];
  const baseUrl = 'https://insatser.example.se';

  test('what is the same is confirmed, and what the settings have changed is sent', async () => {
    const settings = { searchEngine: 'sqlite', baseUrl } as const;
    const first = await startApp(settings);
    const tags: [string, string][] = [];
    for (const path of files) tags.push([path, (await asked(first, path)).headers.get('ETag') ?? '']);
    await first.stop();

    const same = await startApp({ ...settings, dataDir: first.dataDir });
    for (const [path, tag] of tags)
      expect([path, (await asked(same, path, tag)).status]).toEqual([path, 304]);
    await same.stop();

    const other = await startApp({ ...settings, dataDir: first.dataDir, dataLicence: 'CC-BY-4.0' });
    for (const [path, tag] of tags)
      expect([path, (await asked(other, path, tag)).status]).toEqual([path, 200]);
    expect(await (await asked(other, '/datasets/dcat')).text()).toContain('licenses/by/4.0');
    await other.stop();
    first.remove();
  });
});
