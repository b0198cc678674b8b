import { isDemonstration } from '@insatskatalog/server/accounts/demonstration.ts';
import { accounts } from '@insatskatalog/server/db/accounts-schema.ts';
import { writeTransaction } from '@insatskatalog/server/db/write-transaction.ts';
import { createInterventionStore } from '@insatskatalog/server/interventions/store.ts';
import { createReference } from '@insatskatalog/server/reference.ts';
import { createWorklist } from '@insatskatalog/server/worklist/worklist.ts';
import { documentedIndividual } from '@insatskatalog/seed/demonstration/documented/individual.ts';
import { documentedStructural } from '@insatskatalog/seed/demonstration/documented/structural.ts';
import { kinds } from '@insatskatalog/seed/demonstration/kinds.ts';
import { loadDemonstration } from '@insatskatalog/seed/load-demonstration.ts';
import { loadReference } from '@insatskatalog/seed/load-reference.ts';
import { parsePlaces } from '@insatskatalog/seed/reference/places.ts';
import { reset } from '@insatskatalog/seed/reset.ts';
import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownDatabase } from '../support/own-database.ts';
import { seedIfEmpty } from '../support/server-process.ts';

const firstDay = new Date('2026-11-20T10:00:00Z');
const later = new Date('2026-12-15T10:00:00Z');

const { db, close } = ownDatabase();
const store = createInterventionStore(db, () => firstDay);
let published: Intervention[];

const dump = () => JSON.stringify(store.byIds([...store.publishedVersions()].map(({ id }) => id)));

beforeAll(() => {
  loadReference(db);
  loadDemonstration(db, () => firstDay);
  published = store.byIds([...store.publishedVersions()].map(({ id }) => id));
});
afterAll(close);

test('the reference data is whole and in Swedish order', () => {
  const { municipalities, counties, associations, vocabularies, demonstration } =
    createReference(db).current();
  expect([municipalities.length, counties.length, associations.length, vocabularies.length]).toEqual([
    290, 21, 42, 13,
  ]);
  expect(municipalities.at(0)?.name).toBe('Ale');
  expect(municipalities.at(-1)?.name).toBe('Övertorneå');
  expect(demonstration).toBe(true);
});

test('Botkyrka Huddinge Salem has the 142 entries of its annual report', () => {
  const { total, byAssociation, byMunicipality } = store.overview();
  expect(byAssociation['sf-botkyrka-huddinge-salem']).toBe(142);
  expect(total).toBeGreaterThanOrEqual(650);
  // What serves the county and the country serves every municipality there, also those without entries of their own.
  expect(byMunicipality['0114']).toBe(
    published.filter(
      ({ coverage }) =>
        coverage.kind === 'national' || (coverage.kind === 'county' && coverage.county === '01'),
    ).length,
  );
  expect(byMunicipality['0126']).toBeGreaterThan(byMunicipality['0114'] ?? 0);
});

test('every kind of support and every documented intervention is in the catalogue', () => {
  const present = new Set(published.map(({ sourceRef }) => sourceRef));
  expect(kinds).toHaveLength(111);
  const wanted = [
    ...kinds.map(({ id }) => `common/${id}`),
    ...[...documentedIndividual, ...documentedStructural].map(({ id }) => `seed/${id}`),
  ];
  expect(wanted.filter((sourceRef) => !present.has(sourceRef))).toEqual([]);
});

test('each of the five associations has most of the municipal kinds', () => {
  const municipal = kinds.filter(({ area }) => area === 'municipality').length;
  for (const association of [
    'sf-botkyrka-huddinge-salem',
    'sf-sodertalje',
    'sf-roslagen',
    'sf-centrala-ostergotland',
    'sf-ostra-sodertorn',
  ]) {
    const own = published.filter((entry) => entry.association === association);
    const present = new Set(
      own.flatMap(({ sourceRef }) => (sourceRef?.startsWith('common/') ? [sourceRef] : [])),
    );
    expect(present.size, association).toBeGreaterThan(municipal * 0.8);
  }
});

test('seeding again, later, changes nothing', () => {
  const before = dump();
  const rows = db.$client.prepare('select count(*) from revisions').pluck();
  const revisions = rows.get();
  expect(loadReference(db).changed).toBe(false);
  expect(loadDemonstration(db, () => later).changed).toBe(0);
  expect(dump()).toBe(before);
  expect(rows.get()).toBe(revisions);
});

test('what is archived or has ended is there, and not found', () => {
  const slugs = db.$client
    .prepare<[], { slug: string; status: string }>(
      `select slug, status from interventions where status <> 'published' or ends_on < '2026-11-20'`,
    )
    .all();
  const found = slugs.map(({ slug, status }) => [status, store.lookup(slug, '2026-11-20').found].join(' '));
  expect(found.toSorted()).toEqual(['archived ended', 'archived ended', 'archived ended', 'published ended']);
});

