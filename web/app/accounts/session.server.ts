import type { SessionState } from '@insatskatalog/shared/session.ts';
import type { RouterContextProvider } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { sessionContext } from '../context.ts';

/** The session of whoever acts on this page of the administration; others are sent to sign in. */
export function sessionOf(args: { context: Readonly<RouterContextProvider>; url: URL }): SessionState {
  actorOf(args);
  const session = args.context.get(sessionContext);
  if (!session) throw new Error('an actor without a session');
  return session;
}
