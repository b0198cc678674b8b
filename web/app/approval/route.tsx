import { paths } from '@insatskatalog/shared/paths.ts';
import { workQuery } from '@insatskatalog/shared/work-query.ts';
import { data, Link } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { intentOf } from '../admin/posted.server.ts';
import { granted } from '../admin/refused.server.ts';
import { portsContext } from '../context.ts';
import { FieldChanges } from '../entry-fields/field-changes.tsx';
import { readForm } from '../read-form.server.ts';
import { approvalWords } from '../texts/approval.ts';
import { site } from '../texts/sv.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { PageHead } from '../ui/page-head.tsx';
import type { Route } from './+types/route';
import { approve } from './act.server.ts';
import { approvalActs } from './approval-acts.ts';
import { Acts } from './acts.tsx';
import { approvalView, type ApprovalView } from './approval.server.ts';
import './approval.css';

export const handle = { acts: approvalActs };

export function loader({ context, url, params }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  const { editing, catalogue } = context.get(portsContext);
  const entry = granted(editing.open(actor, params.id));
  if ('refused' in entry) throw data(null, { status: 404 });
  return approvalView(entry, catalogue.reference(), url.searchParams);
}

export async function action({ context, url, params, request }: Route.ActionArgs) {
  const actor = actorOf({ context, url });
  const posted = await readForm(request);
  const { editing } = context.get(portsContext);
  return approve(editing, actor, params.id, intentOf(posted, approvalActs), posted);
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: site.title(loaderData ? approvalWords.title(loaderData.name) : approvalWords.heading.change) },
];

/** The approver's page: what a change changes, what is said of it, and what to do with it. */
export default function ApprovalRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { entry, name, draft, isNew, standing } = loaderData;
  const heading = draft ? approvalWords.heading[isNew ? 'new' : 'change'] : approvalWords.nothing.heading;
  return (
    <>
      <PageHead
        title={`${heading}: ${name}`}
        back={{ to: paths.admin.entry(entry), label: approvalWords.back(name) }}
        lead={draft ? stateOf(draft, standing) : approvalWords.nothing.text}
      >
        {draft && <Link to={paths.admin.entry(entry)}>{approvalWords.edit}</Link>}
        {draft && <Link to={paths.admin.entryPreview(entry)}>{approvalWords.preview}</Link>}
        <Link to={paths.admin.entryHistory(entry)}>{approvalWords.history}</Link>
        {!draft && (
          <Link to={paths.admin.entries(workQuery({ state: ['in-review'] }))}>
            {approvalWords.nothing.others}
          </Link>
        )}
      </PageHead>
      <ErrorSummary errors={actionData?.errors ?? noErrors} heading={actionData?.heading} />
      {draft && draft.changes.length === 0 && <p>{approvalWords.unchanged}</p>}
      {draft && draft.changes.length > 0 && (
        <FieldChanges
          changes={draft.changes}
          names={standing === 'new' ? null : approvalWords.sides[standing]}
        />
      )}
      <Acts view={loaderData} notDone={actionData} />
    </>
  );
}

/** One list for as long as nothing is wrong: the summary takes the focus when it gets another. */
const noErrors: never[] = [];

function stateOf(draft: NonNullable<ApprovalView['draft']>, standing: ApprovalView['standing']): string {
  const { savedByName, savedAt, publishOn, state } = draft;
  return [
    approvalWords.saved(savedByName, savedAt),
    publishOn ? approvalWords.scheduled(publishOn) : state === 'draft' ? approvalWords.notSent : '',
    approvalWords.stays[standing],
  ]
    .filter(Boolean)
    .join(' ');
}
