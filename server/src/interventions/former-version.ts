import type { Intervention, Provider } from '@insatskatalog/shared/intervention.ts';
import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { revisions } from '../db/interventions-schema.ts';

/**
 * What an entry said in one of its versions, to be saved as what it says again: with the provider as that is called now. It shares
 * the provider with other entries, and taking an act on this one back is not to rename it for them all.
 */
export function createFormerVersion(db: Database) {
  const provider = db.$client.prepare<[string], Provider>(
    'select id, name, type from providers where id = ?',
  );
  const revision = db
    .select({ content: revisions.content })
    .from(revisions)
    .where(
      and(
        eq(revisions.intervention, sql.placeholder('entry')),
        eq(revisions.version, sql.placeholder('version')),
      ),
    )
    .prepare();

  return (entry: string, version: number): Intervention | undefined => {
    const row = revision.get({ entry, version });
    return row && { ...row.content, provider: provider.get(row.content.provider.id) ?? row.content.provider };
  };
}
