import type { ReactNode } from 'react';
import { Form, Link, useNavigation } from 'react-router';
import { formTexts } from '../texts/form.ts';
import './form-field.css';
import { PageHead } from './page-head.tsx';

/**
 * A question before something that is hard to take back: what will happen, the act, and the way out. It posts to its own
 * address with `intent` and the fields given; further inputs may be among the children.
 */
export function ConfirmPage(props: {
  title: string;
  intent: string;
  /** What the button says: the act, not "yes". */
  act: string;
  cancel: string;
  /** For what cannot be taken back at all. */
  danger?: boolean;
  fields?: readonly (readonly [string, string])[];
  children: ReactNode;
}) {
  // A second press before the answer would ask again.
  const isSent = useNavigation().formMethod === 'POST';
  return (
    <>
      <PageHead title={props.title} />
      <Form method="post" className="panel form confirm" noValidate>
        {props.fields?.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {props.children}
        <div className="form-acts">
          <button
            className={props.danger ? 'button danger' : 'button'}
            name="intent"
            value={props.intent}
            disabled={isSent}
          >
            {props.act}
          </button>
          <Link className="button quiet" to={props.cancel}>
            {formTexts.cancel}
          </Link>
        </div>
      </Form>
    </>
  );
}
