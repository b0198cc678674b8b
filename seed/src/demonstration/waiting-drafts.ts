import type { Database } from '@insatskatalog/server/db/open.ts';
import { createDrafts } from '@insatskatalog/server/editing/drafts.ts';
import { entryFormOf } from '@insatskatalog/shared/entry-form.ts';
import type { Entry } from './entry.ts';

/** Loads entries that have yet to be published, as drafts that somebody has begun. Those that are there are left as they are. */
export function loadDrafts(db: Database, entries: Entry[], now: () => Date): number {
  const drafts = createDrafts(db);
  const missing = entries.filter(({ meta }) => meta.id !== undefined && drafts.of(meta.id) === undefined);
  for (const { draft, meta } of missing) {
    const time = now().toISOString();
    const row = {
      entry: meta.id ?? '',
      association: meta.association,
      baseVersion: null,
      version: 1,
      state: 'draft' as const,
      form: entryFormOf(draft),
      createdAt: time,
      savedAt: time,
      savedBy: meta.author,
      savedByName: meta.author,
      publishOn: null,
      approvedBy: null,
      sourceRef: meta.sourceRef ?? null,
    };
    drafts.put(row);
    drafts.keep(row);
  }
  return missing.length;
}
