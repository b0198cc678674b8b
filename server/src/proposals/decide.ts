import { isRefusal, type Actor, type Refusal } from '@insatskatalog/shared/actor.ts';
import type { Acceptance, Proposals, Taken } from '@insatskatalog/shared/proposals.ts';
import { messageLimit } from '@insatskatalog/shared/proposals.ts';
import type { FormError } from '@insatskatalog/shared/publishable.ts';
import { eq } from 'drizzle-orm';
import type { RecordEvent } from '../audit/record.ts';
import { proposals } from '../db/editing-schema.ts';
import type { Database } from '../db/open.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { allows } from '../policy.ts';
import type { createAnswer } from './answer.ts';
import type { createOpen, OpenedProposal } from './open.ts';
import type { createTakeOver, TakenOver } from './take-over.ts';

/** Ends a transaction without a trace, with the answer that was the reason. */
class Undone extends Error {
  readonly because: Exclude<TakenOver, { entry: string }>;
  constructor(because: Exclude<TakenOver, { entry: string }>) {
    super('undone');
    this.because = because;
  }
}

interface DecisionParts {
  db: Database;
  record: RecordEvent;
  open: ReturnType<typeof createOpen>;
  takeOver: ReturnType<typeof createTakeOver>;
  sendAnswer: ReturnType<typeof createAnswer>;
}

/** Accepting and declining: once, by somebody who may, with the answer sent when all is written. */
export function createDecide(
  { db, record, open, takeOver, sendAnswer }: DecisionParts,
  now: () => Date,
): Pick<Proposals, 'accept' | 'decline' | 'forgetSender'> {
  function waiting(actor: Actor, id: string): OpenedProposal | Refusal {
    const opened = open(actor, id);
    if (isRefusal(opened)) return opened;
    if (!allows(actor, 'proposal.decide', opened.row.association)) return { refused: 'forbidden' };
    if (opened.row.state !== 'waiting')
      return { refused: 'not-now', reason: 'Någon har redan tagit ställning till förslaget.' };
    return opened;
  }

  function write(
    actor: Actor,
    { row, detail }: OpenedProposal,
    { state, answer, taken }: { state: 'accepted' | 'declined'; answer: string; taken: Taken | null },
    details: Record<string, unknown>,
  ): void {
    const text = answer.replaceAll('\r\n', '\n').trim().slice(0, messageLimit);
    db.update(proposals)
      .set({
        ...taken,
        state,
        answer: text,
        decidedAt: now().toISOString(),
        decidedBy: actor.id,
        // With nothing to send there is no reason to keep it.
        replyTo: text === '' ? '' : row.replyTo,
      })
      .where(eq(proposals.id, row.id))
      .run();
    note(actor, { row, detail }, { decision: state, kind: row.kind, ...details });
  }

  const note = (
    actor: Actor,
    { row, detail }: Pick<OpenedProposal, 'row' | 'detail'>,
    details: Record<string, unknown>,
  ): void =>
    record({
      actor: actor.id,
      actorName: actor.name,
      action: 'proposal.decide',
      objectKind: 'proposal',
      objectId: row.id,
      objectName: detail.title,
      association: row.association,
      details,
    });

  return {
    async accept(actor, id, acceptance: Acceptance) {
      // Outside the transaction, which would take back what the log is told of a refusal.
      const seen = open(actor, id);
      if (isRefusal(seen)) return seen;
      try {
        const entry = writeTransaction(db, () => {
          const opened = waiting(actor, id);
          if (isRefusal(opened)) throw new Undone(opened);
          const taken = takeOver(actor, opened, acceptance);
          if (!('entry' in taken)) throw new Undone(taken);
          const { entry: into, ...fields } = taken;
          const { answer, how } = acceptance;
          const details = { entry: into, fields: fields.taken, leftOut: fields.leftOut, how };
          write(actor, opened, { state: 'accepted', answer, taken: fields }, details);
          return into;
        });
        return { accepted: { entry, answer: await sendAnswer(id) } };
      } catch (error) {
        if (error instanceof Undone) return error.because;
        throw error;
      }
    },

    async decline(actor, id, answer) {
      const refusal = writeTransaction(db, (): Refusal | { errors: FormError[] } | null => {
        const opened = waiting(actor, id);
        if (isRefusal(opened)) return opened;
        const { row } = opened;
        if (answer.trim() === '' && (row.from === 'provider' || row.replyTo !== ''))
          return { errors: [{ field: 'answer', message: 'Skriv ett svar: avsändaren vill veta varför.' }] };
        write(actor, opened, { state: 'declined', answer, taken: null }, { entry: row.entry });
        return null;
      });
      return refusal ?? { declined: { answer: await sendAnswer(id) } };
    },

    forgetSender(actor, id) {
      return writeTransaction(db, () => {
        const opened = open(actor, id);
        if (isRefusal(opened)) return opened;
        if (!allows(actor, 'proposal.decide', opened.row.association)) return { refused: 'forbidden' };
        if (opened.row.state === 'waiting')
          return { refused: 'not-now', reason: 'Godkänn eller avböj förslaget först.' };
        db.update(proposals).set({ replyTo: '' }).where(eq(proposals.id, id)).run();
        note(actor, opened, { act: 'forget-sender' });
        return { forgotten: true };
      });
    },
  };
}
