import { dimensions } from '@insatskatalog/shared/dimension.ts';
import type BetterSqlite3 from 'better-sqlite3';
import { valuesOf, type SearchDocument } from '../document.ts';
import type { Change } from '../engine.ts';
import { createNameWriter } from './write-names.ts';
import { createWordingWriter, type WrittenWordings } from './write-wordings.ts';

/** Writes documents into an index file, a change in one transaction, and gives what that did to the wordings. */
export function createWriter(db: BetterSqlite3.Database): (change: Change) => WrittenWordings {
  const wordings = createWordingWriter(db);
  const names = createNameWriter(db);
  const find = db.prepare<
    [string],
    { entry: number; wording: number; titleSort: string; providerId: string }
  >('select entry, wording, title_sort as titleSort, provider as providerId from entries where id = ?');
  const remove = [
    db.prepare<[number]>('delete from entry_values where entry = ?'),
    db.prepare<[number]>('delete from entries where entry = ?'),
  ];
  const insertEntry = db.prepare<[Record<string, string | number | null>]>(
    `insert into entries values (null, :id, :version, :orientation, :providerId, :ageMin, :ageMax, :openUntil, :endsOn,
       :coverageRank, :closed, :reviewedAt, :updatedAt, :titleSort, :latitude, :longitude, :wording)`,
  );
  const insertValue = db.prepare<[string, string, number]>(
    'insert or ignore into entry_values (dimension, value, entry) values (?, ?, ?)',
  );

  function take(id: string, written: WrittenWordings): void {
    const known = find.get(id);
    if (!known) return;
    for (const statement of remove) statement.run(known.entry);
    wordings.release(known.wording, written);
    names.release(known);
  }

  function put(document: SearchDocument, written: WrittenWordings): void {
    take(document.id, written);
    const { wording, _geo, ...rest } = document;
    const { id, version, orientation, providerId, ageMin, ageMax, openUntil, endsOn } = rest;
    const limits = { ageMin, ageMax, openUntil, endsOn };
    const { coverageRank, closed, reviewedAt, updatedAt, titleSort } = rest;
    const order = { coverageRank, closed, reviewedAt, updatedAt, titleSort };
    const place = { latitude: _geo?.lat ?? null, longitude: _geo?.lng ?? null };
    const { lastInsertRowid: entry } = insertEntry.run({
      id,
      version,
      orientation,
      providerId,
      ...limits,
      ...order,
      ...place,
      wording: wordings.hold(wording, rest, written),
    });
    for (const dimension of dimensions)
      for (const value of valuesOf(document, dimension.attribute))
        insertValue.run(dimension.id, value, Number(entry));
    names.hold(document);
  }

  return db.transaction(({ puts, removals }: Change) => {
    const written: WrittenWordings = { made: new Map(), forgotten: new Set(), words: new Map() };
    for (const id of removals) take(id, written);
    for (const document of puts) put(document, written);
    return written;
  });
}
