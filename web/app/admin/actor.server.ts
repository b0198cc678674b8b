import type { Actor } from '@insatskatalog/shared/actor.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { redirect, type RouterContextProvider } from 'react-router';
import { sessionContext } from '../context.ts';

/**
 * Who acts on this page. Loaders run side by side, so each page of the administration asks for itself.
 *
 * @throws a redirect to sign-in (and back afterwards), or to the second factor, when nobody is signed in in full
 */
export function actorOf({ context, url }: { context: Readonly<RouterContextProvider>; url: URL }): Actor {
  const session = context.get(sessionContext);
  if (session?.actor) return session.actor;
  const onwards = url.pathname + url.search;
  throw redirect(session ? paths.secondFactor(onwards) : paths.signIn(onwards));
}
