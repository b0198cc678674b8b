import { z } from 'zod';
import type { Actor, Refusal } from './actor.ts';
import { intakeSchema, tagFields, termId } from './intervention.ts';

const tag = { field: z.enum(tagFields), term: termId };

/** What can be done to many entries at once, or to one from a list: each can be undone. */
export const bulkActSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('review') }),
  z.object({ kind: z.literal('set-intake'), intake: intakeSchema.nullable() }),
  /** At once, or from a day on (ISO date after today). */
  z.object({ kind: z.literal('archive'), on: z.iso.date().nullable() }),
  z.object({ kind: z.literal('change-provider'), provider: z.uuid() }),
  z.object({ kind: z.literal('add-tag'), ...tag }),
  z.object({ kind: z.literal('remove-tag'), ...tag }),
]);
export type BulkAct = z.infer<typeof bulkActSchema>;
export type BulkKind = BulkAct['kind'];

/** Entries that one act is done to at most: more would keep everybody else waiting for seconds. */
export const maxBulk = 500;

/** An entry that is as it was, and why (Swedish). */
export interface Left {
  id: string;
  title: string;
  reason: string;
}

/** What an act would do. */
export interface BulkPreview {
  /** `unscheduled` is the day of publishing that falls with it (ISO date). */
  will: { id: string; title: string; unscheduled: string | null }[];
  wont: Left[];
}

/** What an act has done, and what undoing it did. */
export interface BulkResult {
  id: string;
  kind: BulkKind;
  /** What the entry is called, when it was done to one alone. */
  title: string | null;
  done: number;
  /** The day that what is archived leaves the catalogue (ISO date); null when that was at once, or the act is another. */
  archiveOn: string | null;
  left: Left[];
  undone: { done: number; left: Left[] } | null;
}

/** Acts on many entries as one: one transaction, one undoing. The policy decides entry by entry. */
export interface BulkActs {
  preview(actor: Actor, act: BulkAct, entries: string[]): BulkPreview | Refusal;
  /** Does it where it can be done; `not-now` when it can be done to none of them. */
  run(actor: Actor, act: BulkAct, entries: string[]): BulkResult | Refusal;
  /** Takes one's own act back, but for the entries that have been saved since. */
  undo(actor: Actor, act: string): BulkResult | Refusal;
  /** One's own act, for telling what it did. */
  result(actor: Actor, act: string): BulkResult | null;
  /** Providers that there are, alphabetically, for choosing another. */
  providers(actor: Actor): { id: string; name: string }[];
}
