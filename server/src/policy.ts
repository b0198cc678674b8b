import type { Actor } from '@insatskatalog/shared/actor.ts';

/** Nobody's, those of one's own association, or everybody's. */
type Reach = 'none' | 'own' | 'all';

/**
 * Who may do what: the one place where it is decided. Anonymous visitors and providers' links reach none of this; what they may
 * do is in the ports they are given (`Catalogue`, `Proposals`).
 */
const policy = {
  'entry.read': { administrator: 'own', 'editorial-office': 'all' },
  'entry.create': { administrator: 'own', 'editorial-office': 'all' },
  'entry.save': { administrator: 'own', 'editorial-office': 'all' },
  'entry.send-to-review': { administrator: 'own', 'editorial-office': 'all' },
  'entry.return': { administrator: 'own', 'editorial-office': 'all' },
  'entry.publish': { administrator: 'own', 'editorial-office': 'all' },
  'entry.discard': { administrator: 'own', 'editorial-office': 'all' },
  'entry.comment': { administrator: 'own', 'editorial-office': 'all' },
  'entry.review': { administrator: 'own', 'editorial-office': 'all' },
  'entry.set-intake': { administrator: 'own', 'editorial-office': 'all' },
  'entry.archive': { administrator: 'own', 'editorial-office': 'all' },
  'entry.unarchive': { administrator: 'own', 'editorial-office': 'all' },
  'entry.restore': { administrator: 'own', 'editorial-office': 'all' },
  'entry.delete': { administrator: 'none', 'editorial-office': 'all' },
  'entry.import': { administrator: 'own', 'editorial-office': 'all' },
  'entry.export': { administrator: 'own', 'editorial-office': 'all' },
  'proposal.read': { administrator: 'own', 'editorial-office': 'all' },
  'proposal.decide': { administrator: 'own', 'editorial-office': 'all' },
  'provider.read': { administrator: 'own', 'editorial-office': 'all' },
  'provider.link': { administrator: 'own', 'editorial-office': 'all' },
  'provider.edit': { administrator: 'none', 'editorial-office': 'all' },
  'association.read': { administrator: 'own', 'editorial-office': 'all' },
  'association.edit': { administrator: 'own', 'editorial-office': 'all' },
  'association.set-municipalities': { administrator: 'none', 'editorial-office': 'all' },
  'search.read': { administrator: 'own', 'editorial-office': 'all' },
  'vocabulary.edit': { administrator: 'none', 'editorial-office': 'all' },
  'synonym.edit': { administrator: 'none', 'editorial-office': 'all' },
  'account.read': { administrator: 'own', 'editorial-office': 'all' },
  'account.invite': { administrator: 'none', 'editorial-office': 'all' },
  'account.disable': { administrator: 'none', 'editorial-office': 'all' },
  'account.reset': { administrator: 'none', 'editorial-office': 'all' },
  'audit.read': { administrator: 'own', 'editorial-office': 'all' },
  'audit.export': { administrator: 'own', 'editorial-office': 'all' },
} as const satisfies Record<string, Record<Actor['role'], Reach>>;

export type Action = keyof typeof policy;
export const actions = Object.keys(policy) as Action[];

/**
 * Whether somebody may do something to what belongs to an association.
 *
 * @param association the tenant of the thing; null is the editorial office's own (national entries, the installation itself)
 */
export function allows(actor: Actor, action: Action, association: string | null): boolean {
  const reach: Reach = policy[action][actor.role];
  return reach === 'all' || (reach === 'own' && association !== null && association === actor.association);
}

/** The associations whose things the actor may do this to: one, or all (`null`), or none. */
export function reachOf(actor: Actor, action: Action): { all: true } | { only: string } | { none: true } {
  const reach: Reach = policy[action][actor.role];
  if (reach === 'all') return { all: true };
  return reach === 'own' && actor.association !== null ? { only: actor.association } : { none: true };
}
