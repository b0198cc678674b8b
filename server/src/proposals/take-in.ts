import type { EntryFieldId } from '@insatskatalog/shared/entry-fields.ts';
import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import type { ProposalKind } from '@insatskatalog/shared/proposals.ts';
import { and, eq, isNull } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { RecordEvent } from '../audit/record.ts';
import { proposals } from '../db/editing-schema.ts';
import type { Database } from '../db/open.ts';
import { writeTransaction } from '../db/write-transaction.ts';

/** Where a proposal comes from: anybody, or a provider by its link. */
export type Sender = { from: 'visitor' } | { from: 'provider'; id: string; name: string };

export interface TakenIn {
  kind: ProposalKind;
  /** The entry and its version as the sender read it; null for a new one. */
  entry: { id: string; version: number } | null;
  association: string | null;
  title: string;
  fields: EntryFieldId[];
  form: EntryForm;
  message: string;
  replyTo: string;
}

export type TakeIn = ReturnType<typeof createTakeIn>;

/** Keeps a proposal for the queue. What waits there already, word for word, is not kept again: buttons are pressed twice. */
export function createTakeIn(db: Database, record: RecordEvent, now: () => Date) {
  return (sender: Sender, proposal: TakenIn): void =>
    writeTransaction(db, () => {
      const { entry, title, ...content } = proposal;
      const provider = sender.from === 'provider' ? sender.id : null;
      const waiting = db
        .select()
        .from(proposals)
        .where(
          and(
            eq(proposals.state, 'waiting'),
            entry === null ? isNull(proposals.entry) : eq(proposals.entry, entry.id),
            provider === null ? isNull(proposals.provider) : eq(proposals.provider, provider),
          ),
        )
        .all();
      const known = waiting.some(({ kind, fields, form, message }) =>
        isDeepStrictEqual(
          [kind, fields, form, message],
          [content.kind, content.fields, content.form, content.message],
        ),
      );
      if (known) return;
      const id = randomUUID();
      db.insert(proposals)
        .values({
          ...content,
          id,
          entry: entry?.id ?? null,
          baseVersion: entry?.version ?? null,
          from: sender.from,
          provider,
          state: 'waiting',
          answer: '',
          createdAt: now().toISOString(),
        })
        .run();
      record({
        actor: sender.from === 'provider' ? `provider:${sender.id}` : 'public',
        actorName: sender.from === 'provider' ? sender.name : '',
        action: 'proposal.send',
        objectKind: 'proposal',
        objectId: id,
        objectName: title,
        association: content.association,
        details: { kind: content.kind, entry: entry?.id ?? null, fields: content.fields },
      });
    });
}
