import {
  organizationFull,
  organizationListed,
  pageOf,
  serviceAtLocationFull,
  serviceAtLocationListed,
  serviceFull,
  serviceListed,
  serviceMinimal,
  taxonomyAnswer,
  taxonomyTermAnswer,
} from '@insatskatalog/server/hsds/schemas.ts';
import { problemAnswer } from '@insatskatalog/server/api/problem-answer.ts';
import { entryAnswer } from '@insatskatalog/server/interventions/answer.ts';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { publishedHsdsSchemas } from '../support/hsds-schemas.ts';

const url = inject('sharedApp');
const breaksPublished = publishedHsdsSchemas();
const checkedBy = breaksPublished ? 'our own and the published schemas' : 'our own schemas alone';

const get = (path: string, headers: HeadersInit = {}) => fetch(`${url}/api/hsds${path}`, { headers });
async function read<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema>> {
  const answer = await get(path);
  expect(answer.status, path).toBe(200);
  return schema.parse(await answer.json());
}
const servicePage = pageOf(serviceFull);
let services: z.infer<typeof serviceFull>[] = [];

beforeAll(async () => {
  for (let page = 1; ; page++) {
    const answer = await read(`/services?full=true&per_page=100&page=${page}`, servicePage);
    services.push(...answer.contents);
    if (answer.last_page) break;
  }
});

test('it says which version it is and where it is described', async () => {
  const about = await read(
    '/',
    z.strictObject({ version: z.string(), profile: z.url(), openapi_url: z.url() }),
  );
  expect(about.version).toBe('3.1');
  expect((await fetch(about.openapi_url)).status).toBe(200);
});

describe(`every service of the demonstration, checked by ${checkedBy}`, () => {
  test('is whole and right', () => {
    expect(services.length).toBeGreaterThan(700);
    for (const service of services) {
      expect(serviceFull.safeParse(service).error, service.name).toBeUndefined();
      if (breaksPublished) expect(breaksPublished('service', service), service.name).toEqual([]);
    }
    expect(new Set(services.map(({ id }) => id)).size).toBe(services.length);
  });

  test('has nothing that is null or empty', () => {
    const empty = (value: unknown, path: string): string[] => {
      if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return [path];
      if (typeof value !== 'object') return [];
      return Object.entries(value).flatMap(([key, inner]) => empty(inner, `${path}.${key}`));
    };
    expect(services.flatMap((service) => empty(service, service.id))).toEqual([]);
  });

  test('says of an entry what the catalogue’s own API says', async () => {
    for (const service of services.slice(0, 25)) {
      const own = entryAnswer.parse(await (await fetch(`${url}/api/v1/interventions/${service.id}`)).json());
      expect(service).toMatchObject({
        name: own.title,
        url: own.url,
        organization_id: own.provider.id,
        last_modified: own.updatedAt,
      });
      expect(service.minimum_age ?? null).toBe(own.ageMin);
      expect(service.maximum_age ?? null).toBe(own.ageMax);
      expect(service.assured_date === undefined).toBe(own.lastReviewedAt === null);
      expect(service.service_at_locations?.length ?? 0).toBe(own.locations.length);
      const tags = [...own.needs, ...own.targetGroups, ...own.methods, ...own.forms, ...own.intakeRoutes];
      expect(service.attributes.map(({ value }) => value)).toEqual(expect.arrayContaining(tags));
    }
  });

  test('is the same alone as in the list', async () => {
    const [first] = services;
    expect(await read(`/services/${first?.id}`, serviceFull)).toEqual(first);
    expect(await read(`/services/${first?.id.toUpperCase()}`, serviceFull)).toEqual(first);
  });
});

