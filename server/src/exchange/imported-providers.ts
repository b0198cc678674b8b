import type { Database } from '../db/open.ts';

/** The providers that an import brings with it, and takes with it when it is undone. Inside the import's transaction. */
export function createImportedProviders(db: Database) {
  const all = db.$client.prepare<[], string>('select id from providers').pluck();
  const before = new Set(all.all());
  // A draft names its provider by id, and a provider's link is to something.
  const remove = db.$client.prepare<[string]>(
    `delete from providers
     where id in (select value from json_each(?))
       and id not in (select provider from interventions)
       and id not in (select provider from provider_links)
       and id not in (select "into" from merged_providers)
       and id not in (select coalesce(form ->> '$.provider.id', '') from drafts)`,
  );
  return {
    /** Those that are there now and were not when this was made. */
    added: (): string[] => all.all().filter((id) => !before.has(id)),
    /** Removes those of `ids` that nothing else has come to use. */
    removeUnused: (ids: string[]): void => void remove.run(JSON.stringify(ids)),
  };
}
