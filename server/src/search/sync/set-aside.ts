import type { Logger } from 'pino';
import type { InterventionStore } from '../../interventions/store.ts';
import type { Refused } from './changes.ts';

/** Parks entries that cannot be indexed, so that they hold up no other, and says so in the log. */
export function setAside(
  refused: Refused[],
  outbox: Pick<InterventionStore['outbox'], 'park'>,
  log: Logger,
): void {
  for (const { id, reason } of refused) {
    log.error({ entry: id, reason }, 'an entry cannot be indexed: set aside until it is changed');
    outbox.park(id, reason);
  }
}
