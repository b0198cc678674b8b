import type { Logo } from '@insatskatalog/shared/catalogue.ts';
import { eq } from 'drizzle-orm';
import { associationSettings } from '../db/editing-schema.ts';
import type { Database } from '../db/open.ts';

/** An association's logo, as it was judged when it was uploaded; null when it has none. */
export function readStoredLogo(db: Database, association: string): Logo | null {
  const row = db
    .select({ type: associationSettings.logoType, bytes: associationSettings.logo })
    .from(associationSettings)
    .where(eq(associationSettings.association, association))
    .get();
  return row?.type && row.bytes ? { type: row.type, bytes: row.bytes } : null;
}
