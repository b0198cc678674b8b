import type { EntryComment } from '@insatskatalog/shared/editing.ts';
import { asc, eq, sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { entryComments } from '../db/editing-schema.ts';
import type { Database } from '../db/open.ts';

/** What author and approver say to each other about an entry. */
export function createComments(db: Database, now: () => Date) {
  const { entry: entryColumn } = entryComments;
  const found = db
    .select()
    .from(entryComments)
    .where(eq(entryColumn, sql.placeholder('entry')))
    .orderBy(asc(entryComments.at))
    .prepare();
  const remove = db
    .delete(entryComments)
    .where(eq(entryColumn, sql.placeholder('entry')))
    .prepare();

  return {
    of: (entry: string): EntryComment[] =>
      found
        .all({ entry })
        .map(({ id, at, author, authorName, text }) => ({ id, at, author, authorName, text })),
    add(entry: string, by: { id: string; name: string }, text: string): EntryComment {
      const comment = {
        id: randomUUID(),
        at: now().toISOString(),
        author: by.id,
        authorName: by.name,
        text: text.trim(),
      };
      db.insert(entryComments)
        .values({ entry, ...comment })
        .run();
      return comment;
    },
    forget(entry: string): void {
      remove.run({ entry });
    },
  };
}
