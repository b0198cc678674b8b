import { actions, allows, reachOf, type Action } from '@insatskatalog/server/policy.ts';
import { expect, test } from 'vitest';

const administrator = { id: 'a', name: 'Ask', role: 'administrator', association: 'sf-a' } as const;
const office = { id: 'e', name: 'Ek', role: 'editorial-office', association: null } as const;

/** What an administrator may do to nothing at all, also in the own association. */
const forTheOfficeAlone = new Set<Action>([
  'entry.delete',
  'provider.edit',
  'vocabulary.edit',
  'synonym.edit',
  'account.invite',
  'account.disable',
  'account.reset',
  'association.set-municipalities',
]);

test.each(actions)(
  '%s: an administrator in the own association at most, the editorial office in all',
  (action) => {
    const own = !forTheOfficeAlone.has(action);
    expect(allows(administrator, action, 'sf-a')).toBe(own);
    expect(allows(administrator, action, 'sf-b')).toBe(false);
    expect(allows(administrator, action, null)).toBe(false);
    for (const association of ['sf-a', 'sf-b', null]) expect(allows(office, action, association)).toBe(true);
    expect(reachOf(administrator, action)).toEqual(own ? { only: 'sf-a' } : { none: true });
    expect(reachOf(office, action)).toEqual({ all: true });
  },
);

test('an administrator whose association is unknown may do nothing', () => {
  for (const action of actions)
    expect(allows({ ...administrator, association: null }, action, null)).toBe(false);
});
