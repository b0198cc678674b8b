import type { Term, Vocabulary } from '@insatskatalog/shared/reference.ts';
import type { Database } from '../db/open.ts';
import { preparedUpsert } from '../db/prepared-insert.ts';
import { terms, termTexts, vocabularies } from '../db/reference-schema.ts';
import { writeTransaction } from '../db/write-transaction.ts';

/** A vocabulary before any editor has had to do with it. */
export interface VocabularyData extends Omit<Vocabulary, 'terms' | 'merged'> {
  terms: Omit<Term, 'retired'>[];
}

/** Adds vocabularies and terms, and corrects those that are there; none is removed, since entries are tagged with them. */
export function writeVocabularies(db: Database, list: VocabularyData[]): void {
  const putVocabulary = preparedUpsert(db, vocabularies, (table) => [table.id]);
  const putTerm = preparedUpsert(db, terms, (table) => [table.vocabulary, table.id]);
  const putText = preparedUpsert(db, termTexts, (table) => [table.vocabulary, table.term, table.lang]);
  writeTransaction(db, () => {
    list.forEach((vocabulary, position) => {
      putVocabulary({ ...vocabulary, position });
      vocabulary.terms.forEach((term, index) => {
        const of = { vocabulary: vocabulary.id, term: term.id };
        putTerm({
          vocabulary: vocabulary.id,
          id: term.id,
          broader: term.broader,
          position: index,
          retired: false,
        });
        const { label, labelEn, description, synonyms } = term;
        putText({ ...of, lang: 'sv', label, description, synonyms });
        putText({ ...of, lang: 'en', label: labelEn, description: '', synonyms: [] });
      });
    });
  });
}
