import type { SynonymForm } from '@insatskatalog/shared/synonyms.ts';
import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { synonymForm as texts } from '../texts/synonyms.ts';
import { errorFor, type SummarisedError } from '../ui/error-summary.tsx';
import { ChoiceField, TextAreaField, TextField } from '../ui/form-field.tsx';
import './synonyms.css';

/** The form of a synonym, new or old. */
export function SynonymFields(props: {
  form: SynonymForm;
  errors: readonly SummarisedError[];
  acts?: ReactNode;
}) {
  const { form, errors, acts } = props;
  return (
    <Form method="post" className="panel form narrow synonym-form" noValidate>
      <ChoiceField
        type="radio"
        name="type"
        label={texts.type}
        error={errorFor(errors, 'type')}
        chosen={[form.type]}
        options={[
          { value: 'oneWay', ...texts.oneWay },
          { value: 'twoWay', ...texts.twoWay },
        ]}
      />
      <fieldset className="synonym-part one-way">
        <legend>{texts.oneWayHeading}</legend>
        <TextField name="from" label={texts.from} error={errorFor(errors, 'from')} defaultValue={form.from} />
        <TextAreaField name="to" label={texts.to} error={errorFor(errors, 'to')} defaultValue={form.to} />
        <label className="form-choice">
          <input type="checkbox" name="caseSensitive" value="ja" defaultChecked={form.caseSensitive} />
          <span>
            {texts.caseSensitive}
            <small>{texts.caseSensitiveHint}</small>
          </span>
        </label>
      </fieldset>
      <fieldset className="synonym-part two-way">
        <legend>{texts.twoWayHeading}</legend>
        <TextAreaField
          name="terms"
          label={texts.terms}
          error={errorFor(errors, 'terms')}
          defaultValue={form.terms}
        />
      </fieldset>
      <div className="form-acts">
        <button className="button" name="intent" value="save">
          {texts.save}
        </button>
        {acts}
      </div>
    </Form>
  );
}
