import type { Intervention, InterventionDraft } from '@insatskatalog/shared/intervention.ts';
import type { SaveMeta } from './compose.ts';
import type { InterventionStore } from './store.ts';

export type SharedEntries = Pick<InterventionStore, 'byIds' | 'saveMany'>;

/** Entries that are read at a time: thousands need not lie in memory at once. */
const atATime = 200;

/**
 * Entries as they are, for `saveMany`: saving one anew gives it what its terms and its provider have been merged into.
 *
 * @param progress told how many have been given
 */
export function* savedAnew(
  store: Pick<SharedEntries, 'byIds'>,
  ids: string[],
  author: string,
  progress: (entries: number) => void,
): Generator<{ draft: InterventionDraft; meta: SaveMeta }> {
  for (let from = 0; from < ids.length; from += atATime) {
    progress(from);
    for (const entry of store.byIds(ids.slice(from, from + atATime))) yield asItIs(entry, author);
  }
}

/** An entry to be saved as it is. */
export const asItIs = (entry: Intervention, author: string): { draft: Intervention; meta: SaveMeta } => ({
  draft: entry,
  meta: {
    id: entry.id,
    slug: entry.slug,
    association: entry.association,
    status: entry.status,
    author,
  },
});
