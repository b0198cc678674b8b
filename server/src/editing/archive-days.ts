import { eq, lte, sql } from 'drizzle-orm';
import { archiveDays } from '../db/editing-schema.ts';
import type { Database } from '../db/open.ts';

/** The days from which published entries are archived by themselves. */
export function createArchiveDays(db: Database) {
  const find = db
    .select()
    .from(archiveDays)
    .where(eq(archiveDays.entry, sql.placeholder('entry')))
    .prepare();
  return {
    of: (entry: string): string | null => find.get({ entry })?.day ?? null,
    set(entry: string, day: string, setBy: string): void {
      db.insert(archiveDays)
        .values({ entry, day, setBy })
        .onConflictDoUpdate({ target: archiveDays.entry, set: { day, setBy } })
        .run();
    },
    clear(entry: string): void {
      db.delete(archiveDays).where(eq(archiveDays.entry, entry)).run();
    },
    /** The entries whose day has come by `today` (ISO date). */
    due: (today: string) => db.select().from(archiveDays).where(lte(archiveDays.day, today)).all(),
  };
}
