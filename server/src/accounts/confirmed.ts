import { confirmedFor, type NotConfirmed } from '@insatskatalog/shared/accounts.ts';
import type { Actor, Refusal } from '@insatskatalog/shared/actor.ts';
import type { SessionState } from '@insatskatalog/shared/session.ts';
import type { Database } from '../db/open.ts';
import { isDemonstration, isVisitors } from './demonstration.ts';
import type { Sessions } from './sessions.ts';

export type Confirmed = ReturnType<typeof createConfirmed>;

/** Whether a session is fresh enough for acts that could lock an owner out of an account. */
export function createConfirmed(db: Database, sessions: Sessions, now: () => Date) {
  /** Visitors to a demonstration have no password to give again. */
  const isConfirmed = ({ id, account }: SessionState): boolean => {
    if (isVisitors(account) && isDemonstration(db)) return true;
    const at = sessions.confirmedAt(id);
    return at !== null && now().getTime() - at.getTime() <= confirmedFor * 60_000;
  };
  return {
    isConfirmed,
    /** Who acts, or what keeps them from it. */
    actor(session: SessionState): Actor | NotConfirmed | Refusal {
      if (!session.actor) return { refused: 'forbidden' };
      return isConfirmed(session) ? session.actor : { confirm: true };
    },
  };
}
