import { paths } from '@insatskatalog/shared/paths.ts';
import { data, redirect } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { intentOf } from '../admin/posted.server.ts';
import { granted } from '../admin/refused.server.ts';
import { portsContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import { deletionWords } from '../texts/deletion.ts';
import { site } from '../texts/sv.ts';
import { ConfirmPage } from '../ui/confirm-page.tsx';
import type { Route } from './+types/route';

export const handle = { acts: ['delete'] };

export function loader({ context, url, params }: Route.LoaderArgs) {
  const entry = granted(context.get(portsContext).editing.open(actorOf({ context, url }), params.id));
  if ('refused' in entry || !entry.may.includes('delete')) throw data(null, { status: 404 });
  const { id, published, draft } = entry;
  return { id, name: published?.texts.sv.title || draft?.form.texts.sv.title || deletionWords.untitled };
}

export async function action({ context, url, params, request }: Route.ActionArgs) {
  const actor = actorOf({ context, url });
  intentOf(await readForm(request), handle.acts);
  granted(context.get(portsContext).editing.deleteForGood(actor, params.id));
  return redirect(paths.admin.entries(), 303);
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: site.title(loaderData ? deletionWords.title(loaderData.name) : deletionWords.act) },
];

/** Asks before an entry is deleted for good. */
export default function DeletionRoute({ loaderData }: Route.ComponentProps) {
  const { id, name } = loaderData;
  return (
    <ConfirmPage
      title={deletionWords.title(name)}
      intent="delete"
      act={deletionWords.act}
      cancel={paths.admin.entryHistory(id)}
      danger
    >
      <p>{deletionWords.text}</p>
      <p>{deletionWords.address}</p>
      <p>{deletionWords.instead}</p>
    </ConfirmPage>
  );
}
