import type { Database } from '../db/open.ts';

/**
 * What a term's id leads to now: another id when the term was merged, itself otherwise. Drafts, sheets and revisions may still
 * hold the old one.
 */
export function createMergedTerms(db: Database): (vocabulary: string, id: string) => string {
  const into = db.$client
    .prepare<[string, string], string>('select "into" from merged_terms where vocabulary = ? and id = ?')
    .pluck();
  return (vocabulary, id) => into.get(vocabulary, id) ?? id;
}
