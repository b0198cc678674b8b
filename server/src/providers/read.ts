import type { Provider } from '@insatskatalog/shared/intervention.ts';
import type { ProviderEntry, ProviderRow } from '@insatskatalog/shared/providers.ts';
import { swedishOrder } from '@insatskatalog/shared/text.ts';
import type { Database } from '../db/open.ts';

type Asked = { id: string; association: string | null };

/** Reads providers as one tenant sees them (an association's id: through its own entries alone), or as all of them are (null). */
export function createReadProviders(db: Database) {
  const { $client: client } = db;
  const rows = `
    select providers.id, name, type, count(interventions.id) as entries
    from providers left join interventions on provider = providers.id
      and (:association is null or association = :association)`;
  const seen = 'having :association is null or count(interventions.id) > 0';
  const all = client.prepare<Pick<Asked, 'association'>, ProviderRow>(
    `${rows} group by providers.id ${seen}`,
  );
  const one = client.prepare<Asked, ProviderRow>(
    `${rows} where providers.id = coalesce((select "into" from merged_providers where id = :id), :id)
     group by providers.id ${seen}`,
  );
  const entries = client.prepare<Asked, ProviderEntry>(
    `select id, title, status, association from interventions
     join intervention_texts on intervention = id and lang = 'sv'
     where provider = :id and (:association is null or association = :association)`,
  );
  const rename = client.prepare<Provider>('update providers set name = :name, type = :type where id = :id');

  return {
    list: (association: string | null): ProviderRow[] =>
      all.all({ association }).toSorted((a, b) => swedishOrder.compare(a.name, b.name)),
    /** The id of a provider that was merged leads to the one it was merged into. */
    one: (id: string, association: string | null): ProviderRow | undefined => one.get({ id, association }),
    entries: (id: string, association: string | null): ProviderEntry[] =>
      entries.all({ id, association }).toSorted((a, b) => swedishOrder.compare(a.title, b.title)),
    /** For a provider without entries: those with entries are renamed by saving them. */
    rename: (provider: Provider): void => void rename.run(provider),
  };
}
