import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { tagFields, tagVocabularies } from '@insatskatalog/shared/intervention.ts';
import type { FormError } from '@insatskatalog/shared/publishable.ts';
import type { Database } from '../db/open.ts';
import { createMergedTerms } from '../vocabularies/merged-terms.ts';

/** What has been chosen in a form, against the lists that it is chosen from. */
export function createKnownChoices(db: Database) {
  const exists = (sql: string) => db.$client.prepare<string[], 1>(sql).pluck();
  const term = exists('select 1 from terms where vocabulary = ? and id = ?');
  const municipality = exists('select 1 from municipalities where code = ?');
  const county = exists('select 1 from counties where code = ?');
  const mergedInto = createMergedTerms(db);

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
    /** What is in none of the lists. */
    unknown(form: EntryForm): FormError[] {
      const { coverage, provider } = form;
      const fields = [
        ...tagFields
          .filter((field) => form[field].some((id) => !term.get(tagVocabularies[field], id)))
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
        ...(provider.id === '' && provider.type !== '' && !term.get('provider_types', provider.type)
          ? [{ field: 'provider.type', message: 'Välj vad för slags utförare det är.' }]
          : []),
      ];
      return fields;
    },
  };
}
