import type { Editing } from '@insatskatalog/shared/editing.ts';
import { isRefusal } from '@insatskatalog/shared/actor.ts';
import type { Proposals } from '@insatskatalog/shared/proposals.ts';
import { eq } from 'drizzle-orm';
import type { Logger } from 'pino';
import type { Amending } from '../editing/amend-draft.ts';
import { createAuditRecord } from '../audit/record.ts';
import { proposals } from '../db/editing-schema.ts';
import type { Database } from '../db/open.ts';
import type { InterventionStore } from '../interventions/store.ts';
import { swedishDay } from '../interventions/swedish-day.ts';
import { reachOf } from '../policy.ts';
import { createAnswer, type AnswerMail } from './answer.ts';
import { createDecide } from './decide.ts';
import { createFormStamp, formKey } from './form-stamp.ts';
import { createOpen } from './open.ts';
import { createPropose } from './propose.ts';
import { createReadProposals } from './read.ts';
import { createTakeIn } from './take-in.ts';
import { createTakeOver } from './take-over.ts';

export interface ProposalParts {
  db: Database;
  store: Pick<InterventionStore, 'lookup'>;
  editing: Pick<Editing, 'open' | 'create' | 'publish' | 'review' | 'archive'> & Amending;
  /** Null when the installation sends no mail. */
  mail: AnswerMail | null;
  log: Logger;
}

/** Proposals from visitors and providers, and the queue in which they are decided. */
export function createProposals(
  { db, store, editing, mail, log }: ProposalParts,
  now: () => Date,
): Proposals {
  const record = createAuditRecord(db, now);
  const read = createReadProposals(db);
  const stamp = createFormStamp(formKey(db), now);
  const takeIn = createTakeIn(db, record, now);
  const open = createOpen(read, editing, record);
  const sendAnswer = createAnswer({ db, read, mail, log });
  const today = () => swedishDay(now());

  return {
    mailsAnswers: mail !== null,
    formStamp: stamp.give,
    propose: createPropose({ store, stamp, takeIn, today }, now),
    queue(actor, { state, page, limit }) {
      const reach = reachOf(actor, 'proposal.read');
      if ('none' in reach) return { refused: 'forbidden' };
      const of = 'only' in reach ? eq(proposals.association, reach.only) : undefined;
      const counts = read.counts(of);
      return { counts, total: counts[state], items: read.list(of, state, limit, (page - 1) * limit) };
    },
    open(actor, id) {
      const opened = open(actor, id);
      return isRefusal(opened) ? opened : opened.detail;
    },
    ...createDecide({ db, record, open, takeOver: createTakeOver(editing), sendAnswer }, now),
  };
}
