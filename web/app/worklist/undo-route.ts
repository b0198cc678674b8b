import { isRefusal } from '@insatskatalog/shared/actor.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { data, redirect } from 'react-router';
import { wayBack, withDone } from '../admin/act-done.server.ts';
import { actorOf } from '../admin/actor.server.ts';
import { intentOf, textOf } from '../admin/posted.server.ts';
import { portsContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import type { Route } from './+types/undo-route';

export const handle = { acts: ['undo'] };

/** Nothing is shown here; who comes by an old link is let on. */
export function loader({ context, url }: Route.LoaderArgs) {
  actorOf({ context, url });
  throw redirect(paths.admin.todo());
}

/** Takes an act of one's own back, and returns to where it was asked for. */
export async function action({ request, context, url }: Route.ActionArgs) {
  const actor = actorOf({ context, url });
  const form = await readForm(request);
  intentOf(form, handle.acts);
  const act = textOf(form, 'act');
  if (act === '') throw data(null, { status: 400 });
  const undone = context.get(portsContext).bulkActs.undo(actor, act);
  if (isRefusal(undone)) throw data(null, { status: 404 });
  throw redirect(withDone(wayBack(form.get('tillbaka'), paths.admin.todo()), act), 303);
}
