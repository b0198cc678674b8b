import type { AccountView } from '@insatskatalog/shared/accounts.ts';
import type { Association } from '@insatskatalog/shared/reference.ts';
import { accountsPage } from '../texts/accounts.ts';

const collator = new Intl.Collator('sv');

/** The accounts by whom they work for: the editorial office first, then the associations by name. */
export function accountGroups(accounts: AccountView[], associations: Association[]) {
  const groups = Map.groupBy(accounts, ({ association }) => association);
  return Array.from(groups, ([id, members]) => ({
    id: id ?? '',
    name: associations.find((association) => association.id === id)?.shortName ?? accountsPage.office,
    accounts: members
      .map(({ id: account, name, email, state, lastSignedInAt }) => ({
        id: account,
        name,
        email,
        state,
        lastSignedInAt,
      }))
      .toSorted((a, b) => collator.compare(a.name, b.name)),
  })).toSorted((a, b) => Number(a.id !== '') - Number(b.id !== '') || collator.compare(a.name, b.name));
}
