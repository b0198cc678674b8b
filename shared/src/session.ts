import type { Actor } from './actor.ts';

/** A request's session: whose it is, and who acts, once the second factor has been given. */
export interface SessionState {
  /** Names the session, not its secret. */
  id: string;
  account: string;
  /** Null while the second factor is still to come: then nothing may be done but to give it. */
  actor: Actor | null;
}
