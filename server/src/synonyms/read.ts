import type { Synonym } from '@insatskatalog/shared/reference.ts';
import { asc } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { synonyms } from '../db/reference-schema.ts';

/** All synonyms, ordered by id. */
export function readSynonyms(db: Database): Synonym[] {
  return db.select().from(synonyms).orderBy(asc(synonyms.id)).all().map(toSynonym);
}

function toSynonym({ id, from, to, caseSensitive, terms }: typeof synonyms.$inferSelect): Synonym {
  if (from !== null && to !== null) return { id, type: 'oneWay', from, to, caseSensitive };
  return { id, type: 'twoWay', terms: terms ?? [] };
}