describe('lists', () => {
  test('of services have only single fields unless all is asked for', async () => {
    const page = await read('/services?per_page=100', pageOf(serviceListed));
    if (breaksPublished)
      for (const service of page.contents) expect(breaksPublished('service_list', service)).toEqual([]);
    expect(page).toMatchObject({
      total_items: services.length,
      total_pages: Math.ceil(services.length / 100),
      page_number: 1,
      size: 100,
      first_page: true,
      last_page: false,
      empty: false,
    });
    expect(page.contents.map(({ id }) => id)).toEqual(services.slice(0, 100).map(({ id }) => id));
  });

  test('end with a page that says so, and after it come empty ones', async () => {
    const pages = Math.ceil(services.length / 100);
    const last = await read(`/services?per_page=100&page=${pages}`, pageOf(serviceListed));
    expect([last.size, last.last_page]).toEqual([services.length - (pages - 1) * 100, true]);
    const beyond = await read(`/services?per_page=100&page=${pages + 1}`, pageOf(serviceListed));
    expect(beyond).toMatchObject({ size: 0, empty: true, last_page: true, contents: [] });
  });

  test('are all in one page when only what has changed is asked for', async () => {
    const minimal = await read('/services?minimal=true', pageOf(serviceMinimal));
    expect(minimal.contents).toEqual(
      services.map(({ id, last_modified }) => ({ id, modified_date: last_modified })),
    );
    expect(minimal).toMatchObject({ total_pages: 1, size: services.length, last_page: true, empty: false });
    const paged = await read('/services?minimal=true&per_page=10', pageOf(serviceMinimal));
    expect(paged.contents).toEqual(minimal.contents.slice(0, 10));
    const none = await read(
      '/services?minimal=true&modified_after=2100-01-01T00:00:00Z',
      pageOf(serviceMinimal),
    );
    expect(none).toMatchObject({ total_items: 0, empty: true, contents: [] });
  });

  test('come line by line as ndjson, all of them', async () => {
    const answer = await get('/services?format=ndjson&full=true');
    expect(answer.headers.get('Content-Type')).toContain('application/x-ndjson');
    const lines = (await answer.text()).trimEnd().split('\n');
    expect(lines.map((line) => serviceFull.parse(JSON.parse(line)))).toEqual(services);
  });

  test('of organizations, their terms and what they give', async () => {
    const page = await read('/organizations?per_page=100', pageOf(organizationListed));
    if (breaksPublished)
      for (const each of page.contents) expect(breaksPublished('organization_list', each)).toEqual([]);
    const [service] = services;
    const organization = await read(`/organizations/${service?.organization_id}`, organizationFull);
    expect(organization.services).toContainEqual({
      id: service?.id,
      name: service?.name,
      status: service?.status,
      url: service?.url,
    });
    const [type] = organization.attributes;
    const alike = await read(
      `/organizations?taxonomy_term_id=${type?.taxonomy_term_id}&full=true&per_page=100`,
      pageOf(organizationFull),
    );
    expect(alike.contents.every(({ attributes }) => attributes[0]?.value === type?.value)).toBe(true);
    const found = await read(
      `/organizations?search=${encodeURIComponent(organization.name.toUpperCase())}`,
      pageOf(organizationListed),
    );
    expect(found.contents.map(({ id }) => id)).toContain(organization.id);
  });

  test('of places, each found again by its id', async () => {
    const page = await read('/service_at_locations?per_page=20', pageOf(serviceAtLocationListed));
    const places = services.flatMap(({ service_at_locations: at = [] }) => at);
    expect(page.total_items).toBe(places.length);
    expect(page.contents.map(({ id }) => id)).toEqual(places.slice(0, 20).map(({ id }) => id));
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
    for (const { id, service } of page.contents.slice(0, 5)) {
      const place = await read(`/service_at_locations/${id}`, serviceAtLocationFull);
      expect([place.id, place.service.id]).toEqual([id, service.id]);
    }
    const full = await read('/service_at_locations?full=true&per_page=3', pageOf(serviceAtLocationFull));
    expect(full.contents[0]?.service).toEqual(services.find(({ id }) => id === full.contents[0]?.service_id));
  });

  test('of taxonomies and terms, each found again by its id', async () => {
    const taxonomies = await read('/taxonomies?per_page=100', pageOf(taxonomyAnswer));
    for (const taxonomy of taxonomies.contents) {
      expect(await read(`/taxonomies/${taxonomy.id}`, taxonomyAnswer)).toEqual(taxonomy);
      const terms = await read(
        `/taxonomy_terms?taxonomy_id=${taxonomy.id}&per_page=100`,
        pageOf(taxonomyTermAnswer),
      );
      for (const term of terms.contents) {
        expect(term.taxonomy).toBe(taxonomy.name);
        if (breaksPublished) expect(breaksPublished('taxonomy_term', term)).toEqual([]);
      }
      const [first] = terms.contents;
      if (first) expect(await read(`/taxonomy_terms/${first.id}`, taxonomyTermAnswer)).toEqual(first);
    }
    const top = await read('/taxonomy_terms?top_only=true&per_page=100', pageOf(taxonomyTermAnswer));
    expect(top.contents.filter(({ parent_id }) => parent_id !== undefined)).toEqual([]);
  });
});

