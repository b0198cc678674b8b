import { emptyEntryForm, type EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { handledProposalDays } from '@insatskatalog/shared/provider-links.ts';
import { and, eq, isNull, lte, ne } from 'drizzle-orm';
import { proposals } from '../db/editing-schema.ts';
import type { Database } from '../db/open.ts';
import { writeTransaction } from '../db/write-transaction.ts';

/**
 * Removes what was written in proposals that were handled so long ago that nobody asks any more: the message, what was proposed, the
 * answer and the sender's address. That it was sent, what it was about and how it was decided stays.
 */
export function clearHandled(db: Database, now: Date): void {
  const before = new Date(now.getTime() - handledProposalDays * 86_400_000).toISOString();
  const old = db
    .select({ id: proposals.id, entry: proposals.entry, form: proposals.form })
    .from(proposals)
    .where(and(ne(proposals.state, 'waiting'), lte(proposals.decidedAt, before), isNull(proposals.clearedAt)))
    .all();
  if (old.length === 0) return;
  writeTransaction(db, () => {
    for (const { id, entry, form } of old)
      db.update(proposals)
        .set({
          form: entry === null ? named(form) : emptyEntryForm(),
          message: '',
          answer: '',
          replyTo: '',
          clearedAt: now.toISOString(),
        })
        .where(eq(proposals.id, id))
        .run();
  });
}

/** A new entry is known by nothing but its name. */
const named = ({ texts }: EntryForm): EntryForm => {
  const form = emptyEntryForm();
  return { ...form, texts: { ...form.texts, sv: { ...form.texts.sv, title: texts.sv.title } } };
};
