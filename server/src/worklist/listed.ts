import { nationalEntries, type WorkFacetId } from '@insatskatalog/shared/work-query.ts';
import { swedishDay } from '../interventions/swedish-day.ts';
import type { EntryFacts, Waiting } from './entry-facts.ts';
import { placesOf } from './served-places.ts';

/** An entry of a list: its facts, the draft that waits, the day when it is archived by itself, and what is known of its links. */
export interface Listed {
  facts: EntryFacts;
  draft: Waiting | undefined;
  archiveOn: string | undefined;
  /** Whether one of its links leads nowhere. */
  hasBrokenLink: boolean;
}

/** Who asks, for "my drafts", and the days (ISO dates) that "due" and "soon" are counted from. */
export interface Asked {
  account: string;
  today: string;
  inTwoWeeks: string;
  inAMonth: string;
}

export function askedBy(account: string, now: Date): Asked {
  const inDays = (days: number) => swedishDay(new Date(now.getTime() + days * 86_400_000));
  return { account, today: inDays(0), inTwoWeeks: inDays(14), inAMonth: inDays(30) };
}

/** What an entry has of each facet: the one place where "due", "soon" and "waiting" are said. */
export const facetValues: Record<WorkFacetId, (entry: Listed, asked: Asked) => readonly string[]> = {
  state: ({ facts, draft }, { account }) => {
    const states: string[] = [];
    // A draft that was approved for a day waits for nobody.
    const waits = draft?.state === 'in-review' && draft.publishOn === null;
    if (waits || facts.status === 'in-review') states.push('in-review');
    if (facts.status === 'draft' || (facts.status === null && draft?.state === 'draft')) states.push('draft');
    if (draft?.state === 'draft' && draft.savedBy === account) states.push('mine');
    if (facts.status === 'published' || facts.status === 'archived') {
      states.push(facts.status);
      if (draft) states.push('change');
    }
    return states;
  },
  review: ({ facts }, { today, inAMonth }) => {
    if (facts.status !== 'published') return none;
    const values: string[] = [];
    const { reviewDueOn } = facts;
    if (reviewDueOn !== null && reviewDueOn <= today) values.push('due');
    else if (reviewDueOn !== null && reviewDueOn <= inAMonth) values.push('soon');
    if (facts.lastReviewedAt === null) values.push('never');
    return values;
  },
  missing: ({ facts, hasBrokenLink }) => {
    if (facts.status === 'archived') return none;
    return hasBrokenLink ? [...facts.missing, 'working-link'] : facts.missing;
  },
  intake: ({ facts }, { today, inTwoWeeks }) => {
    if (facts.status !== 'published' || facts.intake === null) return none;
    const { state, until } = facts.intake;
    if (until !== null && until < today) return ['expired'];
    return until !== null && until <= inTwoWeeks ? [state, 'expiring'] : [state];
  },
  days: (entry, { today, inAMonth }) => {
    const values: string[] = [];
    if (entry.draft && entry.draft.publishOn !== null) values.push('publishing');
    const leaves = leavesOn(entry);
    if (leaves !== null && leaves < today) values.push('ended');
    else if (leaves !== null && leaves <= inAMonth) values.push('leaving');
    return values;
  },
  association: ({ facts }) => [facts.association ?? nationalEntries],
  provider: ({ facts }) => (facts.provider.id === '' ? none : [facts.provider.id]),
  municipality: ({ facts }) => placesOf(facts),
  targetGroup: ({ facts }) => facts.targetGroups,
  need: ({ facts }) => facts.needs,
};

const none: readonly string[] = [];

/** The day when a published entry leaves search by itself, because it ends or is to be archived; null when neither. */
export function leavesOn({ facts, archiveOn }: Listed): string | null {
  if (facts.status !== 'published') return null;
  if (archiveOn === undefined || facts.endsOn === null) return archiveOn ?? facts.endsOn;
  return archiveOn < facts.endsOn ? archiveOn : facts.endsOn;
}
