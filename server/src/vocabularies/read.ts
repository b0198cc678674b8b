import type { Vocabulary } from '@insatskatalog/shared/reference.ts';
import { asc } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { mergedTerms, terms, termTexts, vocabularies } from '../db/reference-schema.ts';

/** All vocabularies with their terms, both in their editors' order. */
export function readVocabularies(db: Database): Vocabulary[] {
  const texts = new Map(
    db
      .select()
      .from(termTexts)
      .all()
      .map((row) => [`${row.vocabulary} ${row.term} ${row.lang}`, row]),
  );
  const termsOf = Map.groupBy(
    db.select().from(terms).orderBy(asc(terms.position)).all(),
    (row) => row.vocabulary,
  );
  const mergedOf = Map.groupBy(db.select().from(mergedTerms).all(), (row) => row.vocabulary);
  return db
    .select()
    .from(vocabularies)
    .orderBy(asc(vocabularies.position))
    .all()
    .map(({ id: vocabulary, label: name, labelEn: nameEn, audience }) => ({
      id: vocabulary,
      label: name,
      labelEn: nameEn,
      audience,
      merged: Object.fromEntries((mergedOf.get(vocabulary) ?? []).map(({ id, into }) => [id, into])),
      terms: (termsOf.get(vocabulary) ?? []).map(({ id, broader, retired }) => {
        const sv = texts.get(`${vocabulary} ${id} sv`);
        const en = texts.get(`${vocabulary} ${id} en`);
        const label = sv?.label ?? id;
        return {
          id,
          label,
          labelEn: en?.label ?? label,
          description: sv?.description ?? '',
          synonyms: sv?.synonyms ?? [],
          broader,
          retired,
        };
      }),
    }));
}
