import { paths } from '@insatskatalog/shared/paths.ts';
import { data, Link } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { granted } from '../admin/refused.server.ts';
import { portsContext } from '../context.ts';
import { FieldChanges } from '../entry-fields/field-changes.tsx';
import { approvalWords } from '../texts/approval.ts';
import { site } from '../texts/sv.ts';
import type { Route } from './+types/route';
import { Acts } from './acts.tsx';
import { approvalView } from './approval.server.ts';
import { approve } from './act.server.ts';
import { Notice } from './notice.tsx';
import './approval.css';

export const handle = { acts: ['publish', 'return', 'comment', 'discard'] };

export function loader({ context, url, params }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  const { editing, catalogue } = context.get(portsContext);
  const entry = granted(editing.open(actor, params.id));
  if ('refused' in entry) throw data(null, { status: 404 });
  return approvalView(entry, catalogue.reference(), url.searchParams);
}

export async function action({ context, url, params, request }: Route.ActionArgs) {
  const actor = actorOf({ context, url });
  return approve(context.get(portsContext).editing, actor, params.id, await request.formData());
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: site.title(loaderData ? approvalWords.title(loaderData.name) : approvalWords.heading.change) },
];

/** The approver's page: what a change changes, what is said of it, and what to do with it. */
export default function ApprovalRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { entry, name, draft, isNew } = loaderData;
  const heading = draft ? approvalWords.heading[isNew ? 'new' : 'change'] : approvalWords.nothing.heading;
  return (
    <>
      <div className="admin-head">
        <div>
          <p className="way-back">
            <Link to={paths.admin.entry(entry)}>{approvalWords.back(name)}</Link>
          </p>
          <h1>{name}</h1>
          <p className="approval-kind">{heading}</p>
        </div>
        <div className="approval-links">
          {draft && <Link to={paths.admin.entry(entry)}>{approvalWords.edit}</Link>}
          {draft && <Link to={paths.admin.entryPreview(entry)}>{approvalWords.preview}</Link>}
          <Link to={paths.admin.entryHistory(entry)}>{approvalWords.history}</Link>
        </div>
      </div>
      <Notice view={loaderData} notDone={actionData} />
      {draft && <Draft {...loaderData} draft={draft} />}
      <Acts view={loaderData} notDone={actionData} />
    </>
  );
}

function Draft({
  draft,
  isNew,
}: {
  draft: NonNullable<Route.ComponentProps['loaderData']['draft']>;
  isNew: boolean;
}) {
  const { savedByName, savedAt, publishOn, changes, state } = draft;
  return (
    <section className="approval-draft">
      <p>
        {[
          approvalWords.saved(savedByName, savedAt),
          publishOn ? approvalWords.scheduled(publishOn) : state === 'draft' ? approvalWords.notSent : '',
          isNew ? '' : approvalWords.stays,
        ].join(' ')}
      </p>
      {changes.length === 0 ? (
        <p>{approvalWords.unchanged}</p>
      ) : (
        <FieldChanges changes={changes} names={isNew ? null : approvalWords.sides} />
      )}
    </section>
  );
}
