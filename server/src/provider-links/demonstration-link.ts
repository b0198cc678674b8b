import { linkDays, type ProviderLinks } from '@insatskatalog/shared/provider-links.ts';
import { isDemonstration, visitorIn } from '../accounts/demonstration.ts';
import type { Database } from '../db/open.ts';
import type { ReadProviders } from './providers.ts';

/** Lets a visitor to the demonstration be a provider: the one that runs most, by a link as its administrator would make it. */
export function createDemonstrationLink(
  db: Database,
  parts: { create: ProviderLinks['create']; providers: ReadProviders },
  now: () => Date,
): ProviderLinks['inDemonstration'] {
  return () => {
    const administrator = isDemonstration(db) ? visitorIn('administrator') : undefined;
    if (!administrator) return null;
    const [largest] = parts.providers
      .list(administrator.association, now().toISOString())
      .toSorted((a, b) => b.entries - a.entries);
    const made = largest && parts.create(administrator, largest.id, Math.min(...linkDays));
    return made && 'token' in made ? made : null;
  };
}
