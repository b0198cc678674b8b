import { site } from '../texts/sv.ts';
import type { Route } from './+types/todo-route';
import { actorOf } from './actor.server.ts';

export function loader({ context, url }: Route.LoaderArgs) {
  return { name: actorOf({ context, url }).name };
}

export const meta: Route.MetaFunction = () => [{ title: site.title('Att göra') }];

export default function TodoRoute() {
  return (
    <div className="admin-head">
      <h1>Att göra i dag</h1>
    </div>
  );
}
