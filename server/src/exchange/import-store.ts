import type { Actor } from '@insatskatalog/shared/actor.ts';
import { and, desc, eq, lt, sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { imports } from '../db/editing-schema.ts';
import type { Database } from '../db/open.ts';
import { reachOf } from '../policy.ts';
import type { ImportContent } from './import-content.ts';

export type ImportRow = Omit<typeof imports.$inferSelect, 'content'> & { content: ImportContent };
export type ImportStore = ReturnType<typeof createImportStore>;

/** Days that a sheet nobody decided about is kept: it may hold names and numbers that never came into the catalogue. */
const daysKept = 30;

/** The sheets that have been read in. */
export function createImportStore(db: Database, now: () => Date) {
  return {
    add(actor: Actor, association: string | null, fileName: string, content: ImportContent): string {
      const id = randomUUID();
      db.insert(imports)
        .values({
          id,
          account: actor.id,
          accountName: actor.name,
          association,
          fileName,
          createdAt: now().toISOString(),
          state: 'read',
          content,
        })
        .run();
      return id;
    },
    find(id: string): ImportRow | undefined {
      const row = db.select().from(imports).where(eq(imports.id, id)).get();
      return row && { ...row, content: row.content as ImportContent };
    },
    /** Those that the actor may open, newest first, without their contents. */
    list(actor: Actor) {
      const reach = reachOf(actor, 'entry.import');
      if ('none' in reach) return [];
      return db
        .select({
          id: imports.id,
          accountName: imports.accountName,
          association: imports.association,
          fileName: imports.fileName,
          createdAt: imports.createdAt,
          state: imports.state,
          isExamined: sql<number>`json_type(${imports.content}, '$.findings') = 'array'`,
          rows: sql<number>`json_array_length(${imports.content}, '$.rows')`,
          changes: sql<number | null>`json_array_length(${imports.content}, '$.outcome.changes')`,
        })
        .from(imports)
        .where('only' in reach ? eq(imports.association, reach.only) : undefined)
        .orderBy(desc(imports.createdAt))
        .limit(100)
        .all();
    },
    /** How somebody last mapped a sheet with the same columns for the association; null when nobody has. */
    mappingOf(association: string | null, names: string[]): ImportContent['mapping'] | null {
      const found = db
        .select({ mapping: sql<string>`json_extract(${imports.content}, '$.mapping')` })
        .from(imports)
        .where(
          and(
            sql`${imports.association} is ${association}`,
            sql`json_extract(${imports.content}, '$.names') = ${JSON.stringify(names)}`,
            sql`json_extract(${imports.content}, '$.mapped') > 1`,
          ),
        )
        .orderBy(desc(imports.createdAt))
        .get();
      return found ? (JSON.parse(found.mapping) as ImportContent['mapping']) : null;
    },
    /** Keeps what has been found or chosen, of a sheet that nobody has decided about: what an import did is never written over. */
    put(id: string, content: ImportContent): void {
      db.update(imports)
        .set({ content })
        .where(and(eq(imports.id, id), eq(imports.state, 'read')))
        .run();
    },
    decide(id: string, state: 'accepted' | 'undone', content: ImportContent): void {
      db.update(imports)
        .set({ state, content, decidedAt: now().toISOString() })
        .where(eq(imports.id, id))
        .run();
    },
    /** Removes those that nobody has decided about for so long that nobody will. */
    clearUndecided(): void {
      const limit = new Date(now().getTime() - daysKept * 24 * 3600 * 1000).toISOString();
      db.delete(imports)
        .where(and(eq(imports.state, 'read'), lt(imports.createdAt, limit)))
        .run();
    },
    remove(id: string): void {
      db.delete(imports).where(eq(imports.id, id)).run();
    },
  };
}
