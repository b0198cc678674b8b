import type { Visitor } from '@insatskatalog/shared/sign-in.ts';
import type { RouterContextProvider } from 'react-router';
import { sessionContext, visitorContext } from '../context.ts';

/** Who asks, as far as is known before they are. */
export const visitorOf = (context: Readonly<RouterContextProvider>): Visitor => ({
  ...context.get(visitorContext),
  session: context.get(sessionContext),
});
