import { entryFormSchema } from '@insatskatalog/shared/entry-form.ts';
import { eq, max, sql } from 'drizzle-orm';
import { draftRevisions, drafts } from '../db/editing-schema.ts';
import type { Database } from '../db/open.ts';
import { preparedUpsert } from '../db/prepared-insert.ts';

export type DraftRow = typeof drafts.$inferSelect;

/** Drafts and what they said each time they were saved on purpose. */
export function createDrafts(db: Database) {
  const entry = sql.placeholder('entry');
  // Compiled once: a bulk act or an import runs each of them thousands of times in one transaction.
  const find = db.select().from(drafts).where(eq(drafts.entry, entry)).prepare();
  const upsert = preparedUpsert(db, drafts, (table) => [table.entry]);
  const remove = db.delete(drafts).where(eq(drafts.entry, entry)).prepare();
  const removeRevisions = db.delete(draftRevisions).where(eq(draftRevisions.entry, entry)).prepare();
  const lastVersion = db
    .select({ version: max(draftRevisions.version) })
    .from(draftRevisions)
    .where(eq(draftRevisions.entry, entry))
    .prepare();
  const addRevision = db
    .insert(draftRevisions)
    .values({
      entry,
      version: sql.placeholder('version'),
      savedAt: sql.placeholder('savedAt'),
      savedBy: sql.placeholder('savedBy'),
      savedByName: sql.placeholder('savedByName'),
      form: sql.placeholder('form'),
    })
    .onConflictDoNothing()
    .prepare();

  /** Writes the draft among the revisions, once for each version. */
  const keep = (row: DraftRow): void => void addRevision.run({ ...row });

  return {
    keep,
    /** The draft of an entry, if a change waits. */
    of(id: string): DraftRow | undefined {
      const row = find.get({ entry: id });
      // A form from before a field was added gets it blank.
      return row && { ...row, form: entryFormSchema.parse(row.form) };
    },
    put: upsert,
    /** Ends the draft. It is among the revisions, also when it was last saved while somebody was writing. */
    end(row: DraftRow): void {
      keep(row);
      remove.run({ entry: row.entry });
    },
    /** The number of the next draft's first save: drafts of an entry never have a number in common. */
    firstVersion: (id: string): number => (lastVersion.get({ entry: id })?.version ?? 0) + 1,
    /** Removes the draft and all that drafts of the entry have said. */
    forget(id: string): void {
      remove.run({ entry: id });
      removeRevisions.run({ entry: id });
    },
  };
}
