import type { Revision } from '@insatskatalog/shared/editing.ts';
import { entryFormOf, entryFormSchema, type EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { and, eq, sql } from 'drizzle-orm';
import { accounts } from '../db/accounts-schema.ts';
import { draftRevisions } from '../db/editing-schema.ts';
import type { Database } from '../db/open.ts';
import { revisions } from '../db/schema.ts';

/** What an entry has said: its published versions, and its drafts as they were saved. */
export function createRevisions(db: Database) {
  // Seeded entries were saved by somebody who is no account.
  const authorName = sql<string>`coalesce(${accounts.name}, ${revisions.author})`;

  function published(entry: string): Revision[] {
    return db
      .select({
        version: revisions.version,
        status: revisions.status,
        savedAt: revisions.savedAt,
        savedByName: authorName,
      })
      .from(revisions)
      .leftJoin(accounts, eq(accounts.id, revisions.author))
      .where(eq(revisions.intervention, entry))
      .all()
      .map((row) => ({ ...row, id: `v${row.version}`, kind: 'published' }));
  }

  function saved(entry: string): Revision[] {
    const { version, savedAt, savedByName } = draftRevisions;
    return db
      .select({ version, savedAt, savedByName })
      .from(draftRevisions)
      .where(eq(draftRevisions.entry, entry))
      .all()
      .map((row) => ({ ...row, id: `u${row.version}`, kind: 'draft', status: 'draft' }));
  }

  /** What a published version said. */
  function publishedForm(entry: string, version: number): EntryForm | undefined {
    const row = db
      .select({ content: revisions.content })
      .from(revisions)
      .where(and(eq(revisions.intervention, entry), eq(revisions.version, version)))
      .get();
    return row && entryFormOf(row.content);
  }

  /** What a draft said when it was saved as this version. */
  function draftForm(entry: string, version: number): EntryForm | undefined {
    const row = db
      .select({ form: draftRevisions.form })
      .from(draftRevisions)
      .where(and(eq(draftRevisions.entry, entry), eq(draftRevisions.version, version)))
      .get();
    return row && entryFormSchema.parse(row.form);
  }

  return {
    publishedForm,
    draftForm,
    formOf: (entry: string, { kind, version }: Pick<Revision, 'kind' | 'version'>): EntryForm | undefined =>
      kind === 'published' ? publishedForm(entry, version) : draftForm(entry, version),
    /** Newest first. */
    list: (entry: string): Revision[] =>
      [...published(entry), ...saved(entry)].toSorted(
        // What was published was saved as a draft first, maybe within the same millisecond.
        (a, b) => b.savedAt.localeCompare(a.savedAt) || b.kind.localeCompare(a.kind),
      ),
  };
}
