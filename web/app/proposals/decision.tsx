import { messageLimit } from '@insatskatalog/shared/proposals.ts';
import { Form } from 'react-router';
import { proposalPage } from '../texts/proposal-queue.ts';
import { TextAreaField } from '../ui/form-field.tsx';
import { Notice } from '../ui/notice.tsx';
import type { ProposalView } from './proposal-view.server.ts';

/** The answer to the sender, and what can be done. The first act is the one that is most often right. */
export function Decision(props: ProposalView & { written: string; error: string | undefined }) {
  const { acts, answerHint, written, error } = props;
  const [first, ...others] = acts;
  return (
    <div className="panel form">
      <TextAreaField
        name="answer"
        label={proposalPage.answer.label}
        hint={answerHint}
        defaultValue={written}
        error={error}
        maxLength={messageLimit}
        rows={4}
      />
      <div className="form-acts">
        {first && (
          <button className="button" name="intent" value={first}>
            {proposalPage.acts[first]}
          </button>
        )}
        {others.map((act) => (
          <button
            key={act}
            className={act === 'decline' ? 'button quiet danger' : 'button quiet'}
            name="intent"
            value={act}
          >
            {proposalPage.acts[act]}
          </button>
        ))}
      </div>
    </div>
  );
}

/** What was decided, and the answer that is still to be sent by hand. */
export function Outcome({ state, decided, cleared, answer, unsent }: ProposalView) {
  if (decided === null) return null;
  return (
    <>
      <Notice tone={state === 'accepted' ? 'done' : 'alert'}>
        <span>{decided}</span>
      </Notice>
      {cleared.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {answer && (
        <section className="proposal-message">
          <h2>{proposalPage.yourAnswer}</h2>
          <blockquote>{answer}</blockquote>
        </section>
      )}
      {unsent && (
        <Form method="post" className="panel form">
          <p>{proposalPage.unsent.text(unsent.to)}</p>
          <div className="form-acts">
            <a className="button" href={unsent.letter}>
              {proposalPage.unsent.write}
            </a>
            <button className="button quiet" name="intent" value="forget">
              {proposalPage.unsent.forget}
            </button>
          </div>
        </Form>
      )}
    </>
  );
}
