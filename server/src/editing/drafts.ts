import { entryFormSchema } from '@insatskatalog/shared/entry-form.ts';
import { eq, max } from 'drizzle-orm';
import { draftRevisions, drafts } from '../db/editing-schema.ts';
import type { Database } from '../db/open.ts';

export type DraftRow = typeof drafts.$inferSelect;

/** Drafts and what they said each time they were saved on purpose. */
export function createDrafts(db: Database) {
  /** Writes the draft among the revisions, once for each version. */
  function keep({ entry, version, savedAt, savedBy, savedByName, form }: DraftRow): void {
    db.insert(draftRevisions)
      .values({ entry, version, savedAt, savedBy, savedByName, form })
      .onConflictDoNothing()
      .run();
  }

  return {
    keep,
    /** The draft of an entry, if a change waits. */
    of(entry: string): DraftRow | undefined {
      const row = db.select().from(drafts).where(eq(drafts.entry, entry)).get();
      // A form from before a field was added gets it blank.
      return row && { ...row, form: entryFormSchema.parse(row.form) };
    },
    put(row: DraftRow): void {
      const { entry: _, ...rest } = row;
      db.insert(drafts).values(row).onConflictDoUpdate({ target: drafts.entry, set: rest }).run();
    },
    /** Ends the draft. It is among the revisions, also when it was last saved while somebody was writing. */
    end(row: DraftRow): void {
      keep(row);
      db.delete(drafts).where(eq(drafts.entry, row.entry)).run();
    },
    /** The number of the next draft's first save: drafts of an entry never have a number in common. */
    firstVersion(entry: string): number {
      const last = db
        .select({ version: max(draftRevisions.version) })
        .from(draftRevisions)
        .where(eq(draftRevisions.entry, entry))
        .get();
      return (last?.version ?? 0) + 1;
    },
    /** Removes the draft and all that drafts of the entry have said. */
    forget(entry: string): void {
      db.delete(drafts).where(eq(drafts.entry, entry)).run();
      db.delete(draftRevisions).where(eq(draftRevisions.entry, entry)).run();
    },
  };
}
