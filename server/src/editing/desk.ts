import type { Actor, Refusal } from '@insatskatalog/shared/actor.ts';
import { monthsAfter } from '@insatskatalog/shared/months-after.ts';
import { eq, sql } from 'drizzle-orm';
import { createAuditRecord } from '../audit/record.ts';
import { associationSettings } from '../db/editing-schema.ts';
import type { Database } from '../db/open.ts';
import { associations } from '../db/reference-schema.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { InterventionStore } from '../interventions/store.ts';
import { swedishDay } from '../interventions/swedish-day.ts';
import { allows, type Action } from '../policy.ts';
import { createApprovals } from './approvals.ts';
import { createArchiveDays } from './archive-days.ts';
import { createComments } from './comments.ts';
import { createDrafts } from './drafts.ts';
import { createEditions } from './edition.ts';
import { createFindSubject } from './find-subject.ts';
import { createPublishable } from './publishable-draft.ts';
import { createRevisions } from './revisions.ts';
import { titleOf, type Subject } from './subject.ts';

export interface EditingParts {
  db: Database;
  store: InterventionStore;
  now: () => Date;
  /** Called when what the public sees may have changed: the search index need not wait until it looks. */
  onChange: () => void;
}

export type Desk = ReturnType<typeof createDesk>;

/** Months from a review until the next is due, for those who have not decided otherwise. */
const usualReviewMonths = 6;

/** What every act on an entry stands on: the tables, the policy and the log, in one transaction. */
export function createDesk({ db, store, now, onChange }: EditingParts) {
  const drafts = createDrafts(db);
  const revisions = createRevisions(db);
  const subjectOf = createFindSubject(store, drafts, revisions);
  const record = createAuditRecord(db, now);

  /** Tells the log of what somebody did to an entry. */
  function note(
    by: { id: string; name: string },
    action: Action,
    subject: Subject,
    details: Record<string, unknown> = {},
    outcome: 'done' | 'refused' = 'done',
  ): void {
    record({
      actor: by.id,
      actorName: by.name,
      action,
      outcome,
      objectKind: 'entry',
      objectId: subject.id,
      objectName: titleOf(subject),
      association: subject.association,
      details,
    });
  }

  const associationById = db
    .select()
    .from(associations)
    .where(eq(associations.id, sql.placeholder('id')))
    .prepare();
  const settingsOf = db
    .select({ reviewMonths: associationSettings.reviewMonths })
    .from(associationSettings)
    .where(eq(associationSettings.association, sql.placeholder('association')))
    .prepare();
  const today = () => swedishDay(now());

  return {
    db,
    store,
    drafts,
    revisions,
    approvals: createApprovals(db, now),
    archiveDays: createArchiveDays(db),
    editions: createEditions(revisions),
    comments: createComments(db, now),
    publishable: createPublishable(db),
    now,
    onChange,
    today,
    subjectOf,
    note,

    /** When an entry is to be reviewed next, if that was done today. */
    reviewDueOn(association: string | null): string {
      const settings = association === null ? undefined : settingsOf.get({ association });
      return monthsAfter(today(), settings?.reviewMonths ?? usualReviewMonths);
    },

    /** Begins an entry for an association, when the policy lets this actor do so. */
    begin<Answer>(actor: Actor, association: string | null, work: () => Answer): Answer | Refusal {
      return writeTransaction(db, (): Answer | Refusal => {
        if (!allows(actor, 'entry.create', association)) {
          record({
            actor: actor.id,
            actorName: actor.name,
            action: 'entry.create',
            outcome: 'refused',
            objectKind: 'association',
            objectId: association ?? '',
            objectName: association ?? '',
            association: actor.association,
            details: {},
          });
          return { refused: 'forbidden' };
        }
        const isThere = association === null || associationById.get({ id: association }) !== undefined;
        return isThere ? work() : { refused: 'not-found' };
      });
    },

    /** Does one act in one transaction, when the policy lets this actor do it to this entry. What is refused is in the log too. */
    act<Answer>(
      actor: Actor,
      action: Action,
      entry: string,
      work: (subject: Subject) => Answer,
    ): Answer | Refusal {
      const answer = writeTransaction(db, (): Answer | Refusal => {
        const subject = subjectOf(entry);
        if (!subject) return { refused: 'not-found' };
        if (allows(actor, action, subject.association)) return work(subject);
        note(actor, action, subject, {}, 'refused');
        // Nobody learns of others' drafts by trying.
        return { refused: allows(actor, 'entry.read', subject.association) ? 'forbidden' : 'not-found' };
      });
      if (action !== 'entry.read') onChange();
      return answer;
    },
  };
}

/** It cannot be done as things are; the reason is for the one who asked. */
export const notNow = (reason: string): Refusal => ({ refused: 'not-now', reason });
