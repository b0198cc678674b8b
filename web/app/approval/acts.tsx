import { Form } from 'react-router';
import { approvalWords } from '../texts/approval.ts';
import { moment } from '../texts/sv.ts';
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
  const problem = notDone?.at === 'day' ? notDone.reason : null;
  return (
    <Form method="post" className="approval-act">
      <h2>{heading}</h2>
      <input type="hidden" name="intent" value="publish" />
      <input type="hidden" name="edition" value={view.draft?.edition} />
      <button className="button" type="submit">
        {submit}
      </button>
      <details open={problem !== null || undefined}>
        <summary>{later}</summary>
        <label htmlFor="publishOn" className="field-label">
          {day}
        </label>
        {problem && (
          <p id="dag-fel" className="field-error">
            {problem}
          </p>
        )}
        <input
          className="field"
          id="publishOn"
          type="date"
          name="publishOn"
          defaultValue={notDone?.day ?? view.draft?.publishOn ?? ''}
          aria-invalid={problem !== null || undefined}
          aria-describedby={problem ? 'dag-fel' : undefined}
        />
        <button className="button quiet" type="submit" name="later" value="ja">
          {laterSubmit}
        </button>
      </details>
    </Form>
  );
}

function Comments({ view, notDone }: Parts) {
  const { heading, none, label, hint, submit } = approvalWords.comments;
  const problem = notDone?.at === 'comment' ? notDone.reason : null;
  const canReturn = view.may.includes('return');
  return (
    <section className="approval-act">
      <h2>{heading}</h2>
      {view.comments.length === 0 ? (
        <p className="approval-none">{none}</p>
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
      <Form method="post">
        <label htmlFor="comment" className="field-label">
          {label}
        </label>
        {canReturn && (
          <p id="kommentar-hjalp" className="field-hint">
            {hint}
          </p>
        )}
        {problem && (
          <p id="kommentar-fel" className="field-error">
            {problem}
          </p>
        )}
        <textarea
          className="field"
          id="comment"
          name="comment"
          rows={3}
          maxLength={2000}
          defaultValue={notDone?.comment ?? ''}
          aria-invalid={problem !== null || undefined}
          aria-describedby={
            [problem && 'kommentar-fel', canReturn && 'kommentar-hjalp'].filter(Boolean).join(' ') ||
            undefined
          }
        />
        <div className="approval-buttons">
          {canReturn && (
            <button className="button quiet" type="submit" name="intent" value="return">
              {approvalWords.return.submit}
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
      <summary>{heading}</summary>
      <Form method="post">
        <p>{text[view.isNew ? 'new' : 'change']}</p>
        <button className="button quiet" type="submit" name="intent" value="discard">
          {submit}
        </button>
      </Form>
    </details>
  );
}
