import type { WaitingApproval } from '@insatskatalog/shared/accounts.ts';
import { isComingDay } from '@insatskatalog/shared/coming-day.ts';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { createAuditRecord } from '../audit/record.ts';
import { accounts } from '../db/accounts-schema.ts';
import { drafts } from '../db/editing-schema.ts';
import type { Database } from '../db/open.ts';
import { dayInWords, swedishDay } from '../interventions/swedish-day.ts';
import { createComments } from './comments.ts';
import { createDrafts, type DraftRow } from './drafts.ts';
import { titleOf } from './subject.ts';
import { system } from './system.ts';

/** That a draft is published on a day to come, and who decided so; or neither. */
export type Approval = Pick<DraftRow, 'publishOn' | 'approvedBy'>;

export const notApproved: Approval = { publishOn: null, approvedBy: null };

/** Approvals for a day to come. They stand as long as the account that gave them is in order (docs/decisions/0027). */
export function createApprovals(db: Database, now: () => Date) {
  const putDraft = createDrafts(db).put;
  const comments = createComments(db, now);
  const record = createAuditRecord(db, now);
  const approver = db
    .select({ disabledAt: accounts.disabledAt })
    .from(accounts)
    .where(eq(accounts.id, sql.placeholder('id')))
    .prepare();

  const given = (account: string): DraftRow[] =>
    db
      .select()
      .from(drafts)
      .where(and(isNotNull(drafts.publishOn), eq(drafts.approvedBy, account)))
      .orderBy(drafts.publishOn)
      .all();

  const stands = ({ approvedBy }: Approval): boolean =>
    approvedBy === null || !approver.get({ id: approvedBy })?.disabledAt;

  /** The draft waits for approval as it did before, with a word to its editors. Inside the act's transaction. */
  function fall(draft: DraftRow): void {
    putDraft({ ...draft, ...notApproved, state: 'in-review' });
    const when = draft.publishOn === null ? '' : ` för publicering den ${dayInWords(draft.publishOn)}`;
    comments.add(
      draft.entry,
      system,
      `Kontot som godkände utkastet${when} är avstängt. Utkastet väntar på att godkännas igen.`,
    );
    record({
      actor: system.id,
      actorName: system.name,
      action: 'entry.publish',
      outcome: 'refused',
      objectKind: 'entry',
      objectId: draft.entry,
      objectName: titleOf({ draft, published: undefined }),
      association: draft.association,
      details: { unscheduled: draft.publishOn, approvedBy: draft.approvedBy },
    });
  }

  return {
    stands,
    fall,
    /** What waits for its day because this account approved it, the earliest first. */
    of: (account: string): WaitingApproval[] =>
      given(account).map((draft) => ({
        entry: draft.entry,
        title: titleOf({ draft, published: undefined }),
        publishOn: draft.publishOn ?? '',
      })),
    /** Lets all of an account's approvals fall, and gives how many they were. Inside the act's transaction. */
    fallAllOf(account: string): number {
      const all = given(account);
      all.forEach(fall);
      return all.length;
    },
    /** An approval that an undo would give back; none when its day has come or it would not stand. */
    givenBack: (approval: Approval): Approval =>
      approval.publishOn !== null && isComingDay(approval.publishOn, swedishDay(now())) && stands(approval)
        ? approval
        : notApproved,
  };
}
