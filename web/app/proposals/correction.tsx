import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { proposedFieldNames } from '@insatskatalog/shared/proposals.ts';
import { feedbackPage } from '../texts/feedback.ts';
import { proposalInputs } from '../texts/proposals.ts';
import type { SummarisedError } from '../ui/error-summary.tsx';
import { fieldId } from '../ui/form-field.tsx';
import './correction.css';
import { FieldInputs, textOf, type ProposedField } from './field-inputs.tsx';

/** A part of the entry to tick as wrong; ticked, it shows what stands there now and takes what should. Needs no script. */
export function Correction(props: {
  field: ProposedField;
  /** What the page says now. */
  now: EntryForm;
  /** What the visitor has written. */
  written: EntryForm;
  errors: readonly SummarisedError[];
  ticked: boolean;
  /** The first choice is where the error summary leads. */
  first: boolean;
}) {
  const { field, now, written, errors, ticked, first } = props;
  return (
    <div className="correction">
      <label className="form-choice">
        <input
          type="checkbox"
          name="wrong"
          value={field}
          defaultChecked={ticked}
          id={first ? fieldId('wrong') : undefined}
        />
        <span>{proposedFieldNames[field]}</span>
      </label>
      <fieldset className="correction-inputs form" aria-label={proposedFieldNames[field]}>
        {isShort(field) && (
          <p className="correction-now">
            <span className="small muted">{proposalInputs.now}</span>
            <br />
            {textOf(now, field) || proposalInputs.nothingNow}
          </p>
        )}
        <FieldInputs
          field={field}
          form={written}
          errors={errors}
          label={proposalInputs.should}
          hint={proposalInputs.shouldHint}
          extra={false}
        />
      </fieldset>
    </div>
  );
}

/** Tells that there is nothing left to correct. */
export function HasEnded({ ticked }: { ticked: boolean }) {
  const { ended, endedHint } = feedbackPage.wrong;
  return (
    <div className="correction">
      <label className="form-choice">
        <input type="checkbox" name="wrong" value="ended" defaultChecked={ticked} />
        <span>
          {ended}
          <small>{endedHint}</small>
        </span>
      </label>
    </div>
  );
}

const shortFields = ['texts.sv.title', 'texts.sv.summary', 'openingHours', 'cost'] as const;
/** Short enough to be read beside what is being written. */
const isShort = (field: ProposedField): field is (typeof shortFields)[number] =>
  (shortFields as readonly string[]).includes(field);
