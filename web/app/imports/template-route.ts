import { data } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { portsContext } from '../context.ts';
import { sheetAnswer } from '../exports/sheet-answer.server.ts';
import type { Route } from './+types/template-route';

/** The empty template as a file. */
export async function loader({ params, context, url }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  const { format } = params;
  if (format !== 'csv' && format !== 'xlsx') throw data(null, { status: 404 });
  return sheetAnswer(await context.get(portsContext).exchange.template(actor, format));
}
