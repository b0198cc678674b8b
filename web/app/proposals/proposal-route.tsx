import { isRefusal } from '@insatskatalog/shared/actor.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { useMemo } from 'react';
import { data, Form, Link, redirect } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { textOf } from '../admin/posted.server.ts';
import { granted } from '../admin/refused.server.ts';
import { portsContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import { proposalPage } from '../texts/proposal-queue.ts';
import { site } from '../texts/sv.ts';
import { errorFor, ErrorSummary, type SummarisedError } from '../ui/error-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import type { Route } from './+types/proposal-route';
import { decide } from './decide.server.ts';
import { Decision, Outcome } from './decision.tsx';
import { doneNotice } from './done-notice.server.ts';
import { proposalView } from './proposal-view.server.ts';
import { ProposedChanges } from './proposed-changes.tsx';
import './proposal.css';

export const handle = {
  acts: ['publish', 'draft', 'create', 'note', 'review', 'archive', 'decline', 'forget'],
};

export function loader({ params, context, url }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  const { proposals, catalogue } = context.get(portsContext);
  const proposal = granted(proposals.open(actor, params.proposal));
  if ('refused' in proposal) throw new Error(proposal.reason);
  return {
    ...proposalView(proposal, catalogue.reference(), proposals.mailsAnswers),
    notice: doneNotice(url.searchParams),
  };
}

export async function action({ params, request, context, url }: Route.ActionArgs) {
  const actor = actorOf({ context, url });
  const posted = await readForm(request);
  const decided = await decide(actor, params.proposal, posted, context.get(portsContext));
  if ('to' in decided) return redirect(decided.to, 303);
  const chosen = posted.getAll('field').map(String);
  const answer = textOf(posted, 'answer');
  if (!isRefusal(decided)) {
    const intent = textOf(posted, 'intent');
    const heading =
      intent === 'decline' ? undefined : proposalPage.errors[intent === 'draft' ? 'draft' : 'publish'];
    return data({ errors: decided.errors, heading, chosen, answer }, { status: 422 });
  }
  const refusal = granted(decided);
  const errors = [{ field: null, message: refusal.reason }];
  return data({ errors, heading: undefined, chosen, answer }, { status: 409 });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: site.title(loaderData?.heading ?? '') },
];

/** Errors of the entry have no inputs here to lead to; only the answer has one. */
const shownErrors = (errors: readonly SummarisedError[] = []): SummarisedError[] =>
  errors.map(({ field, message }) => ({ field: field === 'answer' ? field : null, message }));

/** One proposal: what it would change, and the decision. */
export default function ProposalRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { heading, lead, entry, advice, message, changes, kind, state } = loaderData;
  const errors = useMemo(() => shownErrors(actionData?.errors), [actionData]);
  return (
    <>
      <PageHead title={heading} lead={lead} back={{ to: paths.admin.proposals(), label: proposalPage.back }}>
        {entry?.page && (
          <Link className="button quiet small" to={entry.page}>
            {proposalPage.see}
          </Link>
        )}
        {entry && (
          <Link className="button quiet small" to={entry.admin}>
            {proposalPage.edit}
          </Link>
        )}
      </PageHead>
      <ErrorSummary
        errors={errors}
        heading={actionData?.heading ?? (errorFor(errors, 'answer') ? undefined : proposalPage.refused)}
      />
      <Outcome {...loaderData} />
      {advice.map((text) => (
        <Notice key={text} tone="advice">
          {text}
        </Notice>
      ))}
      {message && (
        <section className="proposal-message">
          <h2>{proposalPage.writes}</h2>
          <blockquote>{message}</blockquote>
        </section>
      )}
      <Form method="post" className="proposal-decision">
        <ProposedChanges
          changes={changes}
          waits={state === 'waiting'}
          isNew={kind === 'new-entry'}
          chosen={actionData?.chosen ?? null}
        />
        {state === 'waiting' && (
          <Decision {...loaderData} written={actionData?.answer ?? ''} error={errorFor(errors, 'answer')} />
        )}
      </Form>
    </>
  );
}
