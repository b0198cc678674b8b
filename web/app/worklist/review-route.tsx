import { paths } from '@insatskatalog/shared/paths.ts';
import { data, Link } from 'react-router';
import { intentOf } from '../admin/posted.server.ts';
import { wayBack } from '../admin/act-done.server.ts';
import { actorOf } from '../admin/actor.server.ts';
import { portsContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import { site } from '../texts/sv.ts';
import { actTexts } from '../texts/entry-acts.ts';
import { ConfirmPage } from '../ui/confirm-page.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Route } from './+types/review-route';
import { actOnEntry, entryFor } from './act-on-entry.server.ts';

export const handle = { acts: ['review'] };

export function loader({ params, context, url }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  const { entry, title, back } = entryFor(context.get(portsContext), actor, params.entry, 'review', url);
  return { title, back, slug: entry.published?.slug };
}

/** "Jag har granskat", from a list, from the entry or from the page below. */
export async function action({ request, params, context, url }: Route.ActionArgs) {
  const actor = actorOf({ context, url });
  const form = await readForm(request);
  intentOf(form, handle.acts);
  const back = wayBack(form.get('tillbaka'), paths.admin.entry(params.entry));
  const reason = actOnEntry(context.get(portsContext), actor, params.entry, { kind: 'review' }, back);
  return data({ reason }, { status: 409 });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: site.title(loaderData ? actTexts.review.title(loaderData.title) : actTexts.review.act) },
];

export default function ReviewRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { title, back, slug } = loaderData;
  return (
    <>
      {actionData && <Notice tone="alert">{`${actTexts.refused}: ${actionData.reason}`}</Notice>}
      <ConfirmPage
        title={actTexts.review.title(title)}
        intent="review"
        act={actTexts.review.act}
        cancel={back}
        fields={[['tillbaka', back]]}
      >
        <p>{actTexts.review.text}</p>
        {slug && (
          <p>
            <Link to={paths.intervention(slug)}>{actTexts.review.read}</Link>
          </p>
        )}
      </ConfirmPage>
    </>
  );
}
