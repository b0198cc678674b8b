import { paths } from '@insatskatalog/shared/paths.ts';
import { data, Form, Link, redirect } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { intentOf, textOf } from '../admin/posted.server.ts';
import { granted } from '../admin/refused.server.ts';
import { portsContext } from '../context.ts';
import { FieldChanges } from '../entry-fields/field-changes.tsx';
import { readForm } from '../read-form.server.ts';
import { comparisonWords } from '../texts/entry-history.ts';
import { site } from '../texts/sv.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import type { Route } from './+types/comparison-route';
import { comparisonView, type ComparisonView } from './comparison.server.ts';
import { now } from './now.server.ts';
import './history.css';

export const handle = { acts: ['restore'] };

export function loader({ context, url, params }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  const { editing, catalogue } = context.get(portsContext);
  const entry = granted(editing.open(actor, params.id));
  if ('refused' in entry) throw data(null, { status: 404 });
  const asked = {
    from: url.searchParams.get('fran') ?? now,
    to: url.searchParams.get('till') ?? now,
    all: url.searchParams.get('visa') === 'alla',
  };
  const view = comparisonView({ editing, reference: catalogue.reference() }, actor, entry, asked);
  if (!view) throw data(null, { status: 404 });
  return view;
}

export async function action({ context, url, params, request }: Route.ActionArgs) {
  const actor = actorOf({ context, url });
  const { editing } = context.get(portsContext);
  const posted = await readForm(request);
  intentOf(posted, handle.acts);
  const answer = granted(
    editing.restore(actor, params.id, textOf(posted, 'revision'), textOf(posted, 'edition')),
  );
  if ('draft' in answer) return redirect(`${paths.admin.entryChange(params.id)}?klart=aterstalld`, 303);
  const reason = 'conflict' in answer ? comparisonWords.restore.conflict : answer.reason;
  return data({ errors: [{ field: null, message: reason }] }, { status: 409 });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: site.title(loaderData ? comparisonWords.title(loaderData.name) : comparisonWords.heading) },
];

export default function ComparisonRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { entry, from, to, changes, all, restoring } = loaderData;
  const here = paths.admin.entryComparison(entry, from.id, to.id);
  return (
    <>
      <PageHead
        title={comparisonWords.heading}
        back={{ to: paths.admin.entryHistory(entry), label: comparisonWords.back }}
      >
        <Link to={all ? here : `${here}&visa=alla`}>
          {all ? comparisonWords.differing : comparisonWords.all}
        </Link>
      </PageHead>
      {changes.length === 0 ? (
        <p>{comparisonWords.equal}</p>
      ) : (
        <FieldChanges changes={changes} names={{ before: from.label, after: to.label }} />
      )}
      <ErrorSummary errors={actionData?.errors ?? noErrors} />
      {restoring && <Restoring {...restoring} />}
    </>
  );
}

/** One list for as long as nothing is wrong: the summary takes the focus when it gets another. */
const noErrors: never[] = [];

function Restoring({
  revision,
  savedAt,
  edition,
  isPublished,
  replaces,
}: NonNullable<ComparisonView['restoring']>) {
  const { heading, text, textNew, submit } = comparisonWords.restore;
  return (
    <Form method="post" className="restoring">
      <h2>{heading(savedAt)}</h2>
      <p>{isPublished ? text : textNew}</p>
      {replaces && (
        <Notice tone="advice">
          {comparisonWords.restore.replaces(replaces.savedByName, replaces.savedAt)}
          {replaces.publishOn && ` ${comparisonWords.restore.unschedules(replaces.publishOn)}`}
        </Notice>
      )}
      <input type="hidden" name="intent" value="restore" />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="edition" value={edition} />
      <button className="button" type="submit">
        {submit}
      </button>
    </Form>
  );
}
