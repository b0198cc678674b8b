import type { Actor } from '@insatskatalog/shared/actor.ts';
import type { Database } from '../db/open.ts';
import { reachOf } from '../policy.ts';
import type { Asked } from './listed.ts';

/**
 * The menu's figures, which every page of the administration asks for: counted through indexes, where the lists themselves go
 * through every entry. They say the same as the start page's heaps (a test holds them together).
 */
export function createMenuCounts(db: Database) {
  const count = (from: string) =>
    db.$client
      .prepare<{ association: string | null; today: string; inTwoWeeks: string }, number>(
        `select count(*) from ${from} and (:association is null or association = :association)`,
      )
      .pluck();
  const reviews = count(`interventions where status = 'published' and review_due_on <= :today`);
  const intakes = count(
    `interventions where status = 'published' and intake_until >= :today and intake_until <= :inTwoWeeks`,
  );
  const approvals = count(`drafts where state = 'in-review' and publish_on is null`);
  const proposals = count(`proposals where state = 'waiting'`);

  return (actor: Actor, { today, inTwoWeeks }: Asked): { todo: number; proposals: number } => {
    const reach = reachOf(actor, 'entry.read');
    if ('none' in reach) return { todo: 0, proposals: 0 };
    const asked = { association: 'only' in reach ? reach.only : null, today, inTwoWeeks };
    const waiting = proposals.get(asked) ?? 0;
    const sum = [reviews, intakes, approvals].reduce((all, each) => all + (each.get(asked) ?? 0), waiting);
    return { todo: sum, proposals: waiting };
  };
}
