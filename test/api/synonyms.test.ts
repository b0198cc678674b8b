import { loadReference } from '@insatskatalog/seed/load-reference.ts';
import { parseSynonyms } from '@insatskatalog/seed/reference/synonyms.ts';
import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { createReference } from '@insatskatalog/server/reference.ts';
import { readSynonyms } from '@insatskatalog/server/synonyms/read.ts';
import { writeSynonyms } from '@insatskatalog/server/synonyms/write.ts';
import type { Synonym } from '@insatskatalog/shared/reference.ts';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { startApp } from '../support/app.ts';
import { ownDatabase } from '../support/own-database.ts';
import { seedIfEmpty } from '../support/server-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'insatskatalog-synonyms-'));
afterAll(() => rmSync(folder, { recursive: true }));

const cash: Synonym = {
  id: 'a',
  type: 'oneWay',
  from: 'KASSAN',
  to: ['Försäkringskassan'],
  caseSensitive: true,
};
const practice: Synonym = { id: 'b', type: 'twoWay', terms: ['praktik', 'praktikplats'] };

test('the seed brings synonyms, abbreviations of two meanings among them', () => {
  const { db, close } = ownDatabase();
  const { synonyms } = loadReference(db).reference;
  expect(synonyms).toHaveLength(201);
  expect(synonyms).toContainEqual({
    id: 'syn-046',
    type: 'oneWay',
    from: 'JUG',
    to: ['jobb- och utvecklingsgarantin', 'jobbgarantin för ungdomar'],
    caseSensitive: true,
  });
  expect(loadReference(db).changed).toBe(false);
  close();
});

test('writing synonyms replaces those that were there, whole or not at all', () => {
  const { db, close } = ownDatabase();
  expect(writeSynonyms(db, [practice])).toBe(true);
  expect(writeSynonyms(db, [practice, cash])).toBe(true);
  expect(readSynonyms(db)).toEqual([cash, practice]);
  expect(writeSynonyms(db, [cash, practice])).toBe(false);
  expect(() => writeSynonyms(db, [practice, { ...cash, id: 'b' }])).toThrow();
  expect(readSynonyms(db)).toEqual([cash, practice]);
  close();
});

test('other synonyms are known in every process at once, and no entry has to be indexed for them', () => {
  const { db, path, close } = ownDatabase();
  const reference = createReference(db);
  const elsewhere = openDatabase(path);
  writeSynonyms(elsewhere, [practice]);
  expect(reference.current().synonyms).toEqual([practice]);
  expect(elsewhere.$client.prepare('select count(*) from search_dirty').pluck().get()).toBe(0);
  elsewhere.$client.close();
  close();
});

test('the API lists the synonyms as they now are, without a restart', async () => {
  const app = await startApp({ searchEngine: 'sqlite' });
  const list = async () => {
    const answer = await fetch(`${app.url}/api/v1/synonyms`);
    return z.object({ items: z.array(z.unknown()) }).parse(await answer.json()).items;
  };
  expect(await list()).toHaveLength(201);
  const editor = openDatabase(join(app.dataDir, 'catalogue.sqlite'));
  writeSynonyms(editor, [cash, practice]);
  editor.$client.close();
  expect(await list()).toEqual([cash, practice]);
  await app.stop();
  app.remove();
});

test('an installation from before there were synonyms gets them once, and no other data is touched', async () => {
  const path = join(folder, 'catalogue.sqlite');
  databaseOfFirstVersion(path);
  expect(await seedIfEmpty(folder)).toContain('synonyms');

  const db = openDatabase(path);
  expect(readSynonyms(db)).toHaveLength(201);
  const rows = ['counties', 'interventions', 'vocabularies', 'search_dirty'].map((table) =>
    db.$client.prepare(`select count(*) from ${table}`).pluck().get(),
  );
  expect(rows).toEqual([1, 1, 0, 0]);

  writeSynonyms(db, []);
  expect(await seedIfEmpty(folder)).toBe('');
  expect(readSynonyms(db)).toEqual([]);
  db.$client.close();
});

test('a wrong row of the list is reported with file, row and column', () => {
  const rows = [
    { id: 'syn-001', type: 'twoWay', terms: ['ensam'] },
    { id: 'syn-002', type: 'oneWay', from: '', to: ['x'] },
  ];
  expect(() => parseSynonyms('synonyms.json', JSON.stringify(rows))).toThrow(
    /synonyms\.json, row 1, terms: .*\nsynonyms\.json, row 2, from: /,
  );
  const twice = { id: 'syn-001', type: 'twoWay', terms: ['a', 'b'] };
  expect(() => parseSynonyms('synonyms.json', JSON.stringify([twice, twice]))).toThrow('syn-001');
});

/** A database as the first version left it, with one entry. */
function databaseOfFirstVersion(path: string): void {
  const migrations = join(import.meta.dirname, '..', '..', 'server', 'src', 'db', 'migrations');
  const journal = z
    .object({ entries: z.tuple([z.object({ tag: z.string(), when: z.int() })], z.unknown()) })
    .parse(JSON.parse(readFileSync(join(migrations, 'meta', '_journal.json'), 'utf8')));
  const [first] = journal.entries;
  const db = new DatabaseSync(path);
  db.exec(readFileSync(join(migrations, `${first.tag}.sql`), 'utf8'));
  db.exec(`
    create table __drizzle_migrations (id serial primary key, hash text not null, created_at numeric);
    insert into __drizzle_migrations (hash, created_at) values ('', ${first.when});
    insert into counties values ('01', 'Stockholms län', 'Region Stockholm');
    insert into providers values ('p', 'Huddinge kommun', 'kommun');
    insert into interventions
      (id, slug, status, version, orientation, provider, coverage_kind, cost, opening_hours, capacity, created_at, updated_at)
      values ('i', 'i', 'published', 1, 'individual', 'p', 'national', '', '', '', '2026-11-20', '2026-11-20');
  `);
  db.close();
}