const ids = async (query: string) =>
  (await read(`/services?per_page=100&${query}`, pageOf(serviceListed))).contents.map(({ id }) => id);
const having = (is: (service: z.infer<typeof serviceFull>) => boolean) =>
  services
    .filter(is)
    .slice(0, 100)
    .map(({ id }) => id);

describe('filters', () => {
  test('combine with AND', async () => {
    const [first] = services;
    const need = first?.attributes.find(({ link_type }) => link_type === 'need');
    const has = ({ attributes }: z.infer<typeof serviceFull>) =>
      attributes.some(({ taxonomy_term_id }) => taxonomy_term_id === need?.taxonomy_term_id);
    expect(await ids(`taxonomy_term_id=${need?.taxonomy_term_id}`)).toEqual(having(has));
    expect(
      await ids(`taxonomy_term_id=${need?.taxonomy_term_id}&organization_id=${first?.organization_id}`),
    ).toEqual(having((each) => has(each) && each.organization_id === first?.organization_id));
    expect(await ids('association=sf-botkyrka-huddinge-salem')).toEqual(
      having(({ attributes }) => attributes.some(({ value }) => value === 'sf-botkyrka-huddinge-salem')),
    );
    const methods = first?.attributes.find(({ link_type }) => link_type === 'method')?.taxonomy_term
      ?.taxonomy_id;
    if (methods) expect(await ids(`taxonomy_id=${methods}`)).toContain(first?.id);
  });

  test('by time are from then on', async () => {
    const times = services.map(({ last_modified }) => last_modified).toSorted();
    const middle = times[Math.floor(times.length / 2)] ?? '';
    expect(await ids(`modified_after=${middle}`)).toEqual(
      having(({ last_modified }) => last_modified >= middle),
    );
  });

  test('by text give the best first', async () => {
    const [best] = (await read('/services?search=skuldrådgivning', pageOf(serviceListed))).contents;
    expect(best?.description.toLowerCase()).toContain('skuld');
    expect(await ids('search=qqqqqq')).toEqual([]);
  });
});

describe('language', () => {
  test('is one in an answer: what is not translated is left out', async () => {
    const english = await read('/services?lang=en&full=true&per_page=100', servicePage);
    expect(english.total_items).toBeGreaterThan(0);
    expect(english.total_items).toBeLessThan(services.length);
    for (const service of english.contents) {
      expect(service).not.toHaveProperty('fees_description');
      expect(service.url).toContain('lang=en');
      expect(service.attributes.flatMap(({ taxonomy_term }) => taxonomy_term?.language ?? [])).not.toContain(
        'sv',
      );
    }
    expect((await get('/services?lang=en')).headers.get('Content-Language')).toBe('en');
  });

  test('is Swedish when there is no other', async () => {
    const { contents } = await read('/services?lang=en&per_page=100', pageOf(serviceListed));
    const translated = new Set(contents.map(({ id }) => id));
    const swedish = services.find(({ id }) => !translated.has(id));
    const answer = await get(`/services/${swedish?.id}?lang=en`);
    expect(answer.headers.get('Content-Language')).toBe('sv');
    expect(await answer.json()).toEqual(swedish);
  });
});

