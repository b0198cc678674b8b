import { paths } from '@insatskatalog/shared/paths.ts';
import { messageLimit, visitorFields } from '@insatskatalog/shared/proposals.ts';
import { data, Form, redirect } from 'react-router';
import { intentOf } from '../admin/posted.server.ts';
import { portsContext, visitorContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import { feedbackPage } from '../texts/feedback.ts';
import { objectionMessage } from '../texts/proposals.ts';
import { site } from '../texts/sv.ts';
import { ErrorSummary, errorFor } from '../ui/error-summary.tsx';
import { fieldId, TextAreaField, TextField } from '../ui/form-field.tsx';
import { Link } from '../ui/link.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Route } from './+types/feedback-route';
import { Correction, HasEnded } from './correction.tsx';
import { errorsOf } from './errors.server.ts';
import { entryOf, feedbackView, readVisitorProposal } from './feedback-view.server.ts';
import { OtherWays } from './other-ways.tsx';
import './feedback.css';

export const handle = { acts: ['send'] };

export async function loader({ params, context }: Route.LoaderArgs) {
  const ports = context.get(portsContext);
  const entry = await entryOf(params.slug, ports);
  return { ...feedbackView(entry, ports), stamp: ports.proposals.formStamp(entry.id) };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const ports = context.get(portsContext);
  const entry = await entryOf(params.slug, ports);
  const inputs = await readForm(request);
  intentOf(inputs, handle.acts);
  const posted = readVisitorProposal(inputs);
  if (!posted) {
    const message = objectionMessage({ field: 'form', reason: 'too-long' });
    return data({ errors: [{ field: null, message }], written: null }, { status: 413 });
  }
  const { stamp, trap, ...proposal } = posted;
  const { address } = context.get(visitorContext);
  const result = ports.proposals.propose(entry.id, proposal, { address, stamp, trap });
  if ('sent' in result) return redirect(paths.feedbackThanks(params.slug), 303);
  const stale = result.objections.some(({ reason }) => reason === 'stale');
  return data(
    // A form that was shown long enough ago need not be waited for again.
    { errors: errorsOf(result.objections), written: { ...proposal, stamp: stale ? null : stamp } },
    { status: 422 },
  );
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: site.title(loaderData ? feedbackPage.title(loaderData.title) : feedbackPage.heading) },
  { name: 'robots', content: 'noindex' },
];

const noErrors: never[] = [];

/** What to do about an entry that is wrong: say what, part by part, or turn to those who know. */
export default function FeedbackRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, title, now } = loaderData;
  const errors = actionData?.errors ?? noErrors;
  const written = actionData?.written;
  const { wrong, message, replyTo } = feedbackPage;
  const wrongError = errorFor(errors, 'wrong');
  return (
    <div className="wrap page feedback">
      <div className="prose">
        <p className="small">
          <Link to={paths.intervention(slug)}>{feedbackPage.back(title)}</Link>
        </p>
        <h1>{feedbackPage.heading}</h1>
        <p className="lead">{feedbackPage.lead(title)}</p>
      </div>
      <ErrorSummary errors={errors} heading={feedbackPage.notSent} />
      <Form method="post" className="panel form" noValidate>
        <Notice tone="advice">{feedbackPage.privacy}</Notice>
        <fieldset
          className={wrongError ? 'form-field has-error' : 'form-field'}
          aria-describedby={wrongError ? `${fieldId('wrong')}-fel` : undefined}
        >
          <legend className="feedback-legend">{wrong.legend}</legend>
          <p className="form-hint">{wrong.hint}</p>
          {wrongError && (
            <p className="form-error" id={`${fieldId('wrong')}-fel`}>
              {wrongError}
            </p>
          )}
          {visitorFields.map((field, place) => (
            <Correction
              key={field}
              {...{ field, now, errors }}
              written={written?.form ?? now}
              ticked={written?.fields.includes(field) ?? false}
              first={place === 0}
            />
          ))}
          <HasEnded ticked={written?.ended ?? false} />
        </fieldset>
        <TextAreaField
          name="message"
          {...message}
          error={errorFor(errors, 'message')}
          defaultValue={written?.message}
          rows={5}
          maxLength={messageLimit}
          optional
        />
        <TextField
          name="replyTo"
          {...replyTo}
          error={errorFor(errors, 'replyTo')}
          defaultValue={written?.replyTo}
          type="email"
          autoComplete="email"
          optional
        />
        <div className="form-trap" aria-hidden="true">
          <label>
            {feedbackPage.trap}
            <input type="text" name="website" tabIndex={-1} autoComplete="off" />
          </label>
        </div>
        <input type="hidden" name="stamp" value={written?.stamp ?? loaderData.stamp} />
        <div className="form-acts">
          <button className="button" name="intent" value="send">
            {feedbackPage.send}
          </button>
        </div>
      </Form>
      <OtherWays {...loaderData} />
    </div>
  );
}
