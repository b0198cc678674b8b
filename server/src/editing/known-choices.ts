import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { tagFields, tagVocabularies, type Intervention } from '@insatskatalog/shared/intervention.ts';
import type { FormError } from '@insatskatalog/shared/publishable.ts';
import type { Database } from '../db/open.ts';
import { createMergedTerms } from '../vocabularies/merged-terms.ts';

/** What has been chosen in a form, against the lists that it is chosen from. */
export function createKnownChoices(db: Database) {
  const exists = (sql: string) => db.$client.prepare<string[], 1>(sql).pluck();
  const retired = db.$client
    .prepare<[string, string], 0 | 1>('select retired from terms where vocabulary = ? and id = ?')
    .pluck();
  const municipality = exists('select 1 from municipalities where code = ?');
  const county = exists('select 1 from counties where code = ?');
  const mergedInto = createMergedTerms(db);
  const isOffered = (vocabulary: string, id: string, has: readonly string[] = []): boolean => {
    const state = retired.get(vocabulary, id);
    return state === 0 || (state === 1 && has.includes(id));
  };

  return {
    /** The form with the terms that others have been merged into since it was filled in. */
    withMergedTerms(form: EntryForm): EntryForm {
      const result = { ...form };
      for (const field of tagFields) {
        const vocabulary = tagVocabularies[field];
        const terms = form[field].map((id) => mergedInto(vocabulary, id));
        result[field] = [...new Set(terms)];
      }
      return result;
    },
    /**
     * What cannot be chosen: what is in none of the lists, and terms that are retired.
     *
     * @param published what the public sees: a retired term stays on the entries that have it, and comes to no other
     */
    wrong(form: EntryForm, published: Intervention | undefined): FormError[] {
      const { coverage, provider } = form;
      return [
        ...tagFields
          .filter((field) =>
            form[field].some((id) => !isOffered(tagVocabularies[field], id, published?.[field])),
          )
          .map((field) => ({
            field,
            message: 'Något som är valt finns inte längre i listan. Välj på nytt.',
          })),
        ...(coverage.kind === 'municipalities' &&
        coverage.municipalities.some((code) => !municipality.get(code))
          ? [{ field: 'coverage.municipalities', message: 'En kommun finns inte i listan. Välj på nytt.' }]
          : []),
        ...(coverage.kind === 'county' && coverage.county !== '' && !county.get(coverage.county)
          ? [{ field: 'coverage.county', message: 'Länet finns inte i listan. Välj på nytt.' }]
          : []),
        ...(provider.id === '' && provider.type !== '' && !isOffered('provider_types', provider.type)
          ? [{ field: 'provider.type', message: 'Välj vad för slags utförare det är.' }]
          : []),
      ];
    },
  };
}
