import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import type { Provider } from '@insatskatalog/shared/intervention.ts';
import type { Database } from '../db/open.ts';
import { plain } from './words.ts';

type Written = EntryForm['provider'];

/**
 * The provider that a row writes by name, among those that there are: the one that the entry has already, one of the same type, or
 * the only one of that name when no type is written. Otherwise it is new.
 */
export function createKnownProvider(db: Database) {
  const byName = Map.groupBy(
    db.$client.prepare<[], Provider>('select id, name, type from providers').all(),
    ({ name }) => plain(name),
  );

  return ({ name, type }: Written, before: Written | null): Written => {
    if (before && plain(before.name) === plain(name) && (type === '' || type === before.type)) return before;
    const named = byName.get(plain(name)) ?? [];
    const found = type === '' && named.length === 1 ? named[0] : named.find((each) => each.type === type);
    return found ?? { id: '', name, type };
  };
}
