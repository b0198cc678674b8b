import { slugify } from '@insatskatalog/shared/paths.ts';
import type { Term, Vocabulary } from '@insatskatalog/shared/reference.ts';
import { and, eq } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { preparedUpsert } from '../db/prepared-insert.ts';
import { terms, termTexts } from '../db/reference-schema.ts';

const maxId = 60;

/** Writes a term with its texts, and everything in its vocabulary in the order that then holds. */
export function createTermWriter(db: Database) {
  const putTerm = preparedUpsert(db, terms, (table) => [table.vocabulary, table.id]);
  const putText = preparedUpsert(db, termTexts, (table) => [table.vocabulary, table.term, table.lang]);

  return {
    /** @param after the term that it comes to stand after; empty for the first place */
    put(vocabulary: Vocabulary, term: Term, after: string): void {
      const others = vocabulary.terms.map(({ id }) => id).filter((id) => id !== term.id);
      const position = others.indexOf(after) + 1;
      putTerm({ ...term, vocabulary: vocabulary.id, position });
      const of = { vocabulary: vocabulary.id, term: term.id };
      const { label, labelEn, description, synonyms } = term;
      putText({ ...of, lang: 'sv', label, description, synonyms });
      putText({ ...of, lang: 'en', label: labelEn, description: '', synonyms: [] });
      others.toSpliced(position, 0, term.id).forEach((id, place) =>
        db
          .update(terms)
          .set({ position: place })
          .where(and(eq(terms.vocabulary, vocabulary.id), eq(terms.id, id)))
          .run(),
      );
    },
  };
}

/** An id for a new term, made of its label and of no other's: ids are never used again. */
export function newTermId(label: string, { terms: present, merged }: Vocabulary): string {
  const base =
    slugify(label)
      .slice(0, maxId - 4)
      .replace(/-$/, '') || 'term';
  const taken = new Set([...present.map(({ id }) => id), ...Object.keys(merged)]);
  for (let count = 1; ; count++) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!taken.has(id)) return id;
  }
}
