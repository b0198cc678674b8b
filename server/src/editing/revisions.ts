import type { Revision } from '@insatskatalog/shared/editing.ts';
import { changedFields } from '@insatskatalog/shared/entry-fields.ts';
import { entryFormOf, entryFormSchema, type EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { and, eq, sql } from 'drizzle-orm';
import { accounts } from '../db/accounts-schema.ts';
import { draftRevisions } from '../db/editing-schema.ts';
import type { Database } from '../db/open.ts';
import { revisions } from '../db/interventions-schema.ts';

type Stored = Omit<Revision, 'previous' | 'changed' | 'act'> & {
  form: EntryForm;
  reviewedAt: string | null;
};

/** What an entry has said: its published versions, and its drafts as they were saved. */
export function createRevisions(db: Database) {
  const publishedRows = (entry: string) =>
    db
      .select({
        version: revisions.version,
        status: revisions.status,
        savedAt: revisions.savedAt,
        // Seeded entries were saved by somebody who is no account.
        savedByName: sql<string>`coalesce(${accounts.name}, ${revisions.author})`,
        content: revisions.content,
      })
      .from(revisions)
      .leftJoin(accounts, eq(accounts.id, revisions.author))
      .where(eq(revisions.intervention, entry))
      .all();

  const draftRows = (entry: string) =>
    db.select().from(draftRevisions).where(eq(draftRevisions.entry, entry)).all();

  /** Oldest first. */
  function stored(entry: string): Stored[] {
    const published = publishedRows(entry).map(({ content, ...row }): Stored => ({
      ...row,
      id: `v${row.version}`,
      kind: 'published',
      form: entryFormOf(content),
      reviewedAt: content.lastReviewedAt,
    }));
    const drafts = draftRows(entry).map(({ version, savedAt, savedByName, form }): Stored => ({
      version,
      savedAt,
      savedByName,
      id: `u${version}`,
      kind: 'draft',
      status: 'draft',
      form: entryFormSchema.parse(form),
      reviewedAt: null,
    }));
    // What was published was saved as a draft first, maybe within the same millisecond.
    return [...published, ...drafts].toSorted(
      (a, b) => a.savedAt.localeCompare(b.savedAt) || a.kind.localeCompare(b.kind) || a.version - b.version,
    );
  }

  const publishedRow = db
    .select({ content: revisions.content })
    .from(revisions)
    .where(
      and(
        eq(revisions.intervention, sql.placeholder('entry')),
        eq(revisions.version, sql.placeholder('version')),
      ),
    )
    .prepare();

  /** What a published version said. */
  function publishedForm(entry: string, version: number): EntryForm | undefined {
    const row = publishedRow.get({ entry, version });
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
    /** Newest first, each with what it changed. */
    list(entry: string): Revision[] {
      const all = stored(entry);
      return all
        .map(({ form, reviewedAt, ...revision }, index) => {
          const earlier = all.slice(0, index);
          const before =
            revision.kind === 'published'
              ? earlier.findLast(({ kind }) => kind === 'published')
              : earlier.at(-1);
          const changed = before ? changedFields(before.form, form) : [];
          const act = actOf({ ...revision, reviewedAt }, before);
          return { ...revision, act, previous: before?.id ?? null, changed };
        })
        .toReversed();
    },
    /** Who saved last, and when. */
    newest: (entry: string): Pick<Revision, 'savedAt' | 'savedByName'> | undefined => stored(entry).at(-1),
    /** What a revision said, by its id. */
    formOf(entry: string, id: string): EntryForm | undefined {
      const [, kind, version] = /^([vu])(\d{1,9})$/.exec(id) ?? [];
      if (version === undefined) return undefined;
      return kind === 'v' ? publishedForm(entry, Number(version)) : draftForm(entry, Number(version));
    },
    publishedForm,
    draftForm,
  };
}

function actOf(
  { kind, status, reviewedAt }: Pick<Stored, 'kind' | 'status' | 'reviewedAt'>,
  before: Stored | undefined,
): Revision['act'] {
  if (kind === 'draft') return 'saved';
  if (status === 'archived') return 'archived';
  return before && reviewedAt !== before.reviewedAt ? 'reviewed' : 'published';
}
