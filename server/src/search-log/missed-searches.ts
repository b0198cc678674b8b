import { missedSearchDays, type MissedSearches } from '@insatskatalog/shared/missed-searches.ts';
import { reachOf } from '../policy.ts';
import type { CachedReference } from '../reference.ts';
import type { SearchLog } from './search-log.ts';

/** What is searched for in vain: an administrator sees what concerns the own association and its municipalities. */
export function createMissedSearches(
  searchLog: Pick<SearchLog, 'foundNothing'>,
  reference: Pick<CachedReference, 'current'>,
): MissedSearches {
  return {
    of(actor) {
      const reach = reachOf(actor, 'search.read');
      if ('none' in reach) return [];
      if ('all' in reach) return searchLog.foundNothing(missedSearchDays, null);
      const own = reference.current().associations.find(({ id }) => id === reach.only);
      return own
        ? searchLog.foundNothing(missedSearchDays, {
            association: own.id,
            municipalities: own.municipalities,
          })
        : [];
    },
  };
}
