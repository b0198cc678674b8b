import { eq } from 'drizzle-orm';
import type { Database } from './db/open.ts';
import { installation } from './db/reference-schema.ts';

/** A fact about this installation, or null where it is not stated. */
export function readFact(db: Database, key: string): string | null {
  return db.select().from(installation).where(eq(installation.key, key)).get()?.value ?? null;
}

/** States a fact about this installation in place of what was stated before. */
export function stateFact(db: Database, key: string, value: string): void {
  db.insert(installation)
    .values({ key, value })
    .onConflictDoUpdate({ target: installation.key, set: { value } })
    .run();
}
