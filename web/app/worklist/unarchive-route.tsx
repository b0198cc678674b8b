import { isRefusal } from '@insatskatalog/shared/actor.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { data, redirect } from 'react-router';
import { intentOf } from '../admin/posted.server.ts';
import { withDone } from '../admin/act-done.server.ts';
import { actorOf } from '../admin/actor.server.ts';
import { granted } from '../admin/refused.server.ts';
import { portsContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import { site } from '../texts/sv.ts';
import { actTexts } from '../texts/entry-acts.ts';
import { ConfirmPage } from '../ui/confirm-page.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Route } from './+types/unarchive-route';
import { entryFor } from './act-on-entry.server.ts';

export const handle = { acts: ['unarchive'] };

export function loader({ params, context, url }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  const { entry, title, back } = entryFor(context.get(portsContext), actor, params.entry, 'unarchive', url);
  return { title, back, isArchived: entry.state === 'archived' };
}

export async function action({ request, params, context, url }: Route.ActionArgs) {
  const actor = actorOf({ context, url });
  const form = await readForm(request);
  intentOf(form, handle.acts);
  const done = granted(context.get(portsContext).editing.unarchive(actor, params.entry));
  if (isRefusal(done)) return data({ reason: done.reason }, { status: 409 });
  throw redirect(withDone(paths.admin.entry(params.entry), 'ater'), 303);
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: site.title(loaderData ? actTexts.unarchive.title(loaderData.title) : actTexts.unarchive.act) },
];

/** Taking back what has ended, or what was to end on a day. */
export default function UnarchiveRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { title, back, isArchived } = loaderData;
  const { unarchive } = actTexts;
  return (
    <>
      {actionData && <Notice tone="alert">{`${actTexts.refused}: ${actionData.reason}`}</Notice>}
      <ConfirmPage title={unarchive.title(title)} intent="unarchive" act={unarchive.act} cancel={back}>
        <p>{isArchived ? unarchive.text : unarchive.planned}</p>
      </ConfirmPage>
    </>
  );
}
