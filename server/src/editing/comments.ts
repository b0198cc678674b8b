import type { EntryComment } from '@insatskatalog/shared/editing.ts';
import { asc, eq } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { entryComments } from '../db/editing-schema.ts';
import type { Database } from '../db/open.ts';

/** What author and approver say to each other about an entry. */
export function createComments(db: Database, now: () => Date) {
  return {
    of: (entry: string): EntryComment[] =>
      db
        .select()
        .from(entryComments)
        .where(eq(entryComments.entry, entry))
        .orderBy(asc(entryComments.at))
        .all()
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
      db.delete(entryComments).where(eq(entryComments.entry, entry)).run();
    },
  };
}