describe('the web', () => {
  test.each([
    ['/services?colour=red', 400],
    ['/services?page=0', 400],
    ['/services?per_page=101', 400],
    ['/services?full=yes', 400],
    ['/services?modified_after=yesterday', 400],
    ['/services?modified_after=9999-12-31T23:59:59-23:59', 400],
    ['/services?organization_id=x', 400],
    ['/services?taxonomy_term_id=00000000-0000-4000-8000-000000000000', 400],
    ['/services?association=sf-x', 400],
    ['/organizations?taxonomy_id=00000000-0000-4000-8000-000000000000', 400],
    ['/organizations?taxonomy_term_id=00000000-0000-4000-8000-000000000000', 400],
    ['/services/x', 404],
    ['/services/00000000-0000-4000-8000-000000000000', 404],
    ['/service_at_locations/00000000-0000-4000-8000-000000000000', 404],
    ['/organizations/00000000-0000-4000-8000-000000000000', 404],
    ['/taxonomies/x', 404],
    ['/taxonomy_terms/x', 404],
    ['/nowhere', 404],
  ])('%s is refused as a problem', async (path, status) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
    expect(problemAnswer.parse(await answer.json()).status).toBe(status);
  });

  test.each(['/', '/services', '/services?minimal=true', '/services?format=ndjson', '/taxonomy_terms'])(
    '%s is open to every origin, and is not sent again while nothing has changed',
    async (path) => {
      const first = await get(path, { Origin: 'https://example.org' });
      expect(first.headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(first.headers.get('Cache-Control')).toMatch(/^public, max-age=\d+, stale-while-revalidate=\d+$/);
      const tag = first.headers.get('ETag') ?? '';
      await first.arrayBuffer();
      expect((await get(path, { 'If-None-Match': tag })).status).toBe(304);
    },
  );
});

describe('its description', async () => {
  const schema = z.record(z.string(), z.unknown());
  const content = z.record(
    z.string(),
    z.object({ schema: z.object({ $ref: z.string() }), example: z.unknown() }),
  );
  const openapi = z
    .object({
      openapi: z.string(),
      servers: z.tuple([z.object({ url: z.url() })]),
      paths: z.record(
        z.string(),
        z.object({
          get: z.object({
            parameters: z.array(
              z.object({ name: z.string(), in: z.string(), example: z.unknown().optional() }),
            ),
            responses: z.record(z.string(), z.object({ content: content.optional() })),
          }),
        }),
      ),
      components: z.object({ schemas: z.record(z.string(), schema) }),
    })
    .parse(await (await get('/openapi.json')).json());

  test('names the address that it is of', () => {
    expect(openapi.servers[0].url).toBe(`${url}/api/hsds`);
    expect(Object.keys(openapi.paths)).toEqual(
      expect.arrayContaining(['/', '/services', '/services/{id}', '/organizations', '/taxonomy_terms/{id}']),
    );
  });

  test.each(Object.entries(openapi.paths))(
    'has an example of %s that is right',
    (_path, { get: { responses } }) => {
      for (const [status, { content: contents = {} }] of Object.entries(responses))
        for (const {
          schema: { $ref },
          example,
        } of Object.values(contents)) {
          const described = openapi.components.schemas[$ref.replace('#/components/schemas/', '')];
          expect(described, status).toBeDefined();
          expect(z.fromJSONSchema(described ?? {}).safeParse(example).error, status).toBeUndefined();
        }
    },
  );
});