test('drafts wait for their association, and are not among what has been published', () => {
  const drafts = db.$client
    .prepare<[], { entry: string; association: string; state: string; baseVersion: number | null }>(
      'select entry, association, state, base_version as baseVersion from drafts',
    )
    .all();
  expect(new Set(drafts.map(({ association }) => association))).toEqual(
    new Set(['sf-botkyrka-huddinge-salem']),
  );
  const waiting = drafts.map(
    ({ state, baseVersion }) => `${baseVersion === null ? 'new' : 'change'} ${state}`,
  );
  expect(waiting.toSorted()).toEqual(['change in-review', 'new draft', 'new in-review']);
  for (const { entry, baseVersion } of drafts)
    expect(store.lookup(entry, '2026-11-20').found).toBe(baseVersion === null ? 'nothing' : 'entry');
});

test('an administrator of the demonstration has something of each kind to do', () => {
  const worklist = createWorklist(db, () => firstDay);
  const actor = {
    id: 'a',
    name: 'a',
    role: 'administrator',
    association: 'sf-botkyrka-huddinge-salem',
  } as const;
  const { parts, proposals, oldestReviewDays } = worklist.todo(actor);
  const count = (kind: string) => parts.find((part) => part.kind === kind)?.count ?? 0;
  expect(proposals).toBe(2);
  expect(count('approval')).toBe(2);
  expect(count('review')).toBeGreaterThan(2);
  expect(count('review')).toBeLessThan(15);
  expect(oldestReviewDays).toBeGreaterThan(0);
  expect(count('intake')).toBeGreaterThan(0);
});

test('entries name people, numbers and addresses that lead nowhere', () => {
  for (const { contacts, links, locations, slug } of published) {
    expect(contacts.length, slug).toBeGreaterThan(0);
    for (const { phone, email } of contacts) {
      expect(phone).toMatch(/^08-465 004 \d\d$/);
      expect(email).toMatch(/^$|@example\.se$/);
    }
    for (const { url } of links) expect(url).toMatch(/^https:\/\/example\.org\//);
    // The municipalities' rough centres are not to leave the database.
    for (const { latitude, longitude } of locations) expect([latitude, longitude]).toEqual([null, null]);
  }
});

test('no placeholder is left in a text, and reviews lie within the last year', () => {
  for (const { texts, provider, lastReviewedAt } of published) {
    expect(JSON.stringify([texts, provider])).not.toMatch(/\{\w+\}/);
    const reviewedOn = lastReviewedAt ?? '';
    expect(reviewedOn < '2026-11-20' && reviewedOn > '2025-11-20').toBe(true);
  }
});

test('each kind has texts of its own: no sentence of six words is shared by more than three', () => {
  const users = new Map<string, Set<string>>();
  for (const { id, texts } of kinds)
    for (const text of [...Object.values(texts.sv), ...Object.values(texts.en ?? {})])
      for (const sentence of String(text).split(/(?<=[.!?])\s+|\n+/))
        if (sentence.split(' ').length >= 6) users.set(sentence, (users.get(sentence) ?? new Set()).add(id));
  expect([...users].filter(([, ids]) => ids.size > 3).map(([sentence]) => sentence)).toEqual([]);
  expect(kinds.filter(({ texts }) => texts.sv.easyRead).length).toBeGreaterThanOrEqual(40);
  expect(kinds.filter(({ texts }) => texts.en).length).toBeGreaterThanOrEqual(40);
});

test('a wrong row of a data file is reported with file, row and column', () => {
  const text = [
    'code,name,name_official,county_code,county_name,region_name,lat,lon',
    '0126,Huddinge,Huddinge kommun,01,Stockholms län,Region Stockholm,59.2,17.9',
    '127,Botkyrka,Botkyrka kommun,01,Stockholms län,Region Stockholm,north,17.8',
  ].join('\n');
  expect(() => parsePlaces('municipalities.csv', text)).toThrow(
    /municipalities\.csv, row 2, code: .*\nmunicipalities\.csv, row 2, lat: /,
  );
});

test('where somebody has an account of their own, nobody else is let in by a demonstration', async () => {
  const own = ownDatabase();
  const createdAt = firstDay.toISOString();
  own.db
    .insert(accounts)
    .values({
      id: crypto.randomUUID(),
      email: 'anna@example.org',
      name: 'Anna',
      role: 'editorial-office',
      createdAt,
    })
    .run();
  expect(await seedIfEmpty(dirname(own.path))).toContain('Without the demonstration catalogue.');
  expect(isDemonstration(own.db)).toBe(false);
  expect(own.db.select().from(accounts).all()).toHaveLength(1);
  expect(createReference(own.db).current().associations.length).toBeGreaterThan(0);
  own.close();
});

test('a reset empties the catalogue and tells search about every entry that went', () => {
  const other = ownDatabase();
  loadReference(other.db);
  const { entries } = loadDemonstration(other.db, () => firstDay);
  // People's accounts stay, and belong to associations: emptying and filling are one act, as `npm run seed -- --reset` has it.
  writeTransaction(other.db, () => {
    reset(other.db);
    const emptied = createInterventionStore(other.db);
    expect([...emptied.publishedVersions()]).toEqual([]);
    // All but the two drafts of new entries, of which search has never heard.
    expect(emptied.outbox.count()).toEqual({ waiting: entries - 2, parked: 0 });
    loadReference(other.db);
    expect(other.db.select().from(accounts).all()).toEqual([]);
  });
  expect(loadDemonstration(other.db, () => firstDay).changed).toBe(entries);
  other.close();
});
