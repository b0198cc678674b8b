import type { Provider } from '@insatskatalog/shared/intervention.ts';
import type { Database } from '../db/open.ts';

/** The provider that is meant by one: another when it was merged. Drafts, sheets and revisions may still name the old one. */
export function createMergedProviders(db: Database): (provider: Provider) => Provider {
  const into = db.$client.prepare<[string], Provider>(
    'select id, name, type from providers where id = (select "into" from merged_providers where id = ?)',
  );
  return (provider) => into.get(provider.id) ?? provider;
}
