import { isRefusal, type Actor, type Refusal } from '@insatskatalog/shared/actor.ts';
import {
  bulkActSchema,
  maxBulk,
  type BulkAct,
  type BulkActs,
  type BulkKind,
  type BulkResult,
  type Left,
} from '@insatskatalog/shared/bulk.ts';
import type { Editing } from '@insatskatalog/shared/editing.ts';
import { swedishOrder } from '@insatskatalog/shared/text.ts';
import { and, eq } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { bulkActs, type BulkEntry } from '../db/editing-schema.ts';
import { providers } from '../db/interventions-schema.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Amending } from '../editing/amend-draft.ts';
import { createDesk, notNow, type EditingParts } from '../editing/desk.ts';
import { titleOf } from '../editing/subject.ts';
import { allows } from '../policy.ts';
import { createActOnOne } from './act-on-one.ts';
import { createUndoOne } from './undo-one.ts';

/** Acts on many entries as one. They stand on the same acts as the entry's own pages: what cannot be done there is not done here. */
export function createBulkActs(parts: EditingParts, editing: Editing & Amending): BulkActs {
  const { db, now } = parts;
  const desk = createDesk(parts);
  const actOnOne = createActOnOne(desk, editing);
  const undoOne = createUndoOne(desk, editing);

  /** Inside a transaction. Entries that the actor may not even see are passed over in silence. */
  function actOnAll(actor: Actor, act: BulkAct, entries: string[]): BulkEntry[] {
    return [...new Set(entries)].flatMap((id): BulkEntry[] => {
      const subject = desk.subjectOf(id);
      if (!subject || !allows(actor, 'entry.read', subject.association)) return [];
      const title = titleOf(subject);
      const change = actOnOne(actor, act, id);
      return isRefusal(change)
        ? [{ id, title, change: null, reason: reasonOf(change) }]
        : [{ id, title, change, reason: null }];
    });
  }

  function ownAct(actor: Actor, id: string) {
    return db
      .select()
      .from(bulkActs)
      .where(and(eq(bulkActs.id, id), eq(bulkActs.account, actor.id)))
      .get();
  }

  return {
    // What would happen is what happens, taken back: a preview can never promise anything else.
    preview(actor, act, entries) {
      const refusal = refuses(act, entries);
      if (refusal) return refusal;
      const done = takenBack(() => writeTransaction(db, () => giveBack(actOnAll(actor, act, entries))));
      return {
        will: done.flatMap(({ id, title, change }) =>
          change ? [{ id, title, unscheduled: change.unscheduled?.publishOn ?? null }] : [],
        ),
        wont: leftOf(done.filter(({ change }) => !change)),
      };
    },

    run(actor, act, entries) {
      const refusal = refuses(act, entries);
      if (refusal) return refusal;
      return writeTransaction(db, (): BulkResult | Refusal => {
        const done = actOnAll(actor, act, entries);
        if (!done.some(({ change }) => change))
          return done[0] ? notNow(done[0].reason ?? '') : { refused: 'not-found' };
        const row = {
          id: randomUUID(),
          kind: act.kind,
          account: actor.id,
          accountName: actor.name,
          association: actor.association,
          at: now().toISOString(),
          undoneAt: null,
          entries: done,
        };
        db.insert(bulkActs).values(row).run();
        return resultOf(row);
      });
    },

    undo(actor, id) {
      return writeTransaction(db, (): BulkResult | Refusal => {
        const row = ownAct(actor, id);
        if (!row) return { refused: 'not-found' };
        // Asked for twice, by a page that was loaded again: it is undone.
        if (row.undoneAt !== null) return resultOf(row);
        const entries = row.entries.map((entry): BulkEntry => {
          if (!entry.change) return entry;
          const answer = undoOne(actor, kindOf(row.kind), entry.id, entry.change, id);
          return isRefusal(answer) ? { ...entry, reason: reasonOf(answer) } : entry;
        });
        const undone = { undoneAt: now().toISOString(), entries };
        db.update(bulkActs).set(undone).where(eq(bulkActs.id, id)).run();
        return resultOf({ ...row, ...undone });
      });
    },

    result(actor, id) {
      const row = ownAct(actor, id);
      return row ? resultOf(row) : null;
    },

    providers: (actor) =>
      allows(actor, 'provider.read', actor.association)
        ? db
            .select({ id: providers.id, name: providers.name })
            .from(providers)
            .all()
            .toSorted((a, b) => swedishOrder.compare(a.name, b.name))
        : [],
  };
}

function refuses(act: BulkAct, entries: string[]): Refusal | null {
  if (!bulkActSchema.safeParse(act).success) return notNow('Välj vad du vill göra.');
  if (entries.length === 0) return notNow('Välj minst en insats.');
  if (entries.length > maxBulk)
    return notNow(`Välj högst ${maxBulk} insatser åt gången. Du har valt ${entries.length}.`);
  return null;
}

/** Carries what was done out of the transaction that is taken back. */
class TakenBack extends Error {
  readonly entries: BulkEntry[];
  constructor(entries: BulkEntry[]) {
    super('taken back');
    this.entries = entries;
  }
}

function giveBack(entries: BulkEntry[]): never {
  throw new TakenBack(entries);
}

function takenBack(work: () => never): BulkEntry[] {
  try {
    return work();
  } catch (error) {
    if (error instanceof TakenBack) return error.entries;
    throw error;
  }
}

const reasonOf = (refusal: Refusal): string =>
  refusal.refused === 'not-now' ? refusal.reason : 'Du får inte göra det här med insatsen.';

const kindOf = (kind: string): BulkKind => kindSchema.parse(kind);
const kindSchema = z.enum(bulkActSchema.options.map((option) => option.shape.kind.value));

const leftOf = (entries: BulkEntry[]): Left[] =>
  entries.map(({ id, title, reason }) => ({ id, title, reason: reason ?? '' }));

function resultOf({ id, kind, undoneAt, entries }: typeof bulkActs.$inferSelect): BulkResult {
  const done = entries.filter(({ change }) => change);
  const kept = done.filter(({ reason }) => reason !== null);
  return {
    id,
    kind: kindOf(kind),
    title: entries.length === 1 ? (entries[0]?.title ?? null) : null,
    done: done.length,
    archiveOn: done[0]?.change?.archiveOn?.after ?? null,
    left: leftOf(entries.filter(({ change }) => !change)),
    undone: undoneAt === null ? null : { done: done.length - kept.length, left: leftOf(kept) },
  };
}
