import type { Intervention } from '../../shared/src/intervention.ts';
import type { Reference } from '../../shared/src/reference.ts';
import { toSearchDocument } from '../../server/src/search/document.ts';
import BetterSqlite3 from '../../node_modules/better-sqlite3/lib/index.js';
import MiniSearch from 'minisearch';
import type { OwnMeilisearch } from './meilisearch.ts';

const fields = ['title', 'tags', 'summary', 'provider', 'places', 'text', 'english'] as const;

const flat = (entries: Intervention[], reference: Reference) =>
  entries.map((entry) => {
    const document = toSearchDocument(entry, reference, () => undefined);
    return { id: entry.id, ...Object.fromEntries(fields.map((field) => [field, [document[field]].flat().join('\n')])) } as Record<string, string> & { id: string };
  });

export type Search = (text: string) => Promise<string[]>;

/** The same documents in an index with no settings but which attributes are searched. */
export async function meilisearchAsItIs(meili: OwnMeilisearch, entries: Intervention[], reference: Reference): Promise<Search> {
  await meili.settle(await meili.send('POST', '/indexes', { uid: 'plain', primaryKey: 'id' }));
  await meili.settle(await meili.send('PATCH', '/indexes/plain/settings', { searchableAttributes: [...fields] }));
  await meili.settle(await meili.send('POST', '/indexes/plain/documents', flat(entries, reference)));
  return async (text) => (await meili.send('POST', '/indexes/plain/search', { q: text, limit: 50, attributesToRetrieve: ['id'] })).hits.map(({ id }: { id: string }) => id);
}

export function fts5AsItIs(entries: Intervention[], reference: Reference): Search {
  const db = new BetterSqlite3(':memory:');
  db.exec(`create virtual table words using fts5 (id unindexed, ${fields.join(', ')}, tokenize = "unicode61 remove_diacritics 2")`);
  const insert = db.prepare(`insert into words values (?, ${fields.map(() => '?').join(', ')})`);
  for (const document of flat(entries, reference)) insert.run(document.id, ...fields.map((field) => document[field] ?? ''));
  const find = db.prepare('select id from words where words match ? order by bm25(words, 0, 10, 6, 4, 3, 3, 1, 1) limit 50').pluck();
  return async (text) => {
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.length === 0 ? [] : (find.all(words.map((word) => `"${word}"`).join(' OR ')) as string[]);
  };
}

export function miniSearchAsItIs(entries: Intervention[], reference: Reference): Search {
  const index = new MiniSearch<Record<string, string> & { id: string }>({ fields: [...fields] });
  index.addAll(flat(entries, reference));
  return async (text) => index.search(text, { prefix: true, fuzzy: 0.2, boost: { title: 4, tags: 2, summary: 2 } }).slice(0, 50).map(({ id }) => String(id));
}
