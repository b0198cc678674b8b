import { Form } from 'react-router';
import { approvalWords } from '../texts/approval.ts';
import { moment } from '../texts/sv.ts';
import { errorFor } from '../ui/error-summary.tsx';
import { TextAreaField, TextField } from '../ui/form-field.tsx';
import type { NotDone } from './act.server.ts';
import type { ApprovalView } from './approval.server.ts';

interface Parts {
  view: ApprovalView;
  notDone: NotDone | undefined;
}

/** What can be done with a change: publish it now or on a day, say something, send it back, throw it away. */
export function Acts({ view, notDone }: Parts) {
  return (
    <div className="approval-acts">
      {view.may.includes('publish') && <Publish view={view} notDone={notDone} />}
      <Comments view={view} notDone={notDone} />
      {view.may.includes('discard') && <Discard view={view} />}
    </div>
  );
}

function Publish({ view, notDone }: Parts) {
  const { heading, submit, later, day, laterSubmit } = approvalWords.publish;
  const { standing } = view;
  const problem = errorFor(notDone?.errors ?? [], 'publishOn');
  return (
    <section className="approval-act">
      <h2>{heading}</h2>
      <Form method="post">
        <input type="hidden" name="edition" value={view.draft?.edition} />
        <button className="button" type="submit" name="intent" value="publish">
          {submit[standing]}
        </button>
      </Form>
      <details open={problem !== undefined || undefined}>
        <summary>{later}</summary>
        {/* A form of its own: Enter in its field must not press the button that publishes at once. */}
        <Form method="post" className="approval-day">
          <input type="hidden" name="intent" value="publish" />
          <input type="hidden" name="edition" value={view.draft?.edition} />
          <input type="hidden" name="later" value="ja" />
          <TextField
            name="publishOn"
            type="date"
            label={day}
            error={problem}
            defaultValue={notDone?.publishOn ?? view.draft?.publishOn ?? ''}
          />
          <button className="button quiet" type="submit">
            {laterSubmit}
          </button>
        </Form>
      </details>
    </section>
  );
}

function Comments({ view, notDone }: Parts) {
  const { heading, none, label, hint, submit } = approvalWords.comments;
  const canReturn = view.may.includes('return');
  return (
    <section className="approval-act">
      <h2>{heading}</h2>
      {view.comments.length === 0 ? (
        <p className="muted">{none}</p>
      ) : (
        <ol className="plain-list approval-comments">
          {view.comments.map(({ id, at, authorName, text }) => (
            <li key={id}>
              <p>
                <strong>{authorName}</strong> <time dateTime={at}>{moment(at)}</time>
              </p>
              <p className="approval-text">{text}</p>
            </li>
          ))}
        </ol>
      )}
      {/* Keyed, so that a comment that has been sent does not stay in its field. */}
      <Form key={view.comments.length} method="post">
        <TextAreaField
          name="comment"
          label={label}
          hint={canReturn ? hint : undefined}
          error={errorFor(notDone?.errors ?? [], 'comment')}
          rows={3}
          maxLength={2000}
          defaultValue={notDone?.comment ?? ''}
        />
        <div className="form-acts">
          {canReturn && (
            <button className="button quiet" type="submit" name="intent" value="return">
              {approvalWords.return}
            </button>
          )}
          <button className="button quiet" type="submit" name="intent" value="comment">
            {submit}
          </button>
        </div>
      </Form>
    </section>
  );
}

/** Asked twice, without script: the button is behind the words that say what happens. */
function Discard({ view }: { view: ApprovalView }) {
  const { heading, text, submit } = approvalWords.discard;
  return (
    <details className="approval-discard">
      <summary>{heading[view.standing]}</summary>
      <Form method="post">
        <p>{text[view.standing]}</p>
        <input type="hidden" name="edition" value={view.draft?.edition} />
        <button className="button quiet danger" type="submit" name="intent" value="discard">
          {submit}
        </button>
      </Form>
    </details>
  );
}
