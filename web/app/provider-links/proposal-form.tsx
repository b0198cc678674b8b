import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { messageLimit } from '@insatskatalog/shared/proposals.ts';
import { Form, Link } from 'react-router';
import { FieldInputs, type ProposedField } from '../proposals/field-inputs.tsx';
import { providerForm } from '../texts/provider-space.ts';
import { errorFor, ErrorSummary, type SummarisedError } from '../ui/error-summary.tsx';
import { TextAreaField, TextField } from '../ui/form-field.tsx';
import { Notice } from '../ui/notice.tsx';
import './space.css';

export interface ProposalFormProps {
  heading: string;
  lead: string;
  back: string;
  form: EntryForm;
  message: string;
  replyTo: string;
  errors: readonly SummarisedError[];
}

const parts: { heading: string; fields: ProposedField[] }[] = [
  {
    heading: providerForm.texts,
    fields: [
      'texts.sv.title',
      'texts.sv.summary',
      'texts.sv.description',
      'texts.sv.forWhom',
      'texts.sv.howToGetIt',
      'texts.sv.notFor',
      'texts.sv.goodToKnow',
    ],
  },
  { heading: providerForm.contacts, fields: ['contacts'] },
  { heading: providerForm.locations, fields: ['locations'] },
  { heading: providerForm.practical, fields: ['openingHours', 'cost', 'capacity', 'intake'] },
];

const labels: Partial<Record<ProposedField, string>> = providerForm.labels;
const hints: Partial<Record<ProposedField, string>> = providerForm.hints;

/** What a provider fills in about an entry of its own, in the order of the entry's page. */
export function ProposalForm(props: ProposalFormProps) {
  const { heading, lead, back, form, message, replyTo, errors } = props;
  return (
    <div className="wrap page provider-form">
      <div className="prose">
        <p className="small">
          <Link to={back}>{providerForm.back}</Link>
        </p>
        <h1>{heading}</h1>
        <p className="lead">{lead}</p>
      </div>
      <ErrorSummary errors={errors} />
      <Form method="post" className="panel form" noValidate>
        <Notice tone="advice">{providerForm.privacy}</Notice>
        {parts.map((part) => (
          <section key={part.heading} className="provider-form-part">
            <h2>{part.heading}</h2>
            {part.fields.map((field) => (
              <FieldInputs
                key={field}
                {...{ field, form, errors }}
                label={labels[field] ?? part.heading}
                hint={hints[field]}
                extra
              />
            ))}
          </section>
        ))}
        <TextAreaField
          name="message"
          {...providerForm.message}
          error={errorFor(errors, 'message')}
          defaultValue={message}
          maxLength={messageLimit}
          optional
        />
        <TextField
          name="replyTo"
          {...providerForm.replyTo}
          error={errorFor(errors, 'replyTo')}
          defaultValue={replyTo}
          type="email"
          autoComplete="email"
          optional
        />
        <div className="form-acts">
          <button className="button" name="intent" value="send">
            {providerForm.send}
          </button>
        </div>
      </Form>
    </div>
  );
}
