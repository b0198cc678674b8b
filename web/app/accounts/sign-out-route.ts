import { paths } from '@insatskatalog/shared/paths.ts';
import { portsContext, sessionContext } from '../context.ts';
import type { Route } from './+types/sign-out-route';
import { seeOther } from './answers.server.ts';

/** Reading the address does nothing: only the button signs out. */
export const loader = () => seeOther(paths.admin.todo());

export function action({ context }: Route.ActionArgs) {
  const remove = context.get(portsContext).signIn.signOut(context.get(sessionContext));
  return seeOther(`${paths.signIn()}?klart=utloggad`, remove);
}
