import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import type { Provider } from '@insatskatalog/shared/intervention.ts';
import type { Database } from '../db/open.ts';
import { createMergedProviders } from '../providers/merged-providers.ts';

/**
 * The provider that a form means, among those that there are. One that is chosen is what is stored of it, whatever name was posted
 * with its id: many entries share it, and its name is changed on its own page. One that is written is the one with that name and
 * type, if there is one, so that no twins arise.
 */
export function createProviderOf(db: Database) {
  const byId = db.$client.prepare<[string], Provider>('select id, name, type from providers where id = ?');
  const asMerged = createMergedProviders(db);
  const named = db.$client.prepare<[string, string], Provider>(
    'select id, name, type from providers where type = ? and name = ?',
  );
  const ofType = db.$client.prepare<[string], Provider>(
    'select id, name, type from providers where type = ?',
  );

  /** Null when the chosen one is no longer there. */
  return ({ id, name, type }: EntryForm['provider']): EntryForm['provider'] | null => {
    if (id !== '') return byId.get(asMerged({ id, name, type }).id) ?? null;
    const same = named.get(type, name);
    if (same) return same;
    const wanted = folded(name);
    return ofType.all(type).find((provider) => folded(provider.name) === wanted) ?? { id, name, type };
  };
}

const folded = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv');
