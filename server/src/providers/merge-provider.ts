import type { Actor } from '@insatskatalog/shared/actor.ts';
import type { Database } from '../db/open.ts';
import { savedAnew, type SharedEntries } from '../interventions/saved-anew.ts';

/**
 * Leads everything that has one provider to another, and removes the one; called inside a transaction. Entries are saved anew,
 * each with a revision, whereby they get the provider that theirs was merged into (`interventions/as-merged.ts`). Gives how many.
 */
export function createMergeProvider(db: Database, store: SharedEntries) {
  const client = db.$client;
  const entriesOf = client
    .prepare<[string], string>('select id from interventions where provider = ?')
    .pluck();
  /** In turn; each takes the one (`from`) to the other (`into`). */
  const lead = [
    'insert into merged_providers (id, "into") values (:from, :into)',
    'update merged_providers set "into" = :into where "into" = :from',
  ].map((statement) => client.prepare<{ from: string; into: string }>(statement));
  const takeAlong = [
    'update provider_links set provider = :into where provider = :from',
    'update proposals set provider = :into where provider = :from',
    ...['drafts', 'proposals'].map(
      (table) =>
        `update ${table} set form = json_set(form, '$.provider', json((
           select json_object('id', id, 'name', name, 'type', type) from providers where id = :into)))
         where json_extract(form, '$.provider.id') = :from`,
    ),
    'delete from providers where id = :from',
  ].map((statement) => client.prepare<{ from: string; into: string }>(statement));

  return (from: string, into: string, actor: Actor, progress: (entries: number) => void): number => {
    const ids = entriesOf.all(from);
    for (const statement of lead) statement.run({ from, into });
    store.saveMany(savedAnew(store, ids, actor.id, progress));
    for (const statement of takeAlong) statement.run({ from, into });
    return ids.length;
  };
}
