import { tagFields, tagVocabularies, type InterventionDraft } from '@insatskatalog/shared/intervention.ts';
import type { Database } from '../db/open.ts';
import { createMergedProviders } from '../providers/merged-providers.ts';
import { createMergedTerms } from '../vocabularies/merged-terms.ts';

/** An entry with the terms and the provider that its own were merged into: a save never brings back what was merged away. */
export function createAsMerged(db: Database) {
  const currentTerm = createMergedTerms(db);
  const currentProvider = createMergedProviders(db);
  return <Draft extends InterventionDraft>(draft: Draft): Draft => {
    const provider = currentProvider(draft.provider);
    const current = {
      ...draft,
      provider: { ...provider, type: currentTerm('provider_types', provider.type) },
    };
    for (const field of tagFields)
      current[field] = draft[field].map((term) => currentTerm(tagVocabularies[field], term));
    return current;
  };
}
