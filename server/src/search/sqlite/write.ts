import { dimensions } from '@insatskatalog/shared/dimension.ts';
import type BetterSqlite3 from 'better-sqlite3';
import { valuesOf, type SearchDocument } from '../document.ts';
import type { Change } from '../engine.ts';

/** Writes documents into an index file, a change in one transaction. */
export function createWriter(db: BetterSqlite3.Database): (change: Change) => void {
  const find = db.prepare<[string], number>('select entry from entries where id = ?').pluck();
  const remove = [
    db.prepare<[number]>('delete from entry_words where rowid = ?'),
    db.prepare<[number]>('delete from entry_values where entry = ?'),
    db.prepare<[number]>('delete from entries where entry = ?'),
  ];
  const insertEntry = db.prepare<[Record<string, string | number | null>]>(
    `insert into entries values (null, :id, :version, :orientation, :providerId, :ageMin, :ageMax, :openUntil, :endsOn,
       :coverageRank, :reviewedAt, :updatedAt, :titleSort, :latitude, :longitude)`,
  );
  const insertValue = db.prepare<[string, string, number]>(
    'insert or ignore into entry_values (dimension, value, entry) values (?, ?, ?)',
  );
  const insertWords = db.prepare<[Record<string, string | number>]>(
    `insert into entry_words (rowid, title, tags, summary, provider, places, text, english)
     values (:entry, :title, :tags, :summary, :provider, :places, :text, :english)`,
  );

  function take(id: string): void {
    const entry = find.get(id);
    if (entry !== undefined) for (const statement of remove) statement.run(entry);
  }

  function put(document: SearchDocument): void {
    take(document.id);
    const { id, version, orientation, providerId, ageMin, ageMax, openUntil, endsOn } = document;
    const { coverageRank, reviewedAt, updatedAt, titleSort, _geo } = document;
    const limits = { ageMin, ageMax, openUntil, endsOn };
    const order = { coverageRank, reviewedAt, updatedAt, titleSort };
    const place = { latitude: _geo?.lat ?? null, longitude: _geo?.lng ?? null };
    const { lastInsertRowid } = insertEntry.run({
      id,
      version,
      orientation,
      providerId,
      ...limits,
      ...order,
      ...place,
    });
    const entry = Number(lastInsertRowid);
    for (const dimension of dimensions)
      for (const value of valuesOf(document, dimension.attribute))
        insertValue.run(dimension.id, value, entry);
    const { title, summary, provider, text, english } = document;
    const lists = { tags: document.tags.join('\n'), places: document.places.join('\n') };
    insertWords.run({ entry, title, summary, provider, text, english, ...lists });
  }

  return db.transaction(({ puts, removals }: Change) => {
    for (const id of removals) take(id);
    for (const document of puts) put(document);
  });
}
